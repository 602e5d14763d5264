import { type GivenRole, givenRoles, noBreakSpace } from '@equipage/domain';
import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';

/** How many people without a role are named: a few to begin with, the sign-in page has them all. */
const mostNamed = 3;

const labels: Record<GivenRole, string> = {
  executive: 'direction générale',
  officer: 'communication du Lab’',
  lead: 'projet innovation',
  admin: 'administration',
  assistant: 'secrétariat de la direction générale',
};

/** Whom one may sign in as, with their addresses, for the person who has just started the demonstration. */
export async function welcome({ read, tables: { people, contracts } }: Db): Promise<string> {
  const { id, firstName, lastName, email, roles } = people;
  const { agentId, managerId, state } = contracts;
  const anyWhere = (condition: SQL | undefined) =>
    sql`exists (select 1 from ${contracts} where ${condition})`.mapWith(Boolean);
  const named = await read
    .select({
      firstName,
      lastName,
      email,
      roles,
      isBound: anyWhere(or(eq(agentId, id), eq(managerId, id))),
      isAwaited: anyWhere(and(eq(managerId, id), eq(state, 'awaiting-manager'))),
    })
    .from(people)
    .where(eq(people.demoNamed, true))
    .orderBy(asc(people.sortName));
  const plain = named.filter(({ roles }) => roles.length === 0);
  const free = plain.filter(({ isBound }) => !isBound);
  const awaited = plain.filter((person) => person.isAwaited);
  const groups = [
    { label: 'libres de commencer un contrat', people: free.slice(0, mostNamed) },
    { label: 'attendus pour donner leur accord', people: awaited.slice(0, mostNamed) },
    ...givenRoles.map((role) => ({
      label: labels[role],
      people: named.filter(({ roles }) => roles.includes(role)),
    })),
  ];
  const lines = groups.flatMap(({ label, people }) => [
    `  ${label}${noBreakSpace}:`,
    ...people.map(({ firstName, lastName, email }) => `    ${firstName} ${lastName}, ${email}`),
  ]);
  return `Démonstration${noBreakSpace}: choisissez une personne sur la page de connexion. Par exemple${noBreakSpace}:\n${lines.join('\n')}\n`;
}
