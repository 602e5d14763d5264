import type { LetterWords } from './queries.ts';

/** What is written of a letter and not saved yet, with the version that it was read in. */
interface Kept {
  version: number;
  words: LetterWords;
}

const placeOf = (letter: string) => `equipage-courriel-${letter}`;

/** Keeps it in this browser; a browser that keeps nothing is no reason to stop writing. */
export function keepWords(letter: string, kept: Kept): void {
  try {
    localStorage.setItem(placeOf(letter), JSON.stringify(kept));
  } catch {
    // Full or forbidden: what is written stays on the page alone.
  }
}

export function forgetWords(letter: string): void {
  try {
    localStorage.removeItem(placeOf(letter));
  } catch {
    // Nothing was kept either.
  }
}

/** What an earlier visit left unsaved. */
export function keptWords(letter: string): Kept | null {
  try {
    const text = localStorage.getItem(placeOf(letter));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}
