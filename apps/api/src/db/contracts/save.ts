import type { Contract, Instant, Profile } from '@equipage/domain';
import { and, eq } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { enqueue } from '../outbox.ts';
import { keepListed } from './list.ts';
import { toRow } from './rows.ts';
import { type RecordedEvent, record } from './trail.ts';

/** What one act made of a contract. */
export interface Change {
  after: Contract;
  events: readonly RecordedEvent[];
  /** The domain's time. */
  now: Instant;
  /** The real time, for what is left to do. */
  real: Instant;
  profile: Profile;
}

/**
 * Adds a contract that has just been started.
 * @throws the violation of `oneOpenContract` when the agent opened another meanwhile
 */
export async function insertContract(connection: Connection, change: Change): Promise<void> {
  const { after, events, now } = change;
  await connection.queries
    .insert(connection.tables.contracts)
    .values({ ...toRow(after, now), createdAt: now });
  await record(connection, after.id, events);
}

/**
 * Writes what an act made of a contract, its trail, its line in the lists and what is left to do.
 * @returns false when the contract changed since `before` was read: nothing may be committed then
 */
export async function saveContract(
  connection: Connection,
  before: Contract,
  change: Change,
): Promise<boolean> {
  const { after, events, now, real, profile } = change;
  const { contracts } = connection.tables;
  const saved = await connection.queries
    .update(contracts)
    .set(toRow(after, now))
    .where(and(eq(contracts.id, before.id), eq(contracts.version, before.version)))
    .returning({ version: contracts.version });
  if (saved.length === 0) return false;
  await record(connection, after.id, events);
  await keepListed(connection, after, events, profile);
  const isConcluded = events.some(({ event }) => event.type === 'took-effect');
  if (isConcluded) await enqueue(connection, 'final-document', after.id, real);
  return true;
}

/**
 * Deletes a draft that was never signed, with its trail.
 * @returns false when the contract changed since `before` was read: nothing may be committed then
 */
export async function discardContract(
  { queries, tables: { contracts, contractEvents } }: Connection,
  before: Contract,
): Promise<boolean> {
  await queries.delete(contractEvents).where(eq(contractEvents.contractId, before.id));
  const deleted = await queries
    .delete(contracts)
    .where(and(eq(contracts.id, before.id), eq(contracts.version, before.version)))
    .returning({ id: contracts.id });
  return deleted.length > 0;
}
