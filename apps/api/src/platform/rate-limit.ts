import { createHash } from 'node:crypto';
import { lt, sql } from 'drizzle-orm';
import { type Connection, transacting } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import type { Clock } from './clock.ts';
import { problem } from './problems.ts';

const minute = 60_000;
/** The longest time in which requests are counted: after it a count is forgotten. */
const longestSpan = 60 * minute;

/** Counts requests in the database, for all instances together, in real time. */
export class RateLimit {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #name: string;
  readonly #most: number;
  readonly #span: number;

  /**
   * @param most so many in the span, for one subject
   * @param span in milliseconds, an hour at most
   */
  constructor({ db, clock }: { db: Db; clock: Clock }, name: string, most: number, span = minute) {
    this.#db = db;
    this.#clock = clock;
    this.#name = name;
    this.#most = most;
    this.#span = span;
  }

  /**
   * Counts one request about a subject, an address or a code, of which only a digest is kept.
   * @throws the problem `too-many-requests`
   */
  async spend(subject: string): Promise<void> {
    const key = createHash('sha256').update(`${this.#name}\0${subject}`).digest('hex');
    const count = await transacting(this.#db, (connection) => this.#count(connection, key));
    if (count > this.#most) throw problem('too-many-requests');
  }

  async #count({ queries, tables: { rateLimits } }: Connection, key: string): Promise<number> {
    const now = this.#clock.real();
    const startedAt = now.toISOString();
    const cutoff = sql.param(new Date(now.getTime() - this.#span).toISOString(), rateLimits.startedAt);
    const fresh = sql.param(startedAt, rateLimits.startedAt);
    const isOver = sql`${rateLimits.startedAt} <= ${cutoff}`;
    const [row] = await queries
      .insert(rateLimits)
      .values({ key, startedAt, count: 1 })
      .onConflictDoUpdate({
        target: rateLimits.key,
        set: {
          count: sql`case when ${isOver} then 1 else ${rateLimits.count} + 1 end`,
          startedAt: sql`case when ${isOver} then ${fresh} else ${rateLimits.startedAt} end`,
        },
      })
      .returning({ count: rateLimits.count });
    // A new count is the moment to forget those that are long over.
    if (row?.count === 1) await this.#forget({ queries, tables: this.#db.tables }, now);
    return row?.count ?? 1;
  }

  async #forget({ queries, tables: { rateLimits } }: Connection, now: Date): Promise<void> {
    const longOver = new Date(now.getTime() - longestSpan).toISOString();
    await queries.delete(rateLimits).where(lt(rateLimits.startedAt, longOver));
  }
}
