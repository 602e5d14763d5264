import { randomUUID } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import type { Tables } from './tables.ts';

export type ReminderRow = Tables['reminders']['$inferSelect'];

/** The contracts that wait for somebody to decide, with what reminders need to know of them. */
export function awaitingContracts({ queries, tables: { contracts } }: Connection) {
  const { id, state, agentId, managerId, waitingSince, managerDisputedAt } = contracts;
  return queries
    .select({ id, state, agentId, managerId, waitingSince, managerDisputedAt })
    .from(contracts)
    .where(inArray(contracts.state, ['awaiting-manager', 'awaiting-executive']))
    .orderBy(asc(contracts.waitingSince), asc(contracts.id));
}

/** The reminders of turns that are not over, the first first. */
export async function openReminders({ queries, tables: { reminders } }: Connection): Promise<ReminderRow[]> {
  return queries.select().from(reminders).where(isNull(reminders.overAt)).orderBy(asc(reminders.at));
}

/** The reminders of a contract, of every turn, the first first. */
export async function remindersOf(
  { queries, tables: { reminders } }: Connection,
  contractId: string,
): Promise<ReminderRow[]> {
  return queries
    .select()
    .from(reminders)
    .where(eq(reminders.contractId, contractId))
    .orderBy(asc(reminders.at));
}

/**
 * Keeps a turn from ending until this transaction does: whoever decides on the contract, or reminds of it too, comes after.
 * @returns false when it is over already
 */
export async function holdTurn(
  { queries, tables: { contracts } }: Connection,
  { contractId, turn }: { contractId: string; turn: Instant },
): Promise<boolean> {
  // Written as it is: the one way of holding a row that both engines have.
  const held = await queries
    .update(contracts)
    .set({ waitingSince: turn })
    .where(and(eq(contracts.id, contractId), eq(contracts.waitingSince, turn)))
    .returning({ id: contracts.id });
  return held.length > 0;
}

/** @returns false when another instance has sent that rank of that turn */
export async function keepReminder(
  { queries, tables: { reminders } }: Connection,
  given: Omit<ReminderRow, 'id' | 'overAt' | 'acted'>,
): Promise<boolean> {
  const id = `${given.contractId}/${given.turn}/${given.rank ?? randomUUID()}`;
  const kept = await queries
    .insert(reminders)
    .values({ ...given, id })
    .onConflictDoNothing()
    .returning({ id: reminders.id });
  return kept.length > 0;
}

/** A turn is over: what it was reminded of was acted on, or is no longer asked. */
export async function closeReminders(
  { queries, tables: { reminders } }: Connection,
  { contractId, turn, acted, at }: { contractId: string; turn: Instant; acted: boolean; at: Instant },
): Promise<void> {
  const isOfTurn = and(eq(reminders.contractId, contractId), eq(reminders.turn, turn));
  await queries
    .update(reminders)
    .set({ overAt: at, acted })
    .where(and(isOfTurn, isNull(reminders.overAt)));
}
