import { randomUUID } from 'node:crypto';
import {
  type Account,
  type AccountCommand,
  decideAccount,
  type FormCode,
  faultSentence,
  type GivenRole,
  type PersonFacts,
  personChanges,
} from '@equipage/domain';
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { findOrganisation } from '../../db/organisation.ts';
import { notFound, problem } from '../../platform/problems.ts';
import { tagOf } from '../../platform/version.ts';
import {
  changePerson,
  endSessions,
  factsOf,
  findableAs,
  findPerson,
  insertPerson,
  keepEntry,
  knownPerson,
  makesLoop,
  otherAdmins,
  type PersonRow,
} from './store.ts';
import { readPerson } from './view.ts';

/** Who changes the directory, and when: by the real clock, as sessions are. */
export interface Author {
  byId: string;
  at: string;
}

/** @returns the id of who enters the directory */
export async function createPerson(
  connection: Connection,
  facts: PersonFacts,
  author: Author,
): Promise<string> {
  const id = randomUUID();
  await expectFit(connection, id, facts);
  await insertPerson(connection, id, facts);
  await keepEntry(connection, id, { ...author, changes: [] });
  return id;
}

/** Corrects what the directory says of a person; the same again changes nothing. */
export async function correctPerson(
  connection: Connection,
  { id, ifMatch }: { id: string; ifMatch: string | undefined },
  facts: PersonFacts,
  author: Author,
): Promise<void> {
  const row = await asRead(connection, id, ifMatch);
  await expectFit(connection, id, facts);
  const changes = personChanges(factsOf(row), facts);
  if (changes.length === 0) return;
  const values = { ...facts, ...findableAs(facts) };
  const told = { ...author, kind: 'corrected', changes } as const;
  if (!(await changePerson(connection, row, values, told))) throw await stale(connection, id);
}

const kinds = {
  'give-roles': 'roles-given',
  disable: 'disabled',
  enable: 'enabled',
  leave: 'left',
  return: 'returned',
} as const satisfies Record<AccountCommand['type'], string>;

/** Changes what somebody may do, or whether they may enter. */
export async function changeAccount(
  connection: Connection,
  { id, ifMatch }: { id: string; ifMatch: string | undefined },
  command: AccountCommand,
  author: Author,
): Promise<void> {
  const row = await asRead(connection, id, ifMatch);
  const account = await decided(connection, row, command, author);
  const { roles, disabledAt, leftAt } = account;
  const changes = personChanges({ roles: knownPerson(row).roles }, { roles });
  const told = { ...author, kind: kinds[command.type], changes };
  if (!(await changePerson(connection, row, { roles, disabledAt, leftAt }, told)))
    throw await stale(connection, id);
  if (disabledAt !== null) await endSessions(connection, id);
}

/** Gives somebody these roles, as they are known to the caller's transaction: for who changes one role and reads no version. */
export async function changeRoles(
  connection: Connection,
  row: PersonRow,
  roles: readonly GivenRole[],
  author: Author,
): Promise<void> {
  const ifMatch = tagOf(row.version);
  await changeAccount(connection, { id: row.id, ifMatch }, { type: 'give-roles', roles }, author);
}

/**
 * Forgets which accounts of an identity provider open somebody's: their provider gave them another, which the next sign-in with
 * their verified address links in its place.
 */
export async function unlinkAccounts(
  connection: Connection,
  { id, ifMatch }: { id: string; ifMatch: string | undefined },
  author: Author,
): Promise<void> {
  const row = await asRead(connection, id, ifMatch);
  if (id === author.byId) throw problem('own-account');
  const { identities } = connection.tables;
  const forgotten = await connection.queries
    .delete(identities)
    .where(eq(identities.personId, id))
    .returning({ issuer: identities.issuer });
  if (forgotten.length === 0) throw problem('account-unchanged');
  const told = { ...author, kind: 'unlinked', changes: [] } as const;
  if (!(await changePerson(connection, row, {}, told))) throw await stale(connection, id);
  await endSessions(connection, id);
}

/** @throws the refusal of the rules, as a problem */
async function decided(
  connection: Connection,
  row: PersonRow,
  command: AccountCommand,
  { byId, at }: Author,
): Promise<Account> {
  const organisation = await findOrganisation(connection);
  if (organisation === null) throw problem('not-set-up');
  const decision = decideAccount(row, command, {
    actorId: byId,
    now: at,
    otherAdmins: await otherAdmins(connection, row.id),
    seats: organisation.profile,
  });
  if ('refusal' in decision) throw problem(decision.refusal);
  return decision.account;
}

/** @throws the problems `version-needed` and `stale-person`, which carries the person as they stand */
async function asRead(connection: Connection, id: string, ifMatch: string | undefined): Promise<PersonRow> {
  const row = await findPerson(connection, id);
  if (row === null) throw notFound();
  if (ifMatch === undefined) throw problem('version-needed');
  if (ifMatch !== tagOf(row.version)) throw await stale(connection, id);
  return row;
}

const stale = async (connection: Connection, id: string) =>
  problem('stale-person', { current: await readPerson(connection, id) });

const formFault = (pointer: string, code: FormCode) => ({ pointer, code, detail: faultSentence(code) });

/** What to throw when the address is somebody else's. */
export const takenEmail = () => problem('invalid-input', { errors: [formFault('/email', 'email-taken')] });

/** @throws the problem `invalid-input` at what the rest of the directory contradicts */
async function expectFit(connection: Connection, id: string, facts: PersonFacts): Promise<void> {
  const { queries, tables } = connection;
  const { people } = tables;
  const errors: ReturnType<typeof formFault>[] = [];
  const fault = (pointer: string, code: FormCode) => errors.push(formFault(pointer, code));
  const homonyms = await queries
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.email, facts.email), ne(people.id, id)));
  if (homonyms.length > 0) fault('/email', 'email-taken');
  if (facts.managerId !== null) {
    const known = await queries
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, facts.managerId), isNull(people.leftAt)));
    if (known.length === 0) fault('/managerId', 'unknown-person');
    else if (await makesLoop(connection, id, facts.managerId)) fault('/managerId', 'own-superior');
  }
  if (errors.length > 0) throw problem('invalid-input', { errors });
}
