import { type MailWords, mailLetterFor } from '@equipage/contract-text';
import type { Notice } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import { presentMailWordings } from '../../db/mail-wordings.ts';
import { originalWords } from './notice-letter.ts';

/** The words of each letter as they stand now: the officers', or those that the product comes with. */
export async function rewordedLetters(connection: Connection) {
  const present = await presentMailWordings(connection);
  return (notice: Pick<Notice, 'kind' | 'as'>): MailWords => {
    const letter = mailLetterFor(notice.kind, notice.as);
    const own = letter === undefined ? null : present.get(letter.id)?.words;
    return own ?? originalWords(notice);
  };
}
