import { forbiddenCharacters } from '@equipage/domain';
import { readSay } from '../edit/pieces.ts';
import { isVariable } from '../edit/variable-labels.ts';
import type { WordingFault } from './faults.ts';

type Found = Omit<WordingFault, 'pointer'>;

const endings =
  'e|es|te|tes|ne|nes|nne|nnes|le|les|lle|lles|ère|ères|fe|fes|ve|ves|ive|ives|se|ses|euse|euses|rice|rices|trice|trices';
const letters = '[\\p{L}]';

/** Marks of gender inside a word, each with the code that says so. */
const genderMarks: readonly (readonly [WordingFault['code'], RegExp])[] = [
  ['median-dot', new RegExp(`${letters}*[·•‧∙⋅・]${letters}*`, 'u')],
  ['gender-point', new RegExp(`${letters}+\\.(?:${endings}|s)(?:\\.s)?(?!${letters})`, 'u')],
  ['gender-slash', new RegExp(`${letters}+/-?${letters}+`, 'u')],
  ['gender-parenthesis', new RegExp(`${letters}+\\((?:${endings})s?\\)`, 'u')],
  ['gender-hyphen', new RegExp(`${letters}+-(?:${endings})(?:-s)?(?![\\p{L}-])`, 'u')],
];
/** Words that end as a feminine does, with a hyphen of their own. */
const hyphenated = /-(?:le|les|ne|te|se)$/;

/** What is wrong with words that are printed as they are: a heading, the words of a sentence. */
export function faultsOfWords(text: string): Found[] {
  const found: Found[] = [];
  for (const [code, pattern] of genderMarks) {
    const word = pattern.exec(text)?.[0];
    if (word !== undefined && !(code === 'gender-hyphen' && hyphenated.test(word)))
      found.push({ code, about: word });
  }
  const straight = /[\p{L}]*['`´][\p{L}]*/u.exec(text)?.[0];
  if (straight !== undefined) found.push({ code: 'straight-apostrophe', about: straight });
  if (text.includes('"')) found.push({ code: 'straight-quotation-mark' });
  const characters = forbiddenCharacters(text, { lines: false });
  if (characters.length > 0) found.push({ code: 'forbidden-character', about: characters.join(' ') });
  return found;
}

/** What is wrong with a sentence's notation and words. */
export function faultsOfSay(say: string): Found[] {
  const pieces = readSay(say);
  const found: Found[] = [];
  if (say.split('_').length % 2 === 0) found.push({ code: 'stray-sign', about: '_' });
  for (const piece of pieces) {
    if (piece.kind === 'words') found.push(...strayIn(piece.text), ...faultsOfWords(piece.text));
    else if (piece.kind === 'variable') found.push(...faultsOfSlot(piece));
    else {
      if (piece.forms.length !== 3) found.push({ code: 'three-forms' });
      else if (piece.forms.some((form) => form.length === 0)) found.push({ code: 'empty-form' });
      for (const part of piece.forms.flat())
        found.push(
          ...(part.kind === 'variable'
            ? faultsOfSlot(part)
            : [...strayIn(part.text), ...faultsOfWords(part.text)]),
        );
    }
  }
  return found;
}

function strayIn(text: string): Found[] {
  const sign = /[{}[\]|]/.exec(text)?.[0];
  return sign === undefined ? [] : [{ code: 'stray-sign', about: sign }];
}

function faultsOfSlot({ name, words }: { name: string; words?: string }): Found[] {
  if (!isVariable(name)) return [{ code: 'unknown-variable', about: name }];
  return words === undefined ? [] : [...strayIn(words), ...faultsOfWords(words)];
}
