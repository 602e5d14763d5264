import * as z from 'zod/mini';
import { coded, type FormCode, typed } from '../words/form-codes.ts';
import { forbiddenCharacters } from './characters.ts';

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
