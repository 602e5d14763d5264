/*
 * The organisation's own names come from its settings without an article, or with one (« Le Lab’ »); in a sentence
 * they need it, contracted with `de` and `à`.
 */

type Article = 'le' | 'la' | 'les' | 'l’' | 'la ou le';

const ownArticle = /^(le |la |les |l[’'])/i;
const vowel = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;
/** Endings that are feminine in the names of bodies and of functions, and the few words that are not. */
const feminine = /(?:ion|té|ole|ille|une|que|ule|ure|ence|ance|ée|trice|euse|nte|ère|enne|effe)$/i;
const masculine = /^(?:comité|comté|musée|groupe|institut|pôle)$/i;
const epicene = /^(?:responsable|cadre|gestionnaire|secrétaire|membre|journaliste|spécialiste)$/i;

/** « la Région Occitanie », « le Lab’ », « la ou le responsable du réseau » */
export function the(name: string): string {
  const [article, noun] = parted(name);
  return joined(article, noun);
}

/** « de la Région Occitanie », « du Lab’ » */
export function of(name: string): string {
  const [article, noun] = parted(name);
  const contracted = { le: 'du', les: 'des', la: 'de la', 'l’': 'de l’', 'la ou le': 'de la ou du' } as const;
  return joined(contracted[article], noun);
}

/** « à la chargée de communication », « au Lab’ » */
export function at(name: string): string {
  const [article, noun] = parted(name);
  const contracted = { le: 'au', les: 'aux', la: 'à la', 'l’': 'à l’', 'la ou le': 'à la ou au' } as const;
  return joined(contracted[article], noun);
}

function parted(name: string): [Article, string] {
  const own = ownArticle.exec(name)?.[0];
  if (own === undefined) return [articleOf(name), name];
  const article = own.trim().toLowerCase().replace("'", '’');
  return [article === 'la' || article === 'les' || article === 'l’' ? article : 'le', name.slice(own.length)];
}

function articleOf(name: string): Article {
  const first = name.split(/[\s-]/, 1)[0] ?? '';
  if (vowel.test(first)) return 'l’';
  if (epicene.test(first)) return 'la ou le';
  return feminine.test(first) && !masculine.test(first) ? 'la' : 'le';
}

function joined(article: string, noun: string): string {
  return article.endsWith('’') ? `${article}${noun}` : `${article} ${noun}`;
}
