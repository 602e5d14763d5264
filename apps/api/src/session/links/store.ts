import { randomInt, randomUUID } from 'node:crypto';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { digest, randomSecret } from '../secrets.ts';

/** How long the link and the code of a mail are good, in milliseconds. */
export const lifetime = 10 * 60_000;
/** After so many wrong codes, neither the code nor the link is good any more. */
const mostTries = 5;
const codeDigits = 8;

export interface Asked {
  email: string;
  browser: string;
  browserName: string;
  returnTo: string;
}

/** What was asked for, as it stands. */
export type SignInLink = Connection['tables']['signInLinks']['$inferSelect'];

const since = (now: Date): string => new Date(now.getTime() - lifetime).toISOString();

/** The same is written whether or not the address is anybody's. */
export async function keepAsked(
  { queries, tables: { signInLinks } }: Connection,
  { browser, ...asked }: Asked,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await queries.delete(signInLinks).where(lt(signInLinks.askedAt, since(now)));
  await queries
    .insert(signInLinks)
    .values({ ...asked, id, browser: digest(browser), askedAt: now.toISOString() });
  return id;
}

/** What still waits for its mail; null once it has one, or when it is over. */
export async function findUnsent(
  { queries, tables: { signInLinks } }: Connection,
  id: string,
  now: Date,
): Promise<SignInLink | null> {
  const [row] = await queries
    .select()
    .from(signInLinks)
    .where(and(eq(signInLinks.id, id), gt(signInLinks.askedAt, since(now))));
  return row === undefined || row.linkHash !== null ? null : row;
}

/** Gives what the mail holds; digests alone are kept, the code's with the id as it is short. */
export async function giveSecrets({ queries, tables: { signInLinks } }: Connection, id: string) {
  const token = randomSecret();
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
  await queries
    .update(signInLinks)
    .set({ linkHash: digest(token), codeHash: digest(`${id}${code}`) })
    .where(eq(signInLinks.id, id));
  return { token, code };
}

/**
 * Uses a link, in the browser that asked for it.
 * @returns whose address it was sent to; why not, otherwise: another browser's link stays good
 */
export async function takeLink(
  connection: Connection,
  given: { token: string; browser: string },
  now: Date,
): Promise<{ email: string } | 'refused' | 'elsewhere'> {
  const { queries, tables } = connection;
  const { signInLinks } = tables;
  const isGood = and(
    eq(signInLinks.linkHash, digest(given.token)),
    gt(signInLinks.askedAt, since(now)),
    lt(signInLinks.tries, mostTries),
  );
  const [row] = await queries.select().from(signInLinks).where(isGood);
  if (row === undefined) return 'refused';
  if (row.browser !== digest(given.browser)) return 'elsewhere';
  return (await take(connection, row)) ?? 'refused';
}

/** Tries a code on what this browser asked for. Every try counts, the right one too. */
export async function takeCode(
  connection: Connection,
  given: { code: string; browser: string },
  now: Date,
): Promise<{ email: string } | 'refused'> {
  const { queries, tables } = connection;
  const { signInLinks } = tables;
  const mayTry = and(
    eq(signInLinks.browser, digest(given.browser)),
    gt(signInLinks.askedAt, since(now)),
    lt(signInLinks.tries, mostTries),
  );
  const tried = await queries
    .update(signInLinks)
    .set({ tries: sql`${signInLinks.tries} + 1` })
    .where(mayTry)
    .returning();
  const row = tried.find(({ id, codeHash }) => codeHash === digest(`${id}${given.code}`));
  return (row && (await take(connection, row))) ?? 'refused';
}

/** Once used, neither it nor any other asked for this address is good. */
async function take(
  { queries, tables: { signInLinks } }: Connection,
  { id, email }: SignInLink,
): Promise<{ email: string } | null> {
  const taken = await queries
    .delete(signInLinks)
    .where(eq(signInLinks.email, email))
    .returning({ id: signInLinks.id });
  return taken.some((row) => row.id === id) ? { email } : null;
}
