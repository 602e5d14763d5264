import type { ContractEvent, Instant, Party } from '@equipage/domain';
import { asc, eq, max, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';
import type { Tables } from '../tables.ts';

type EventRow = Tables['contractEvents']['$inferSelect'];

/** An event with what the trail says of it besides: when, by whom, in which seat or role. */
export interface RecordedEvent {
  event: ContractEvent;
  at: Instant;
  actorId: string;
  party: Party;
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

/** Adds events at the end of a contract's trail, in the transaction that holds its row. */
export async function record(
  connection: Connection,
  contractId: string,
  events: readonly RecordedEvent[],
): Promise<void> {
  const [row] = await lastSequence(connection).execute({ contractId });
  const rows = eventRows(contractId, events, (row?.last ?? 0) + 1);
  await connection.queries.insert(connection.tables.contractEvents).values(rows);
}

const events = prepared(({ queries, tables: { contractEvents } }) =>
  queries
    .select()
    .from(contractEvents)
    .where(eq(contractEvents.contractId, sql.placeholder('contractId')))
    .orderBy(asc(contractEvents.sequence))
    .prepare('contract_events_of'),
);

/** Everything that happened to a contract, oldest first. */
export function trailOf(connection: Connection, contractId: string): Promise<EventRow[]> {
  return Promise.resolve(events(connection).execute({ contractId }));
}
