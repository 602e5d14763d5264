import { type Actor, type GivenRole, type Role, roles, rolesHeld } from '@equipage/domain';
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';

/** As many demonstration people as its sign-in page shows. */
const mostDemoPeople = 80;

/** In the order of `roles`: everyone is an agent first, a manager because a contract names them so. */
function rolesOf(given: readonly GivenRole[], isManager: boolean): Role[] {
  const held = new Set<Role>(['agent', ...given]);
  if (isManager) held.add('manager');
  return roles.filter((role) => held.has(role));
}

export function sessionStore({ read, tables: { people, contracts } }: Db) {
  /** Which of these people a contract past its draft names as their agent's manager. */
  async function managersAmong(ids: string[]): Promise<Set<string | null>> {
    const rows = await read
      .selectDistinct({ id: contracts.managerId })
      .from(contracts)
      .where(and(inArray(contracts.managerId, ids), isNotNull(contracts.number)));
    return new Set(rows.map(({ id }) => id));
  }

  const { id, email, firstName, lastName, jobTitle, directorate } = people;
  const byEmail = read
    .select({ id })
    .from(people)
    .where(and(eq(email, sql.placeholder('email')), isNull(people.disabledAt)))
    .prepare('find_person_by_email');

  return {
    /** Who acts in a manager's stead is one meanwhile. */
    async rolesOf({ personId, roles: given, steads = [] }: Actor): Promise<Role[]> {
      return rolesOf(given, steads.length > 0 || (await managersAmong([personId])).size > 0);
    },

    /** @param executiveIds who hold the executive's seat today */
    async listDemoPeople(executiveIds: readonly string[]) {
      const named = await read
        .select({ id, email, firstName, lastName, jobTitle, directorate, roles: people.roles })
        .from(people)
        .where(and(eq(people.demoNamed, true), isNull(people.disabledAt)))
        .orderBy(asc(people.sortName))
        .limit(mostDemoPeople);
      const managers = await managersAmong(named.map((person) => person.id));
      return named.map((person) => {
        const held = rolesHeld(person.roles, executiveIds.includes(person.id));
        return { ...person, roles: rolesOf(held, managers.has(person.id)) };
      });
    },

    /** The id of the person with this address, in lower case as it is stored; null when there is none. */
    async findByEmail(address: string): Promise<string | null> {
      const [person] = await byEmail.execute({ email: address });
      return person?.id ?? null;
    },
  };
}
