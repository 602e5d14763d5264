import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { findMailLetter, type MailLetter, type MailWords, mailLetters } from '@equipage/contract-text';
import type { Connection } from '../../db/connection.ts';
import { type Directory, directoryOf } from '../../db/directory.ts';
import { type MailWordingRow, mailWordingsOf, presentMailWordings } from '../../db/mail-wordings.ts';
import { originalWords } from '../../platform/mail/words/original.ts';
import { notFound } from '../../platform/problems.ts';

type List = EndpointAnswer<typeof endpoints.listMailLetters>;
export type LetterView = EndpointAnswer<typeof endpoints.getMailLetter>;

/** @throws the problem `not-found` for a letter that there is not */
export function letterNamed(id: string): MailLetter {
  const letter = findMailLetter(id);
  if (letter === undefined) throw notFound();
  return letter;
}

/** The words that the product comes with. */
export function originalOf({ kind, to: [as] }: MailLetter): MailWords {
  if (as === undefined) throw new Error(`${kind} is told to nobody`);
  return originalWords({ kind, as });
}

/** The same words, as lists that the interface answers with. */
const shown = ({ body, ...words }: MailWords): LetterView['words'] => ({ ...words, body: [...body] });

const changedBy = ({ at, byId }: MailWordingRow, directory: Directory) => {
  const { id, firstName, lastName } = directory.person(byId);
  return { at, by: { id, firstName, lastName } };
};

export async function listLetters(connection: Connection): Promise<List> {
  const present = await presentMailWordings(connection);
  const directory = await directoryOf(
    connection,
    [...present.values()].map(({ byId }) => byId),
  );
  const items = mailLetters.map((letter) => {
    const row = present.get(letter.id);
    const { subject } = row?.words ?? originalOf(letter);
    const changed = row === undefined || row.words === null ? null : changedBy(row, directory);
    return { id: letter.id, kind: letter.kind, to: [...letter.to], subject, changed };
  });
  return { items };
}

/** @throws the problem `not-found` */
export async function letterView(connection: Connection, id: string): Promise<LetterView> {
  const letter = letterNamed(id);
  const rows = await mailWordingsOf(connection, id);
  const directory = await directoryOf(
    connection,
    rows.map(({ byId }) => byId),
  );
  const original = shown(originalOf(letter));
  const [last] = rows;
  return {
    id,
    kind: letter.kind,
    to: [...letter.to],
    version: last?.rank ?? 0,
    words: last?.words ? shown(last.words) : original,
    original,
    history: rows.map((row) => ({
      ...changedBy(row, directory),
      version: row.rank,
      words: row.words === null ? null : shown(row.words),
    })),
  };
}
