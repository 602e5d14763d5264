import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type Delegation, type DelegationContext, delegationStatus, endsSoon } from '@equipage/domain';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { type Directory, directoryOf } from '../db/directory.ts';
import type { Tables } from '../db/tables.ts';

type View = EndpointAnswer<typeof endpoints.listDelegations>;
type Row = Tables['delegations']['$inferSelect'];

/** Every arrêté that was recorded, the last one first, with what becomes of it today. */
export async function listDelegations(connection: Connection, context: DelegationContext): Promise<View> {
  const { queries, tables } = connection;
  const { delegations } = tables;
  const rows = await queries
    .select()
    .from(delegations)
    .orderBy(desc(delegations.recordedAt), desc(delegations.id));
  const named = rows.flatMap(({ holderId, substituteId, recordedById, endedById }) => [
    holderId,
    substituteId,
    recordedById,
    endedById,
  ]);
  const directory = await directoryOf(connection, [context.executiveId, ...named]);
  return {
    executive: cardIn(directory, context.executiveId),
    items: rows.map((row) => ({
      ...shown(row, directory),
      status: delegationStatus(row, context),
      endsSoon: endsSoon(row, rows, context),
    })),
  };
}

function shown(row: Row, directory: Directory): Omit<View['items'][number], 'status' | 'endsSoon'> {
  const { id, number, date, from, to, recordedAt, endedAt, endedById } = row;
  return {
    id,
    number,
    date,
    from,
    to,
    holder: cardIn(directory, row.holderId),
    substitute: cardIn(directory, row.substituteId),
    recordedBy: nameIn(directory, row.recordedById),
    recordedAt,
    ended: endedAt === null || endedById === null ? null : { by: nameIn(directory, endedById), at: endedAt },
  };
}

function cardIn(directory: Directory, personId: string) {
  const { id, firstName, lastName, jobTitle, directorate } = directory.person(personId);
  return { id, firstName, lastName, jobTitle, directorate };
}

function nameIn(directory: Directory, personId: string) {
  const { id, firstName, lastName } = directory.person(personId);
  return { id, firstName, lastName };
}

/** Those of one substitute that nobody ended. */
export async function delegationsOf(
  { queries, tables: { delegations } }: Connection,
  substituteId: string,
): Promise<Delegation[]> {
  return queries
    .select()
    .from(delegations)
    .where(and(eq(delegations.substituteId, substituteId), isNull(delegations.endedAt)));
}

export async function keepDelegation(
  { queries, tables: { delegations } }: Connection,
  row: Omit<Row, 'endedAt' | 'endedById'>,
): Promise<void> {
  await queries.insert(delegations).values({ ...row, endedAt: null, endedById: null });
}

export async function findDelegation(
  { queries, tables: { delegations } }: Connection,
  id: string,
): Promise<Delegation | null> {
  const [row] = await queries.select().from(delegations).where(eq(delegations.id, id));
  return row ?? null;
}

export async function endDelegation(
  { queries, tables: { delegations } }: Connection,
  id: string,
  ended: { endedAt: string; endedById: string },
): Promise<void> {
  await queries.update(delegations).set(ended).where(eq(delegations.id, id));
}

/** Arrêtés of one substitute wait for one another: two at once would both see none recorded. */
export async function takeTurn(
  { queries, tables: { people } }: Connection,
  substituteId: string,
): Promise<void> {
  await queries.update(people).set({ id: substituteId }).where(eq(people.id, substituteId));
}
