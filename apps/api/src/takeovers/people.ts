import { randomUUID } from 'node:crypto';
import { type Person, weekdays } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { insertAll } from '../db/insert-all.ts';
import { personRow } from '../db/person-row.ts';
import type { ReadTakeover } from './preview.ts';
import type { PaperRow } from './row.ts';

const usual = { workShare: 100, worksOn: weekdays, annualised: false, managerId: null, roles: [] };

function agentOf(row: PaperRow): Person {
  const { civility, firstName, lastName, email, jobTitle, directorate, service, workShare } = row;
  const who = { civility, firstName, lastName, email, jobTitle, directorate, service };
  return { ...usual, ...who, id: randomUUID(), workShare };
}

/** Of a manager the file tells less: they are of their agent's directorate and service. */
function managerOf(row: PaperRow): Person {
  return {
    ...usual,
    id: randomUUID(),
    civility: null,
    firstName: row.managerFirstName,
    lastName: row.managerLastName,
    email: row.managerEmail,
    jobTitle: row.managerCapacity,
    directorate: row.directorate,
    service: row.service,
  };
}

/**
 * Puts in the directory those whom a file names and it does not know, agents first: of them it tells more.
 * @returns everybody whom the file names, by address, and how many are new
 */
export async function createPeople(
  { queries, tables }: Connection,
  { lines, people }: ReadTakeover,
): Promise<{ everybody: Map<string, Person>; created: number }> {
  const everybody = new Map(people);
  const rows = lines.flatMap(({ row }) => (row === null ? [] : [row]));
  for (const row of rows) if (!everybody.has(row.email)) everybody.set(row.email, agentOf(row));
  for (const row of rows)
    if (!everybody.has(row.managerEmail)) everybody.set(row.managerEmail, managerOf(row));
  const created = [...everybody.values()].filter(({ email }) => !people.has(email));
  await insertAll(
    queries,
    tables.people,
    created.map((person) => personRow(person, false)),
  );
  return { everybody, created: created.length };
}
