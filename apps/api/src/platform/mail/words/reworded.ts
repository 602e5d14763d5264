import { type MailWords, mailLetterFor } from '@equipage/contract-text';
import type { Connection } from '../../../db/connection.ts';
import { presentMailWordings } from '../../../db/mail-wordings.ts';
import { type LetterTo, originalWords } from './original.ts';

/** Gives the words of a letter. */
export type WordsFor = (letter: LetterTo) => MailWords;

/** The words of each letter as they stand now: the officers', or those that the product comes with. */
export async function rewordedLetters(connection: Connection): Promise<WordsFor> {
  const present = await presentMailWordings(connection);
  return ({ kind, as }) => {
    const letter = mailLetterFor(kind, as);
    const own = letter === undefined ? null : present.get(letter.id)?.words;
    return own ?? originalWords({ kind, as });
  };
}
