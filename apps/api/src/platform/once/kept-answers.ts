import { and, eq, lte } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import type { RequestKey } from './key.ts';

/** What a first request was answered with. Its status and its `ETag` follow from the endpoint and the body. */
export interface KeptAnswer {
  answer: unknown;
  location: string | null;
}

const sameKey = ({ tables: { keptAnswers } }: Connection, { personId, path, key }: RequestKey) =>
  and(eq(keptAnswers.personId, personId), eq(keptAnswers.path, path), eq(keptAnswers.key, key));

/**
 * Takes a key for the request under way. When another request took it in a transaction that is still open, this waits
 * for that transaction's end.
 * @returns the row of an earlier request; null when the key is ours
 */
export async function takeKey(
  connection: Connection,
  request: RequestKey,
  { now, until }: { now: string; until: string },
) {
  const { queries, tables } = connection;
  const { keptAnswers } = tables;
  await queries.delete(keptAnswers).where(and(sameKey(connection, request), lte(keptAnswers.expiresAt, now)));
  const taken = await queries
    .insert(keptAnswers)
    .values({ ...request, expiresAt: until, done: false, answer: null, location: null })
    .onConflictDoNothing()
    .returning({ key: keptAnswers.key });
  if (taken.length > 0) return null;
  const [earlier] = await queries.select().from(keptAnswers).where(sameKey(connection, request));
  return earlier ?? null;
}

/** Keeps the answer under the key that was taken, until it expires. */
export async function keepAnswer(
  connection: Connection,
  request: RequestKey,
  { answer, location, until }: KeptAnswer & { until: string },
): Promise<void> {
  const { queries, tables } = connection;
  await queries
    .update(tables.keptAnswers)
    .set({ answer, location, done: true, expiresAt: until })
    .where(sameKey(connection, request));
}

/** Gives a key back: what was asked was not done. */
export async function dropKey(connection: Connection, request: RequestKey): Promise<void> {
  await connection.queries.delete(connection.tables.keptAnswers).where(sameKey(connection, request));
}

/** Forgets the answers whose time is over. */
export async function forgetExpired({ queries, tables }: Connection, now: string): Promise<void> {
  await queries.delete(tables.keptAnswers).where(lte(tables.keptAnswers.expiresAt, now));
}
