import { randomUUID } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { and, count, desc, eq, gte, inArray, isNull, max, or, sql } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import { insertAll } from './insert-all.ts';
import type { MailRow } from './mails.ts';
import { beginAgain, patience } from './outbox.ts';
import type { MailAct } from './tables/mails.ts';

/** What the worker gave up: refused, tried for too long, or left by processes that died each time they sent it. */
const isGivenUp = ({ queries, tables: { mails, outbox } }: Connection) => {
  const isTriedOut = (kind: 'mail' | 'secret-mail') =>
    and(eq(outbox.kind, kind), gte(outbox.attempts, patience[kind].mostAttempts));
  const stuck = queries
    .select({ id: outbox.subjectId })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), or(isTriedOut('mail'), isTriedOut('secret-mail'))));
  const isOver = inArray(mails.outcome, ['refused', 'exhausted']);
  return and(isNull(mails.dealtWithAt), or(isOver, and(isNull(mails.outcome), inArray(mails.id, stuck))));
};

export async function countGivenUp(connection: Connection): Promise<number> {
  const { queries, tables } = connection;
  const [row] = await queries.select({ total: count() }).from(tables.mails).where(isGivenUp(connection));
  return row?.total ?? 0;
}

/** A page of them, the last written first. Pages count from 1. */
export function givenUpMails(
  connection: Connection,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<MailRow[]> {
  const { queries, tables } = connection;
  const { mails } = tables;
  return queries
    .select()
    .from(mails)
    .where(isGivenUp(connection))
    .orderBy(desc(mails.queuedAt), desc(mails.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

/** Who does what to mails that were given up: one, or all that may be. */
export interface GivenUpAct {
  act: MailAct;
  /** All, where there is none. */
  mailId?: string | undefined;
  personId: string;
  /** The domain's time, for the trace. */
  at: Instant;
  /** For the work itself. */
  real: Instant;
}

/**
 * Has given up mails tried again from the start, as they were worded and with their Message-ID, or puts them away; and
 * keeps who did. One that somebody else saw to meanwhile is left alone; one that held a way in has no words left to send.
 * @returns how many
 */
export async function seeToMails(connection: Connection, given: GivenUpAct): Promise<number> {
  const { queries, tables } = connection;
  const { mails, mailActs } = tables;
  const { act, mailId, personId, at, real } = given;
  // It is over for good, and nothing sends it any more: its row of the outbox finds an outcome.
  const putAway = { outcome: sql`coalesce(${mails.outcome}, 'exhausted')`, dealtWithAt: real };
  const isAsked = mailId === undefined ? undefined : eq(mails.id, mailId);
  const isFit = act === 'retried' ? eq(mails.secret, false) : undefined;
  const before = await queries
    .select({ id: mails.id, attempts: mails.attempts, lastError: mails.lastError })
    .from(mails)
    .where(and(isGivenUp(connection), isAsked, isFit));
  const taken = await queries
    .update(mails)
    .set(act === 'retried' ? { outcome: null, settledAt: null, attempts: 0 } : putAway)
    .where(and(isGivenUp(connection), isAsked, isFit))
    .returning({ id: mails.id });
  const ids = taken.map(({ id }) => id);
  if (act === 'retried') await beginAgain(connection, 'mail', ids, real);
  const mine = new Set(ids);
  const batch = randomUUID();
  const traces = before
    .filter(({ id }) => mine.has(id))
    .map(({ id, attempts, lastError }) => ({
      id: randomUUID(),
      batch,
      mailId: id,
      act,
      at,
      byId: personId,
      attempts,
      lastError,
    }));
  await insertAll(queries, mailActs, traces);
  return ids.length;
}

/** What was done lately, the last first: each time once, with how many mails it was about. */
export async function latestMailActs({ queries, tables }: Connection, most: number) {
  const { batch, act, byId, at } = tables.mailActs;
  const rows = await queries
    .select({ act, byId, at: max(at), count: count() })
    .from(tables.mailActs)
    .groupBy(batch, act, byId)
    .orderBy(desc(max(at)), batch)
    .limit(most);
  return rows.flatMap((row) => (row.at === null ? [] : [{ ...row, at: row.at }]));
}
