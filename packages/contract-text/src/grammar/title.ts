import type { Agreement } from './agreement.ts';
import { startsWithVowel } from './article.ts';

/** The words of a title that agree with its holder, masculine and feminine. */
const pairs: readonly { masculine: string; feminine: string }[] = [
  { masculine: 'adjoint', feminine: 'adjointe' },
  { masculine: 'administrateur', feminine: 'administratrice' },
  { masculine: 'chargé', feminine: 'chargée' },
  { masculine: 'chef', feminine: 'cheffe' },
  { masculine: 'délégué', feminine: 'déléguée' },
  { masculine: 'directeur', feminine: 'directrice' },
  { masculine: 'général', feminine: 'générale' },
  { masculine: 'président', feminine: 'présidente' },
];
/** What follows the first of these words names the office, not its holder. */
const complement = /\s(?:de|des|du|à|au|aux|en)\s|\sd[’']/i;

/** A title as its holder bears it, with its article: « la directrice générale des services »; both forms if unknown. */
export function theTitle(title: string, agreement: Agreement): string {
  const end = complement.exec(title)?.index ?? title.length;
  const [holder, office] = [title.slice(0, end), title.slice(end)];
  const [masculine, feminine] = [inForm(holder, 'masculine'), inForm(holder, 'feminine')];
  if (agreement === 'madame') return articled('la', feminine) + office;
  if (agreement === 'monsieur') return articled('le', masculine) + office;
  if (masculine === feminine) return `${startsWithVowel(feminine) ? 'l’' : 'la ou le '}${feminine}${office}`;
  return `${articled('la', feminine)} ou ${articled('le', masculine)}${office}`;
}

function articled(article: 'la' | 'le', words: string): string {
  return startsWithVowel(words) ? `l’${words}` : `${article} ${words}`;
}

function inForm(holder: string, form: 'masculine' | 'feminine'): string {
  return holder
    .split(' ')
    .map((word) => {
      const lower = word.toLowerCase();
      const pair = pairs.find(({ masculine, feminine }) => lower === masculine || lower === feminine);
      return pair?.[form] ?? word;
    })
    .join(' ');
}
