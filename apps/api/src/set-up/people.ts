import { randomUUID } from 'node:crypto';
import type { EndpointRequest, endpoints } from '@equipage/contract-api';
import type { GivenRole } from '@equipage/domain';
import { weekdays } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { searchText, sortName } from '../db/search-text.ts';

type Body = EndpointRequest<typeof endpoints.setUp>['body'];
type FirstPerson = Body['administrator'];

/** The directory begins with those whom the settings name; one address is one person, with all their roles. */
export async function insertFirstPeople(
  { queries, tables: { people } }: Connection,
  { administrator, executive, lead }: Pick<Body, 'administrator' | 'executive' | 'lead'>,
): Promise<{ administratorId: string; executiveId: string; leadId: string }> {
  const given: [FirstPerson, GivenRole][] = [
    [administrator, 'admin'],
    [executive, 'executive'],
    [lead, 'lead'],
  ];
  const byEmail = new Map<string, FirstPerson & { id: string; roles: GivenRole[] }>();
  for (const [person, role] of given) {
    const known = byEmail.get(person.email) ?? { ...person, id: randomUUID(), roles: [] };
    byEmail.set(person.email, { ...known, roles: [...known.roles, role] });
  }
  await queries.insert(people).values(
    [...byEmail.values()].map(({ id, roles, firstName, lastName, email, jobTitle, directorate }) => ({
      id,
      civility: null,
      firstName,
      lastName,
      email,
      jobTitle,
      directorate,
      service: '',
      workShare: 100,
      worksOn: [...weekdays],
      annualised: false,
      managerId: null,
      roles,
      searchText: searchText(lastName, firstName, jobTitle, directorate, ''),
      sortName: sortName(lastName, firstName),
      demoNamed: false,
      disabledAt: null,
    })),
  );
  const idOf = ({ email }: FirstPerson) => byEmail.get(email)?.id ?? '';
  return { administratorId: idOf(administrator), executiveId: idOf(executive), leadId: idOf(lead) };
}
