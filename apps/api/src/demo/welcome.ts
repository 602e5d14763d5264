import { type GivenRole, givenRoles, noBreakSpace } from '@equipage/domain';
import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';

/** How many people without a role are named: a few to begin with, the sign-in page has them all. */
const mostAgents = 3;

const labels: Record<GivenRole | 'agent', string> = {
  executive: 'direction générale',
  officer: 'communication du Lab’',
  lead: 'projet innovation',
  admin: 'administration',
  agent: 'agents',
};

/** Whom one may sign in as, for the person who has just started the demonstration. */
export async function welcome({ read, tables: { people } }: Db): Promise<string> {
  const named = await read
    .select({ firstName: people.firstName, lastName: people.lastName, roles: people.roles })
    .from(people)
    .where(eq(people.demoNamed, true))
    .orderBy(asc(people.sortName));
  const groups = [...givenRoles, 'agent' as const].map((role) => {
    const held = named.filter(({ roles }) => (role === 'agent' ? roles.length === 0 : roles.includes(role)));
    const names = held.slice(0, role === 'agent' ? mostAgents : undefined);
    return { role, names: names.map(({ firstName, lastName }) => `${firstName} ${lastName}`) };
  });
  const lines = groups
    .filter(({ names }) => names.length > 0)
    .map(({ role, names }) => `  ${labels[role]}${noBreakSpace}: ${names.join(', ')}`);
  return `Démonstration${noBreakSpace}: choisissez une personne sur la page de connexion.\n${lines.join('\n')}\n`;
}
