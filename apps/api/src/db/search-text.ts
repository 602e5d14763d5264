import { unaccented } from '@equipage/domain';

/*
 * What searches and sorts compare, computed here so that neither engine's collation, accents or case rules matter:
 * without marks, in lower case, hyphens and apostrophes as spaces. « d’Aubigné » is found by `aubigne`, `d'aubigné`
 * and `daubigne`.
 */

/** Letters that Unicode does not take apart. */
const unmarked: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  þ: 'th',
};

function fold(text: string): string {
  return unaccented(text).replace(/[œæßđðøłħŧıþ]/g, (letter) => unmarked[letter] ?? letter);
}

const split = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** The words of a text as searches compare them: letters and digits only, so that they need no escaping in LIKE. */
export const searchWords = (text: string): string[] => [...new Set(split(fold(text)))];

/** A name may be typed in one word: `legoff`, `saintexupery`, `delatour`. */
const longestName = 4;

function wordsAndJoined(part: string): string[] {
  const folded = fold(part);
  const words = split(folded);
  const compounds = folded.split(/\s+/).map((compound) => split(compound).join(''));
  const whole = words.length <= longestName ? [words.join('')] : [];
  return [...words, ...compounds, ...whole];
}

/** The distinct words by which a row is found: those of each part, and their joined forms. */
function indexWords(...parts: string[]): string[] {
  return [...new Set(parts.flatMap(wordsAndJoined))].filter((word) => word !== '');
}

/** What `search_text` holds: each word after a space, so that `% dur%` finds words that begin with `dur`. */
export const searchText = (...parts: string[]): string =>
  indexWords(...parts)
    .map((word) => ` ${word}`)
    .join('');

/** A key that sorts as a French directory does: accents, case, hyphens and apostrophes do not count. */
export const sortText = (text: string): string => split(fold(text)).join(' ');

/** By last name then first name; two spaces, so that every Martin comes before Martin-Dupont. */
export const sortName = (lastName: string, firstName: string): string =>
  `${sortText(lastName)}  ${sortText(firstName)}`;
