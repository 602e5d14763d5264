import type { Contract, Instant, Profile } from '@equipage/domain';
import { and, eq } from 'drizzle-orm';
import { keepAbsences } from '../absences.ts';
import type { Connection } from '../connection.ts';
import { enqueue } from '../outbox.ts';
import { documentRow } from './codes.ts';
import { keepListed } from './list.ts';
import { toRow } from './rows.ts';
import { type RecordedEvent, record } from './trail.ts';

/** What one command made of a contract. */
export interface Change {
  /** Null when the draft was discarded. */
  after: Contract | null;
  events: readonly RecordedEvent[];
  /** The domain's time. */
  now: Instant;
  /** The real time, for what is left to do. */
  real: Instant;
  profile: Profile;
}

/**
 * Writes what a command made of a contract, with its trail, its line in the lists and what is left to do; a new one when
 * `before` is null.
 * @returns false when the contract changed since `before` was read: nothing may be committed then
 * @throws the violation of `oneOpenContract` when the agent opened another contract meanwhile
 */
export async function saveContract(
  connection: Connection,
  before: Contract | null,
  { after, events, now, real, profile }: Change,
): Promise<boolean> {
  if (after === null) return before !== null && discardDraft(connection, before);
  if (!(await write(connection, before, after, now))) return false;
  await record(connection, after, events);
  await keepAbsences(connection, after.id, events);
  await keepListed(connection, after, events, profile);
  const isConcluded = events.some(({ event }) => event.type === 'took-effect');
  if (isConcluded) await conclude(connection, after.id, real);
  return true;
}

/** From now on the contract has a verification code, and a file that is to be made. */
async function conclude(connection: Connection, contractId: string, real: Instant): Promise<void> {
  await connection.queries.insert(connection.tables.documents).values(documentRow(contractId));
  await enqueue(connection, 'final-document', contractId, real);
}

async function write(
  { queries, tables: { contracts } }: Connection,
  before: Contract | null,
  after: Contract,
  now: Instant,
): Promise<boolean> {
  if (before === null) {
    await queries.insert(contracts).values({ ...toRow(after, now), createdAt: now });
    return true;
  }
  const saved = await queries
    .update(contracts)
    .set(toRow(after, now))
    .where(and(eq(contracts.id, before.id), eq(contracts.version, before.version)))
    .returning({ version: contracts.version });
  return saved.length > 0;
}

/** A draft that was never signed goes with its trail. @returns false when it changed since it was read */
export async function discardDraft(
  { queries, tables: { contracts, contractEvents } }: Connection,
  before: Pick<Contract, 'id' | 'version'>,
): Promise<boolean> {
  await queries.delete(contractEvents).where(eq(contractEvents.contractId, before.id));
  const deleted = await queries
    .delete(contracts)
    .where(and(eq(contracts.id, before.id), eq(contracts.version, before.version)))
    .returning({ id: contracts.id });
  return deleted.length > 0;
}
