import type { GivenRole, Offices } from '@equipage/domain';
import { and, inArray, isNull, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';

const withRoles = prepared(({ queries, tables: { people } }) =>
  queries
    .select({ id: people.id, roles: people.roles })
    .from(people)
    .where(and(sql`cast(${people.roles} as text) <> '[]'`, isNull(people.disabledAt)))
    .orderBy(people.sortName, people.id)
    .prepare('people_with_roles'),
);

/** Who holds the offices that no contract names, of those who have not left. */
export async function officesOf(connection: Connection): Promise<Offices> {
  const rows = await withRoles(connection).execute();
  const holding = (role: GivenRole) => rows.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  return { executiveIds: holding('executive'), officerIds: holding('officer') };
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
