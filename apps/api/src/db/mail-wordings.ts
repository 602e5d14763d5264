import type { MailWords } from '@equipage/contract-text';
import type { Instant } from '@equipage/domain';
import { and, desc, eq, max, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';
import type { Tables } from './tables.ts';

export type MailWordingRow = Tables['mailWordings']['$inferSelect'];

const lastOfEach = prepared(({ queries, tables: { mailWordings } }) => {
  const last = queries
    .select({ letter: mailWordings.letter, rank: max(mailWordings.rank).as('last_rank') })
    .from(mailWordings)
    .groupBy(mailWordings.letter)
    .as('last');
  return queries
    .select({ row: mailWordings })
    .from(mailWordings)
    .innerJoin(last, and(eq(last.letter, mailWordings.letter), eq(last.rank, mailWordings.rank)))
    .prepare('mail_wordings_last');
});

/** The last row of each letter that was ever reworded. */
export async function presentMailWordings(connection: Connection): Promise<Map<string, MailWordingRow>> {
  const rows = await lastOfEach(connection).execute();
  return new Map(rows.map(({ row }) => [row.letter, row]));
}

const ofLetter = prepared(({ queries, tables: { mailWordings } }) =>
  queries
    .select()
    .from(mailWordings)
    .where(eq(mailWordings.letter, sql.placeholder('letter')))
    .orderBy(desc(mailWordings.rank))
    .prepare('mail_wordings_of_letter'),
);

/** What a letter's words became, the last first. */
export const mailWordingsOf = (connection: Connection, letter: string): Promise<MailWordingRow[]> =>
  ofLetter(connection).execute({ letter });

/** @returns false when somebody else reworded the letter meanwhile */
export async function addMailWording(
  { queries, tables: { mailWordings } }: Connection,
  given: { letter: string; rank: number; words: MailWords | null; at: Instant; byId: string },
): Promise<boolean> {
  const added = await queries
    .insert(mailWordings)
    .values(given)
    .onConflictDoNothing()
    .returning({ rank: mailWordings.rank });
  return added.length > 0;
}
