import { eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../db/connection.ts';
import { listingsStamp } from '../db/contracts/list.ts';

const stamp = prepared(({ queries, tables: { settings } }) =>
  queries
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, sql.placeholder('key')))
    .prepare('listings_stamp'),
);

/** How many answers are kept: those of the filters in use, not of every search ever typed. */
const mostKept = 500;

/**
 * What was counted, kept until something listed changes, on whichever server it does. The stamp is read before the
 * counting, so that what is counted while a change is written is kept under the stamp of before.
 */
export class CountMemory {
  #stamp: unknown;
  #kept = new Map<string, unknown>();

  /** @param key all that the answer depends on besides what is listed, the day included */
  async recall<T>(connection: Connection, key: string, count: () => Promise<T>): Promise<T> {
    const [row] = await stamp(connection).execute({ key: listingsStamp });
    if (row?.value !== this.#stamp || this.#kept.size >= mostKept) this.#kept = new Map();
    this.#stamp = row?.value;
    const kept = this.#kept;
    if (kept.has(key)) return kept.get(key) as T;
    const counted = await count();
    kept.set(key, counted);
    return counted;
  }
}
