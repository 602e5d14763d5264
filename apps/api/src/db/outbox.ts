import { randomUUID } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import { insertAll } from './insert-all.ts';

/** What is done after a transaction, by the worker of that name. */
export type OutboxKind =
  | 'final-document'
  | 'time-stamp'
  | 'mail'
  | 'secret-mail'
  | 'sign-in-mail'
  | 'elimination';

/** How long a kind of work is tried for: each wait is twice the one before, up to the longest. */
export interface Patience {
  /** In milliseconds. */
  firstWait: number;
  /** In milliseconds. */
  longestWait: number;
  /** After as many faults a row is given up: it stays, with its last error, until somebody has it tried again. */
  mostAttempts: number;
}

const minute = 60_000;

export const patience: Readonly<Record<OutboxKind, Patience>> = {
  // About a day.
  'final-document': { firstWait: 2000, longestWait: 15 * minute, mostAttempts: 100 },
  // About a fortnight: the server of somebody else may be down for days.
  'time-stamp': { firstWait: minute / 2, longestWait: 60 * minute, mostAttempts: 340 },
  // A day, as long as what it holds may be good, and soon again: somebody waits for it. No other mail holds it up.
  'secret-mail': { firstWait: 2000, longestWait: 5 * minute, mostAttempts: 300 },
  // As long as what it holds is good.
  'sign-in-mail': { firstWait: 1000, longestWait: minute / 2, mostAttempts: 20 },
  // About a month: what has its visa is eliminated, whatever the database goes through meanwhile.
  elimination: { firstWait: 2000, longestWait: 60 * minute, mostAttempts: 720 },
  // About three days; a mail says itself when it is given up.
  mail: { firstWait: minute / 6, longestWait: 60 * minute, mostAttempts: 80 },
};

/**
 * Asks, in the transaction of what calls for it, that something be done once it is committed.
 * @param at the real time: the demonstration's own clock moves the domain's days, not the work to be done
 */
export async function enqueue(
  { queries, tables: { outbox } }: Connection,
  kind: OutboxKind,
  subjectId: string,
  at: Instant,
): Promise<void> {
  await queries.insert(outbox).values(rowOf(kind, subjectId, at));
}

const rowOf = (kind: OutboxKind, subjectId: string, at: Instant) => ({
  id: randomUUID(),
  kind,
  subjectId,
  payload: null,
  createdAt: at,
  dueAt: at,
});

/** Work that is left to do on something: how often it was tried, when it is tried next, and whether it is given up. */
export interface Unfinished {
  kind: OutboxKind;
  attempts: number;
  dueAt: Instant;
  lastError: string | null;
  givenUp: boolean;
}

/** What is still to be done on something, the oldest first. */
export async function unfinished(
  { queries, tables: { outbox } }: Connection,
  subjectId: string,
): Promise<Unfinished[]> {
  const { kind, attempts, dueAt, lastError } = outbox;
  const rows = await queries
    .select({ kind, attempts, dueAt, lastError })
    .from(outbox)
    .where(and(eq(outbox.subjectId, subjectId), isNull(outbox.doneAt)))
    .orderBy(outbox.createdAt);
  return rows.map((row) => withPatience(row));
}

function withPatience(row: Omit<Unfinished, 'kind' | 'givenUp'> & { kind: string }): Unfinished {
  const kind = row.kind as OutboxKind;
  return { ...row, kind, givenUp: row.attempts >= patience[kind].mostAttempts };
}

/** How many subjects one statement names. */
const batch = 500;

/** Has things done again from the start: by the rows that are still there, given up or not, or by new ones. */
export async function beginAgain(
  { queries, tables: { outbox } }: Connection,
  kind: OutboxKind,
  subjectIds: readonly string[],
  at: Instant,
): Promise<void> {
  for (let first = 0; first < subjectIds.length; first += batch) {
    const some = subjectIds.slice(first, first + batch);
    const isLeft = and(eq(outbox.kind, kind), inArray(outbox.subjectId, some), isNull(outbox.doneAt));
    const left = await queries
      .update(outbox)
      .set({ attempts: 0, dueAt: at })
      .where(isLeft)
      .returning({ id: outbox.subjectId });
    const known = new Set(left.map(({ id }) => id));
    const rows = some.filter((id) => !known.has(id)).map((subjectId) => rowOf(kind, subjectId, at));
    await insertAll(queries, outbox, rows);
  }
}

/** Has what is left to do tried again at once, given up or not: on one subject, or on all. */
export async function tryAgain(
  { queries, tables: { outbox } }: Connection,
  { kinds, subjectId }: { kinds: readonly OutboxKind[]; subjectId?: string | undefined },
  at: Instant,
): Promise<void> {
  const isAsked = subjectId === undefined ? undefined : eq(outbox.subjectId, subjectId);
  await queries
    .update(outbox)
    .set({ attempts: 0, dueAt: at })
    .where(and(inArray(outbox.kind, [...kinds]), isAsked, isNull(outbox.doneAt)));
}
