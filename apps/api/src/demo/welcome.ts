import { type GivenRole, givenRoles, noBreakSpace } from '@equipage/domain';
import { asc, eq } from 'drizzle-orm';
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
  const named = await read
    .select({
      id: people.id,
      firstName: people.firstName,
      lastName: people.lastName,
      email: people.email,
      roles: people.roles,
    })
    .from(people)
    .where(eq(people.demoNamed, true))
    .orderBy(asc(people.sortName));
  const agents = await read.selectDistinct({ id: contracts.agentId }).from(contracts);
  const managers = await read.selectDistinct({ id: contracts.managerId }).from(contracts);
  const awaited = await read
    .selectDistinct({ id: contracts.managerId })
    .from(contracts)
    .where(eq(contracts.state, 'awaiting-manager'));
  const isAmong = (list: { id: string | null }[], id: string) => list.some((one) => one.id === id);
  const plain = named.filter(({ roles }) => roles.length === 0);
  const free = plain.filter(({ id }) => !isAmong(agents, id) && !isAmong(managers, id));
  const groups = [
    { label: 'libres de commencer un contrat', people: free.slice(0, mostNamed) },
    {
      label: 'attendus pour donner leur accord',
      people: plain.filter(({ id }) => isAmong(awaited, id)).slice(0, mostNamed),
    },
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
