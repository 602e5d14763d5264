import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';

/** How long an address to the first configuration is good for, in milliseconds. */
export const lifetime = 24 * 3600 * 1000;
const keys = { hash: 'set-up-hash', expires: 'set-up-expires' } as const;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Gives a token to set the organisation up with, in place of any other: its hash alone is kept. */
export async function giveToken({ queries, tables: { settings } }: Connection, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const values = {
    [keys.hash]: hashOf(token).toString('hex'),
    [keys.expires]: now.getTime() + lifetime,
  };
  for (const [key, value] of Object.entries(values))
    await queries
      .insert(settings)
      .values({ key, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } });
  return token;
}

/** Whether this is the token given last, still good. */
export async function isGood(
  { queries, tables: { settings } }: Connection,
  token: string,
  now: Date,
): Promise<boolean> {
  const rows = await queries
    .select()
    .from(settings)
    .where(inArray(settings.key, Object.values(keys)));
  const kept = (key: string) => rows.find((row) => row.key === key)?.value;
  const [hash, expires] = [kept(keys.hash), kept(keys.expires)];
  if (typeof hash !== 'string' || typeof expires !== 'number' || expires <= now.getTime()) return false;
  return timingSafeEqual(Buffer.from(hash, 'hex'), hashOf(token));
}

/** After it was used: it is good once. */
export async function takeBack({ queries, tables: { settings } }: Connection): Promise<void> {
  await queries.delete(settings).where(inArray(settings.key, Object.values(keys)));
}
