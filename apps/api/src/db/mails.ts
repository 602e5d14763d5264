import { randomUUID } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { desc, eq } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import { enqueue } from './outbox.ts';
import type { Tables } from './tables.ts';

export type { MailOutcome } from './tables/mails.ts';
export type MailRow = Tables['mails']['$inferSelect'];

/** A mail as it is written down: everything but what the queue itself adds. */
export type NewMail = Pick<
  MailRow,
  | 'kind'
  | 'personId'
  | 'contractId'
  | 'address'
  | 'name'
  | 'subject'
  | 'text'
  | 'html'
  | 'at'
  | 'expiresAt'
  | 'secret'
  | 'once'
>;

/**
 * Writes a mail and has it sent once the transaction is committed.
 * @param host the right side of its Message-ID
 * @param real the real time: the demonstration's own clock moves what a mail says, not its sending
 * @returns false when a mail with the same `once` was written before: nothing is done then
 */
export async function keepMail(
  connection: Connection,
  mail: NewMail,
  { host, real }: { host: string; real: Instant },
): Promise<boolean> {
  const { queries, tables } = connection;
  const id = randomUUID();
  const kept = await queries
    .insert(tables.mails)
    .values({ ...mail, id, messageId: `<${id}@${host}>`, queuedAt: real })
    .onConflictDoNothing({ target: tables.mails.once })
    .returning({ id: tables.mails.id });
  if (kept.length === 0) return false;
  await enqueue(connection, sendingOf(mail), id, real);
  return true;
}

/** By which work a mail leaves: what holds a way in never waits behind all the others. */
export const sendingOf = ({ secret }: Pick<MailRow, 'secret'>) =>
  secret ? ('secret-mail' as const) : ('mail' as const);

export async function findMail(
  { queries, tables: { mails } }: Connection,
  id: string,
): Promise<MailRow | null> {
  const [row] = await queries.select().from(mails).where(eq(mails.id, id));
  return row ?? null;
}

/** The address a person is written to now; null for somebody who left. */
export async function presentAddress(
  { queries, tables: { people } }: Connection,
  personId: string,
): Promise<string | null> {
  const [row] = await queries
    .select({ email: people.email, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.id, personId));
  return row === undefined || row.disabledAt !== null ? null : row.email;
}

/** Notes what is known of a mail's sending. */
export async function noteMail(
  { queries, tables: { mails } }: Connection,
  id: string,
  known: Partial<
    Pick<MailRow, 'attempts' | 'outcome' | 'settledAt' | 'lastError' | 'address' | 'text' | 'html'>
  >,
): Promise<void> {
  await queries.update(mails).set(known).where(eq(mails.id, id));
}

/** The latest mails, the last first. */
export async function latestMails(
  { queries, tables: { mails } }: Connection,
  most: number,
): Promise<MailRow[]> {
  return queries.select().from(mails).orderBy(desc(mails.queuedAt), desc(mails.id)).limit(most);
}

/** Whether a mail with this key was written. */
export async function mailExists({ queries, tables: { mails } }: Connection, once: string): Promise<boolean> {
  const [row] = await queries.select({ id: mails.id }).from(mails).where(eq(mails.once, once));
  return row !== undefined;
}
