/*
 * The organisation's names and functions come from its settings, with their article (« Le Lab’ ») or without. In a
 * sentence they need it, contracted with `de` and `à`. Where the ending misleads, an article in the setting settles it.
 */

const articles = {
  le: { of: 'du ', at: 'au ' },
  la: { of: 'de la ', at: 'à la ' },
  les: { of: 'des ', at: 'aux ' },
  'l’': { of: 'de l’', at: 'à l’' },
  'la ou le': { of: 'de la ou du ', at: 'à la ou au ' },
} as const;
type Article = keyof typeof articles;

const ownArticle = /^(?:(le|la|les)\s+|(l)[’'])/i;
const vowel = /^[aeiouàâäéèêëîïôöùûüœæ]/i;
/** Feminine endings of the names of bodies and of functions, and the words that have one without being so. */
const feminine =
  /(?:ion|té|ole|ille|une|que|ule|ure|rie|rme|ence|ance|ée|trice|euse|nte|ère|enne|effe|maison)$/i;
const masculine = /^(?:comité|comté|lycée|musée)$/i;
const epicene = /^(?:cadre|gestionnaire|membre|référendaire|responsable|secrétaire|spécialiste|titulaire)$/i;

/** « la Région Occitanie », « le Lab’ », « la ou le responsable du réseau » */
export function the(name: string): string {
  const { article, noun } = parted(name);
  return article.endsWith('’') ? `${article}${noun}` : `${article} ${noun}`;
}

/** « de la Région Occitanie », « du Lab’ » */
export function of(name: string): string {
  const { article, noun } = parted(name);
  return `${articles[article].of}${noun}`;
}

/** « à la chargée de communication », « au Lab’ » */
export function at(name: string): string {
  const { article, noun } = parted(name);
  return `${articles[article].at}${noun}`;
}

export function startsWithVowel(word: string): boolean {
  return vowel.test(word);
}

function parted(name: string): { article: Article; noun: string } {
  const own = ownArticle.exec(name);
  if (own === null) return { article: articleOf(name), noun: name };
  const noun = name.slice(own[0].length);
  const word = own[1]?.toLowerCase();
  return { article: word === 'le' || word === 'la' || word === 'les' ? word : 'l’', noun };
}

function articleOf(name: string): Article {
  const first = name.split(/\s/, 1)[0] ?? '';
  if (startsWithVowel(first)) return 'l’';
  if (epicene.test(first)) return 'la ou le';
  return feminine.test(first) && !masculine.test(first) ? 'la' : 'le';
}
