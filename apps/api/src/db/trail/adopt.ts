import { transacting } from '../connection.ts';
import type { Db } from '../database.ts';
import { chain } from './chain.ts';
import type { EventRow } from './record.ts';
import { eventsOutside } from './strays.ts';

/** Setting that is there once the events older than the trail are in it. */
const adoptedKey = 'trail-adopted';
/** How many events are read and chained at a time. */
const batch = 2_000;

/**
 * Puts in the trail the events that a database wrote before it had one, marked as such. Once in a database's life: an
 * event that appears outside the trail later is a fault that the verification names.
 * @param at the real time
 */
export async function adoptOldEvents(db: Db, at: string): Promise<void> {
  await transacting(db, async (connection) => {
    const { queries, tables } = connection;
    // The first to write the key adopts; another server waits for it here, and finds that it is done.
    const mine = await queries
      .insert(tables.settings)
      .values({ key: adoptedKey, value: at })
      .onConflictDoNothing()
      .returning({ key: tables.settings.key });
    if (mine.length === 0) return;
    let events: EventRow[];
    do {
      events = await eventsOutside(connection, batch);
      await chain(connection, events, at);
    } while (events.length === batch);
  });
}
