import { and, eq, lt } from 'drizzle-orm';
import { transacting } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import type { Clock } from '../platform/clock.ts';
import { digest, randomSecret } from './secrets.ts';

/** How long whoever left for the identity provider may take to come back, in milliseconds. */
const lifetime = 30 * 60_000;

export interface Attempt {
  nonce: string;
  verifier: string;
  returnTo: string;
  /** Who has to come back, authenticated anew; null when anybody may sign in. */
  personId: string | null;
  startedAt: string;
}

/** The sign-ins that left for the identity provider: each comes back once, to the browser that it left from. */
export function createAttempts(db: Db, clock: Clock) {
  const { signInAttempts } = db.tables;
  const ago = (milliseconds: number) => new Date(clock.real().getTime() - milliseconds).toISOString();
  return {
    /** @param browser the secret of the browser that asks */
    async start(browser: string, asked: Pick<Attempt, 'returnTo' | 'personId'>) {
      const secrets = { state: randomSecret(), nonce: randomSecret(), verifier: randomSecret() };
      const { state, ...kept } = secrets;
      await transacting(db, async ({ queries }) => {
        await queries.delete(signInAttempts).where(lt(signInAttempts.startedAt, ago(lifetime)));
        await queries
          .insert(signInAttempts)
          .values({ ...kept, ...asked, hash: digest(state), browser: digest(browser), startedAt: ago(0) });
      });
      return secrets;
    },

    /** The attempt that an answer belongs to, which then is over; null for another browser's, a late one or a replay. */
    async finish(state: string, browser: string): Promise<Attempt | null> {
      const isThis = and(eq(signInAttempts.hash, digest(state)), eq(signInAttempts.browser, digest(browser)));
      const [attempt] = await db.transact((tx) => tx.delete(signInAttempts).where(isThis).returning());
      return attempt !== undefined && attempt.startedAt > ago(lifetime) ? attempt : null;
    },
  };
}
