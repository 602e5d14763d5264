import { randomUUID } from 'node:crypto';
import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import type { RecipientForm } from '@equipage/domain';
import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';

type View = EndpointAnswer<typeof endpoints.listRecipients>;

/** Those that were not ended. */
export function inForce({ queries, tables: { recipients } }: Connection) {
  return queries
    .select()
    .from(recipients)
    .where(isNull(recipients.endedAt))
    .orderBy(asc(recipients.directorate), asc(recipients.addedAt), asc(recipients.id));
}

export async function recipientsIn(connection: Connection): Promise<View> {
  const rows = await inForce(connection);
  const directory = await directoryOf(
    connection,
    rows.map(({ personId }) => personId),
  );
  const informed = rows.flatMap(({ id, directorate, personId }) => {
    if (personId === null || directorate === null) return [];
    const { firstName, lastName, jobTitle, directorate: own } = directory.person(personId);
    return [{ id, directorate, person: { id: personId, firstName, lastName, jobTitle, directorate: own } }];
  });
  const copied = rows.flatMap(({ id, directorate, name, email }) =>
    name === null || email === null ? [] : [{ id, directorate, name, email }],
  );
  return { informed, copied, directorates: await directoratesOf(connection) };
}

/** Those of the people in activity. */
async function directoratesOf({ queries, tables: { people } }: Connection): Promise<View['directorates']> {
  return queries
    .select({ name: people.directorate, people: count() })
    .from(people)
    .where(isNull(people.disabledAt))
    .groupBy(people.directorate)
    .orderBy(asc(people.directorate));
}

export async function keepRecipient(
  { queries, tables: { recipients } }: Connection,
  asked: RecipientForm,
  added: { addedAt: string; addedById: string },
): Promise<string> {
  const id = randomUUID();
  const { kind, directorate } = asked;
  const who =
    asked.kind === 'informed' ? { personId: asked.personId } : { name: asked.name, email: asked.email };
  await queries.insert(recipients).values({ id, kind, directorate, ...who, ...added });
  return id;
}

/** What is ended already, or never was, stays as it is. */
export async function endRecipient(
  { queries, tables: { recipients } }: Connection,
  id: string,
  ended: { endedAt: string; endedById: string },
): Promise<void> {
  await queries
    .update(recipients)
    .set(ended)
    .where(and(eq(recipients.id, id), isNull(recipients.endedAt)));
}
