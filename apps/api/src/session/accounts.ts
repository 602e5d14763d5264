import { randomUUID } from 'node:crypto';
import { weekdays } from '@equipage/domain';
import { and, eq } from 'drizzle-orm';
import { type Connection, transacting } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import { violates } from '../db/kit.ts';
import { personRow } from '../db/person-row.ts';
import { onePersonAnEmail } from '../db/tables/directory.ts';
import { oneLinkAnIssuer, onePersonAnAccount } from '../db/tables/sign-in.ts';
import type { Claimed } from './oidc/claims.ts';
import { SignInRefused } from './oidc/refused.ts';

const doubles = [onePersonAnEmail, onePersonAnAccount, oneLinkAnIssuer];

/**
 * The person whom an account stands for: the one it was linked to, else the one of its verified address, linked from
 * now on, else somebody new.
 * @param trustsEmail an address is taken for verified when the provider does not say
 * @throws SignInRefused
 */
export async function personOf(db: Db, claimed: Claimed, trustsEmail: boolean, at: string): Promise<string> {
  const find = () => transacting(db, (connection) => findOrEnter(connection, claimed, trustsEmail, at));
  try {
    return await find();
  } catch (error) {
    // The same account came in twice at once: the other one entered it.
    if (!doubles.some((index) => violates(error, index))) throw error;
    return find();
  }
}

async function findOrEnter(
  connection: Connection,
  claimed: Claimed,
  trustsEmail: boolean,
  at: string,
): Promise<string> {
  const linked = await linkedPerson(connection, claimed);
  if (linked !== undefined) return enabled(linked);
  const { email, emailVerified } = claimed;
  if (email === null) throw new SignInRefused('no-email');
  const namesake = await personWithEmail(connection, email);
  const isVerified = emailVerified === true || (emailVerified === 'unsaid' && trustsEmail);
  if (!isVerified && (namesake !== undefined || emailVerified === false))
    throw new SignInRefused('email-not-verified');
  if (namesake !== undefined && (await hasAccount(connection, namesake.id, claimed.issuer)))
    throw new SignInRefused('email-taken');
  const id = namesake === undefined ? await enter(connection, claimed, email, at) : enabled(namesake);
  const { queries, tables } = connection;
  const { issuer, subject } = claimed;
  await queries.insert(tables.identities).values({ issuer, subject, personId: id, linkedAt: at });
  return id;
}

interface Account {
  id: string;
  disabledAt: string | null;
}

function enabled({ id, disabledAt }: Account): string {
  if (disabledAt !== null) throw new SignInRefused('account-disabled');
  return id;
}

async function linkedPerson(
  { queries, tables: { identities, people } }: Connection,
  { issuer, subject }: Claimed,
): Promise<Account | undefined> {
  const [row] = await queries
    .select({ id: people.id, disabledAt: people.disabledAt })
    .from(identities)
    .innerJoin(people, eq(people.id, identities.personId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return row;
}

async function personWithEmail({ queries, tables: { people } }: Connection, email: string) {
  const { id, disabledAt } = people;
  const [row] = await queries.select({ id, disabledAt }).from(people).where(eq(people.email, email));
  return row;
}

/** An address that was given to somebody new must not open the account of who had it before. */
async function hasAccount({ queries, tables: { identities } }: Connection, personId: string, issuer: string) {
  const [row] = await queries
    .select({ subject: identities.subject })
    .from(identities)
    .where(and(eq(identities.personId, personId), eq(identities.issuer, issuer)));
  return row !== undefined;
}

/** Somebody whom the directory does not have: an agent at full time, who says the rest in their contract. */
async function enter(
  { queries, tables: { people, personChanges } }: Connection,
  claimed: Claimed,
  email: string,
  at: string,
): Promise<string> {
  const { firstName, lastName, jobTitle, directorate } = claimed;
  const id = randomUUID();
  const unknown = { civility: null, service: '', workShare: 100, worksOn: [...weekdays], annualised: false };
  const person = {
    id,
    email,
    firstName,
    lastName,
    jobTitle,
    directorate,
    managerId: null,
    roles: [],
    ...unknown,
  };
  await queries.insert(people).values(personRow(person, false));
  const told = { at, byId: null, kind: 'signed-in', changes: [] } as const;
  await queries.insert(personChanges).values({ personId: id, version: 1, ...told });
  return id;
}
