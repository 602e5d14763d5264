import type { Agreement } from './agreement.ts';

/** The words of a title that agree with its holder, masculine then feminine. */
const forms: readonly (readonly [string, string])[] = [
  ['directeur', 'directrice'],
  ['administrateur', 'administratrice'],
  ['général', 'générale'],
  ['délégué', 'déléguée'],
  ['adjoint', 'adjointe'],
  ['chargé', 'chargée'],
  ['chef', 'cheffe'],
  ['président', 'présidente'],
];
/** What follows the first of these words belongs to the office, not to its holder. */
const complement = / (?:de|des|du|à|au|aux|en) | d[’']/i;

/** A title as its holder bears it: « Directrice générale des services »; both forms when nothing tells. */
export function agreedTitle(title: string, agreement: Agreement): string {
  const end = complement.exec(title)?.index ?? title.length;
  const [head, rest] = [title.slice(0, end), title.slice(end)];
  const [masculine, feminine] = [inForm(head, 0), inForm(head, 1)];
  if (agreement === 'madame') return feminine + rest;
  if (agreement === 'monsieur') return masculine + rest;
  return masculine === feminine ? title : `${feminine} ou ${lowerFirst(masculine)}${rest}`;
}

function inForm(head: string, form: 0 | 1): string {
  return head
    .split(' ')
    .map((word) => {
      const pair = forms.find((each) => each.includes(word.toLowerCase()));
      return pair === undefined ? word : matchCase(word, pair[form]);
    })
    .join(' ');
}

function matchCase(model: string, word: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
