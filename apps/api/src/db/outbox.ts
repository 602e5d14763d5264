import { randomUUID } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import type { Connection } from './connection.ts';

/** What is done after a transaction, by the worker of that name. */
export type OutboxKind = 'final-document';

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
  await queries
    .insert(outbox)
    .values({ id: randomUUID(), kind, subjectId, payload: null, createdAt: at, dueAt: at });
}
