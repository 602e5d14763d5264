import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import type { Tables } from '../db/tables.ts';

export type HoldRow = Tables['legalHolds']['$inferSelect'];

/** Who and what is kept whatever its age. */
export interface Held {
  contracts: ReadonlySet<string>;
  people: ReadonlySet<string>;
  complaints: ReadonlySet<string>;
}

/** The row that whoever places a hold and whoever lets something go write first. */
const turn = { key: 'retention-turn', value: true };

/**
 * Waits, until the end of its transaction, for whoever else is placing a hold or letting something go: what is read next is
 * what they left. Without it PostgreSQL would let a hold be placed on what another transaction is about to take away.
 */
export async function takeTurn({ queries, tables: { settings } }: Connection): Promise<void> {
  await queries.insert(settings).values(turn).onConflictDoUpdate({ target: settings.key, set: turn });
}

/**
 * What the holds of now keep: the contracts named, and those in which a person named is the agent, the manager or the lead;
 * the complaints named, and those that a person named made, signed in or from their address.
 */
export async function heldNow(connection: Connection): Promise<Held> {
  const { queries, tables } = connection;
  const { legalHolds, contracts, complaints } = tables;
  const rows = await queries.select().from(legalHolds).where(isNull(legalHolds.liftedAt));
  const named = rows.flatMap(({ contractId }) => (contractId === null ? [] : [contractId]));
  const people = rows.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const told = rows.flatMap(({ complaintId }) => (complaintId === null ? [] : [complaintId]));
  if (people.length === 0) return { contracts: new Set(named), people: new Set(), complaints: new Set(told) };
  const { agentId, managerId, leadId } = contracts;
  const theirs = await queries
    .select({ id: contracts.id })
    .from(contracts)
    .where(or(inArray(agentId, people), inArray(managerId, people), inArray(leadId, people)));
  const addresses = queries
    .select({ email: tables.people.email })
    .from(tables.people)
    .where(inArray(tables.people.id, people));
  const made = await queries
    .select({ id: complaints.id })
    .from(complaints)
    .where(or(inArray(complaints.personId, people), inArray(complaints.email, addresses)));
  return {
    contracts: new Set([...named, ...theirs.map(({ id }) => id)]),
    people: new Set(people),
    complaints: new Set([...told, ...made.map(({ id }) => id)]),
  };
}

/** Whether a draft is kept: it is named, or it is its agent's who is. */
export const isDraftHeld = (held: Held, { id, agentId }: { id: string; agentId: string }): boolean =>
  held.contracts.has(id) || held.people.has(agentId);

/** Every hold there was, the last one first. */
export function allHolds({ queries, tables: { legalHolds } }: Connection): Promise<HoldRow[]> {
  return queries.select().from(legalHolds).orderBy(desc(legalHolds.placedAt), desc(legalHolds.id));
}

export async function keepHold(
  { queries, tables: { legalHolds } }: Connection,
  hold: Pick<
    HoldRow,
    'id' | 'contractId' | 'complaintId' | 'personId' | 'ground' | 'placedById' | 'placedAt'
  >,
): Promise<void> {
  await queries.insert(legalHolds).values(hold);
}

/** @returns false when there is none of this id that still holds */
export async function liftHold(
  { queries, tables: { legalHolds } }: Connection,
  id: string,
  lifted: Pick<HoldRow, 'liftedAt' | 'liftedById' | 'liftedBecause'>,
): Promise<boolean> {
  const rows = await queries
    .update(legalHolds)
    .set(lifted)
    .where(and(eq(legalHolds.id, id), isNull(legalHolds.liftedAt)))
    .returning({ id: legalHolds.id });
  return rows.length > 0;
}

/** What somebody told of a page, by its reference, while it is more than that. */
export async function complaintReferred(
  { queries, tables: { complaints } }: Connection,
  reference: string,
): Promise<string | null> {
  const [row] = await queries
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(eq(complaints.reference, reference), isNull(complaints.forgottenAt)));
  return row?.id ?? null;
}

/** The contract of a number, once its agent has signed. */
export async function contractNumbered(
  { queries, tables: { contracts } }: Connection,
  number: string,
): Promise<string | null> {
  const [row] = await queries
    .select({ id: contracts.id })
    .from(contracts)
    .where(eq(contracts.number, number));
  return row?.id ?? null;
}
