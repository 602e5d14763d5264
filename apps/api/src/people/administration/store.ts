import type { KnownPerson, PersonChange, PersonFacts } from '@equipage/domain';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { searchText, sortName } from '../../db/search-text.ts';
import type { Tables } from '../../db/tables.ts';
import { holds } from './selection.ts';

export type PersonRow = Tables['people']['$inferSelect'];
type ChangeRow = Tables['personChanges']['$inferInsert'];

export async function findPerson(
  { queries, tables: { people } }: Connection,
  id: string,
): Promise<PersonRow | null> {
  const [row] = await queries
    .select()
    .from(people)
    .where(and(eq(people.id, id), isNull(people.reducedAt)));
  return row ?? null;
}

/** What an administrator may say of a person, as the directory holds it. */
export function factsOf(row: PersonRow): PersonFacts {
  const { civility, firstName, lastName, email, jobTitle, directorate, service, managerId } = row;
  const { workShare, worksOn, annualised, employmentEndsOn, staffKind } = row;
  return {
    civility,
    firstName,
    lastName,
    email,
    jobTitle,
    directorate,
    service,
    managerId,
    workShare,
    worksOn: [...worksOn],
    annualised,
    employmentEndsOn,
    staffKind,
  };
}

/** The columns that searches and sorts compare. */
export function findableAs(facts: PersonFacts) {
  const { firstName, lastName, jobTitle, directorate, service } = facts;
  return {
    searchText: searchText(lastName, firstName, jobTitle, directorate, service),
    sortName: sortName(lastName, firstName),
  };
}

export async function insertPerson(
  { queries, tables: { people } }: Connection,
  id: string,
  facts: PersonFacts,
): Promise<void> {
  await queries.insert(people).values({ ...facts, ...findableAs(facts), id, roles: [] });
}

/**
 * Changes a person and keeps what was changed.
 * @returns false when somebody else changed them meanwhile
 */
export async function changePerson(
  { queries, tables: { people, personChanges } }: Connection,
  row: Pick<PersonRow, 'id' | 'version'>,
  values: Partial<Omit<PersonRow, 'id' | 'version'>>,
  told: Omit<ChangeRow, 'personId' | 'version'>,
): Promise<boolean> {
  const version = row.version + 1;
  const changed = await queries
    .update(people)
    .set({ ...values, version })
    .where(and(eq(people.id, row.id), eq(people.version, row.version)))
    .returning({ id: people.id });
  if (changed.length === 0) return false;
  await queries.insert(personChanges).values({ ...told, personId: row.id, version });
  return true;
}

/** Keeps that a person entered the directory, and as what. */
export async function keepEntry(
  { queries, tables: { personChanges } }: Connection,
  personId: string,
  told: Pick<ChangeRow, 'at' | 'byId'> & { changes: PersonChange[] },
): Promise<void> {
  await queries.insert(personChanges).values({ ...told, personId, version: 1, kind: 'created' });
}

/** Ends every session of a person, at once. */
export async function endSessions(
  { queries, tables: { sessions } }: Connection,
  personId: string,
): Promise<void> {
  await queries.delete(sessions).where(eq(sessions.personId, personId));
}

const turn = 'administrators-turn';

/**
 * How many people but this one administer, their accounts being open. Whoever counts waits for the others who count, until
 * they have written: two administrators who take each other's role at once are counted one after the other.
 */
export async function otherAdmins(
  { queries, tables: { people, settings } }: Connection,
  personId: string,
): Promise<number> {
  await queries
    .insert(settings)
    .values({ key: turn, value: personId })
    .onConflictDoUpdate({ target: settings.key, set: { value: personId } });
  const [row] = await queries
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(people)
    .where(and(ne(people.id, personId), isNull(people.disabledAt), holds(people, 'admin')));
  return row?.count ?? 0;
}

/** Whether a person is their own manager, directly or through others, were this one their manager. */
export async function makesLoop(
  { queries, tables: { people } }: Connection,
  personId: string,
  managerId: string | null,
): Promise<boolean> {
  const met = new Set([personId]);
  for (let above = managerId; above !== null; ) {
    if (met.has(above)) return above === personId;
    met.add(above);
    const [row] = await queries
      .select({ managerId: people.managerId })
      .from(people)
      .where(eq(people.id, above));
    above = row?.managerId ?? null;
  }
  return false;
}

/** A person as their history knows them. */
export const knownPerson = (row: PersonRow): KnownPerson => ({ ...factsOf(row), roles: row.roles });
