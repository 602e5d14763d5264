import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type PersonChange, personChangeWords } from '@equipage/domain';
import { desc, eq } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { directoryOf } from '../../db/directory.ts';
import { notFound } from '../../platform/problems.ts';
import { factsOf, findPerson } from './store.ts';

type View = EndpointAnswer<typeof endpoints.getPerson>;
type Entry = EndpointAnswer<typeof endpoints.getPersonHistory>['items'][number];

/** @throws the problem `not-found` when the directory has nobody of this id */
export async function readPerson(connection: Connection, personId: string): Promise<View> {
  const row = await findPerson(connection, personId);
  if (row === null) throw notFound();
  const { id, version, managerId, roles, disabledAt, leftAt } = row;
  const manager = (await directoryOf(connection, [managerId])).find(managerId ?? '');
  return {
    id,
    version,
    facts: factsOf(row),
    manager: manager === undefined ? null : cardOf(manager),
    roles: [...roles],
    disabledAt,
    leftAt,
    signInAccounts: await signInAccounts(connection, id),
  };
}

function signInAccounts({ queries, tables: { identities } }: Connection, personId: string) {
  const { issuer, linkedAt } = identities;
  return queries
    .select({ issuer, linkedAt })
    .from(identities)
    .where(eq(identities.personId, personId))
    .orderBy(issuer);
}

function cardOf({ id, firstName, lastName, jobTitle, directorate }: NonNullable<View['manager']>) {
  return { id, firstName, lastName, jobTitle, directorate };
}

/** Every change of a person, the last one first. */
export async function personHistory(connection: Connection, personId: string): Promise<Entry[]> {
  const { personChanges } = connection.tables;
  const rows = await connection.queries
    .select()
    .from(personChanges)
    .where(eq(personChanges.personId, personId))
    .orderBy(desc(personChanges.version));
  const named = rows.flatMap(({ byId, changes }) => [byId, ...changes.flatMap(managersIn)]);
  const directory = await directoryOf(connection, named);
  const nameOf = (id: string) => {
    const person = directory.find(id);
    return person ? `${person.firstName} ${person.lastName}` : 'quelqu’un qui n’est plus dans l’annuaire';
  };
  return rows.map(({ version, at, byId, kind, changes }) => {
    const by = directory.find(byId ?? '');
    return {
      version,
      at,
      by: by ? { id: by.id, firstName: by.firstName, lastName: by.lastName } : null,
      kind,
      changes: changes.map((change) => personChangeWords(change, nameOf)),
    };
  });
}

function managersIn({ field, before, after }: PersonChange): (string | null)[] {
  return field === 'managerId' ? [before, after] : [];
}
