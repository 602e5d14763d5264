import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type Actor, type Day, mayReplace, type StandIn } from '@equipage/domain';
import { and, asc, eq, gte, isNull, or } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import type { Tables } from '../db/tables.ts';

type View = EndpointAnswer<typeof endpoints.listStandIns>['items'][number];
type Row = Tables['standIns']['$inferSelect'];

/** Those of today or later that a person is part of: replaced, replacing, or above who is replaced. */
export async function standInsFor(connection: Connection, actor: Actor, today: Day): Promise<View[]> {
  const { queries, tables } = connection;
  const { standIns, people } = tables;
  const me = actor.personId;
  const rows = await queries
    .select({ standIn: standIns, superiorId: people.managerId })
    .from(standIns)
    .innerJoin(people, eq(people.id, standIns.holderId))
    .where(
      and(
        isNull(standIns.endedAt),
        gte(standIns.endsOn, today),
        or(eq(standIns.holderId, me), eq(standIns.standInId, me), eq(people.managerId, me)),
      ),
    )
    .orderBy(asc(standIns.startsOn), asc(standIns.id));
  return viewsOf(connection, rows, actor);
}

async function viewsOf(
  connection: Connection,
  rows: readonly { standIn: Row; superiorId: string | null }[],
  actor: Actor,
): Promise<View[]> {
  const named = rows.flatMap(({ standIn: { holderId, standInId } }) => [holderId, standInId]);
  const directory = await directoryOf(connection, named);
  const card = (personId: string) => {
    const { id, firstName, lastName, jobTitle, directorate } = directory.person(personId);
    return { id, firstName, lastName, jobTitle, directorate };
  };
  return rows.map(({ standIn: { id, holderId, standInId, kind, startsOn, endsOn }, superiorId }) => ({
    id,
    holder: card(holderId),
    standIn: card(standInId),
    kind,
    startsOn,
    endsOn,
    mayEnd: mayReplace(holderId, { actor, superiorId }),
  }));
}

/** The people of a naming, in activity; null for whom the directory has not. */
export async function activePerson(
  { queries, tables: { people } }: Connection,
  id: string,
): Promise<{ id: string; managerId: string | null } | null> {
  const [row] = await queries
    .select({ id: people.id, managerId: people.managerId })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.disabledAt)));
  return row ?? null;
}

export async function keepStandIn(
  { queries, tables: { standIns } }: Connection,
  standIn: StandIn,
  namedAt: string,
): Promise<void> {
  await queries.insert(standIns).values({ ...standIn, namedAt, endedAt: null, endedById: null });
}

export async function findStandIn(
  { queries, tables: { standIns } }: Connection,
  id: string,
): Promise<StandIn | null> {
  const [row] = await queries
    .select()
    .from(standIns)
    .where(and(eq(standIns.id, id), isNull(standIns.endedAt)));
  return row ?? null;
}

export async function endStandIn(
  { queries, tables: { standIns } }: Connection,
  id: string,
  { endedAt, endedById }: { endedAt: string; endedById: string },
): Promise<void> {
  await queries.update(standIns).set({ endedAt, endedById }).where(eq(standIns.id, id));
}

/** Namings of one holder wait for one another: two at once would both see nobody named. */
export async function takeTurn({ queries, tables: { people } }: Connection, holderId: string): Promise<void> {
  await queries.update(people).set({ id: holderId }).where(eq(people.id, holderId));
}
