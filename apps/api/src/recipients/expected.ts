import { type FormCode, faultSentence, mostRecipients, type RecipientForm } from '@equipage/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { presentPeople } from '../db/offices.ts';
import { problem } from '../platform/problems.ts';
import { inForce } from './store.ts';

/* What a new recipient is held to: each fault on its field. */

const fault = (pointer: string, code: FormCode, detail = faultSentence(code)) =>
  problem('invalid-input', { errors: [{ pointer, code, detail }] });

export async function expectDirectorate(
  { queries, tables: { people } }: Connection,
  directorate: string,
): Promise<void> {
  const [known] = await queries
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.directorate, directorate), isNull(people.disabledAt)))
    .limit(1);
  if (known === undefined) throw fault('/directorate', 'unknown-directorate');
}

export async function expectPerson(connection: Connection, personId: string): Promise<void> {
  const present = await presentPeople(connection, [personId]);
  if (!present.has(personId)) throw fault('/personId', 'unknown-person');
}

/** The same person for the same directorate, or the same address, is there once. */
export async function expectNew(connection: Connection, asked: RecipientForm): Promise<void> {
  const same = (await inForce(connection)).some(
    (one) =>
      one.kind === asked.kind &&
      one.directorate === asked.directorate &&
      (asked.kind === 'informed' ? one.personId === asked.personId : one.email === asked.email),
  );
  const already =
    asked.kind === 'informed'
      ? 'Cette personne est déjà tenue informée de cette direction.'
      : 'Cette adresse est déjà en copie de ces contrats.';
  if (same) throw fault(asked.kind === 'informed' ? '/personId' : '/email', 'duplicate', already);
}

export async function expectRoom(connection: Connection): Promise<void> {
  if ((await inForce(connection)).length >= mostRecipients) throw fault('/kind', 'too-many');
}
