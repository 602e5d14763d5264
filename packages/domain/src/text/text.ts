import * as z from 'zod/mini';
import { coded, type FormCode, typed } from '../words/form-codes.ts';
import { coveredRanges } from './coverage.generated.ts';

/** Longest texts accepted, in characters, once normalised. */
export const textLimits = { name: 100, title: 160, observation: 1000, long: 4000 } as const;

/** As many characters as one sentence can name. */
const mostNamed = 5;

/**
 * Never printable, even where a font maps them: controls, formatting and bidirectional marks, lone surrogates,
 * private and unassigned code points, line and paragraph separators.
 */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u;

function isPrintable(character: string, options: { lines: boolean }): boolean {
  if (character === '\n') return options.lines;
  const codePoint = character.codePointAt(0) ?? 0;
  if (unprintable.test(character)) return false;
  return coveredRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The characters that a contract cannot hold, each once, named as `U+202E`; no more than a sentence can name. */
export function forbiddenCharacters(value: string, options: { lines: boolean }): string[] {
  const forbidden = new Set<string>();
  for (const character of value) {
    if (!isPrintable(character, options)) forbidden.add(character);
    if (forbidden.size === mostNamed) break;
  }
  return [...forbidden].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/**
 * Composed (NFC), with line feeds alone between its lines, without spaces around it. `trim` would also drop what is
 * refused by name: form feeds, separators of lines, marks of byte order.
 */
function normalise(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/^[\p{Zs}\t\n]+/u, '')
    .replace(/(?<![\p{Zs}\t\n])[\p{Zs}\t\n]+$/u, '');
}

/**
 * A text that goes into a contract or is said about one: NFC, trimmed, then at most `max` long, without a character
 * that the document cannot print. A blank text is empty here, and *not answered* in a contract (content.ts).
 */
export function text(max: number, options: { lines: boolean } = { lines: false }) {
  return z.string(typed).check(
    z.overwrite(normalise),
    z.maxLength(max, coded('too-long')),
    z.superRefine((value, context) => {
      const characters = forbiddenCharacters(value, options);
      if (characters.length === 0) return;
      const message: FormCode = 'forbidden-character';
      context.addIssue({ code: 'custom', message, params: { characters: characters.join(' ') } });
    }),
  );
}
