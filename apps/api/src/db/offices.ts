import type { Day, Offices, Profile } from '@equipage/domain';
import { and, inArray, isNull, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';
import { substitutesOn } from './delegations.ts';

const withRoles = prepared(({ queries, tables: { people } }) =>
  queries
    .select({ id: people.id, roles: people.roles })
    .from(people)
    .where(and(sql`cast(${people.roles} as text) <> '[]'`, isNull(people.disabledAt)))
    .orderBy(people.sortName, people.id)
    .prepare('people_with_roles'),
);

/** Who keeps the community, of those who have not left. */
export async function officersIn(connection: Connection): Promise<string[]> {
  const rows = await withRoles(connection).execute();
  return rows.filter(({ roles }) => roles.includes('officer')).map(({ id }) => id);
}

/** Who keeps the service: the community's officers and the administrators, of those who have not left. */
export async function keepersIn(connection: Connection): Promise<string[]> {
  const rows = await withRoles(connection).execute();
  return rows.filter(({ roles }) => roles.includes('officer') || roles.includes('admin')).map(({ id }) => id);
}

/** Who keeps the directory, of those who have not left. */
export async function administratorsIn(connection: Connection): Promise<string[]> {
  const rows = await withRoles(connection).execute();
  return rows.filter(({ roles }) => roles.includes('admin')).map(({ id }) => id);
}

/** Who holds the executive's seat on a day, of those who have not left: whom the settings name first, then substitutes. */
export async function executivesOn(
  connection: Connection,
  { today, profile: { executiveId } }: { today: Day; profile: Pick<Profile, 'executiveId'> },
): Promise<string[]> {
  const holders = [executiveId, ...(await substitutesOn(connection, { today, executiveId }))];
  const present = await presentPeople(connection, holders);
  return holders.filter((id) => present.has(id));
}

/** Who holds the offices that no contract names, of those who have not left. */
export async function officesOf(
  connection: Connection,
  moment: { today: Day; profile: Pick<Profile, 'executiveId'> },
): Promise<Offices> {
  const officerIds = await officersIn(connection);
  return { officerIds, executiveIds: await executivesOn(connection, moment) };
}

/** Those of these people who have not left. */
export async function presentPeople(
  { queries, tables: { people } }: Connection,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await queries
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, [...new Set(ids)]), isNull(people.disabledAt)));
  return new Set(rows.map(({ id }) => id));
}
