import type { Contract, ContractEvent, Instant, Party } from '@equipage/domain';
import { and, asc, eq, getTableColumns, max, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';
import { chain } from '../trail/chain.ts';
import type { EventRow } from '../trail/record.ts';

/** An event with what the trail says of it besides: when, by whom, in which seat or role. */
export interface RecordedEvent {
  event: ContractEvent;
  at: Instant;
  /** Nobody, of what the day itself did. */
  actorId: string | null;
  party: Party | null;
}

/** The rows of a contract's events, counted from `first`. */
export function eventRows(contractId: string, events: readonly RecordedEvent[], first: number): EventRow[] {
  return events.map(({ event, at, actorId, party }, place) => ({
    contractId,
    sequence: first + place,
    at,
    actorId,
    party: event.type === 'signed' ? event.signature.seat : party,
    type: event.type,
    data: event,
  }));
}

const lastSequence = prepared(({ queries, tables: { contractEvents } }) =>
  queries
    .select({ last: max(contractEvents.sequence) })
    .from(contractEvents)
    .where(eq(contractEvents.contractId, sql.placeholder('contractId')))
    .prepare('contract_events_last'),
);

/**
 * Adds events to those of a contract, in the transaction that holds its row. The chain takes them in once the agent has
 * signed, with all that led there: a draft that was never signed is its author's alone, and may go.
 */
export async function record(
  connection: Connection,
  { id, number }: Pick<Contract, 'id' | 'number'>,
  added: readonly RecordedEvent[],
): Promise<void> {
  const [row] = await lastSequence(connection).execute({ contractId: id });
  const rows = eventRows(id, added, (row?.last ?? 0) + 1);
  await connection.queries.insert(connection.tables.contractEvents).values(rows);
  if (number === null) return;
  const isFirst = rows.some(({ type }) => type === 'number-given');
  const linked = isFirst ? await trailOf(connection, id) : rows;
  const link = () => chain(connection, linked);
  if (connection.beforeCommit === undefined) await link();
  else connection.beforeCommit(link);
}

const events = prepared(({ queries, tables: { contractEvents, trail } }) =>
  queries
    .select({ ...getTableColumns(contractEvents), position: trail.position, hash: trail.hash })
    .from(contractEvents)
    .leftJoin(
      trail,
      and(eq(trail.contractId, contractEvents.contractId), eq(trail.sequence, contractEvents.sequence)),
    )
    .where(eq(contractEvents.contractId, sql.placeholder('contractId')))
    .orderBy(asc(contractEvents.sequence))
    .prepare('contract_events_of'),
);

/** An event of a contract, with its link in the trail once there is one. */
export interface LinkedEvent extends EventRow {
  position: number | null;
  hash: string | null;
}

/** Everything that happened to a contract, oldest first. */
export function trailOf(connection: Connection, contractId: string): Promise<LinkedEvent[]> {
  return Promise.resolve(events(connection).execute({ contractId }));
}
