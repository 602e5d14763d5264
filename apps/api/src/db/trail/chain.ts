import { randomBytes } from 'node:crypto';
import { canonical, type Head, linkHash, origin } from '@equipage/trail';
import { eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';
import { insertAll } from '../insert-all.ts';
import { headId } from '../tables/trail.ts';
import type { Tables } from '../tables.ts';
import { type EventRow, recordOf, sha256 } from './record.ts';

type LinkRow = Tables['trail']['$inferSelect'];

/** Bytes of a secret. */
const secretSize = 32;

const takeHead = prepared(({ queries, tables: { trailHead } }) =>
  queries
    .insert(trailHead)
    .values({ id: headId, position: sql.placeholder('count'), hash: origin })
    .onConflictDoUpdate({
      target: trailHead.id,
      set: { position: sql`${trailHead.position} + ${sql.placeholder('count')}` },
    })
    .returning({ position: trailHead.position, hash: trailHead.hash })
    .prepare('trail_head_take'),
);

/**
 * Reserves places at the end of the trail. Until this transaction ends nobody else can, in any process: on PostgreSQL
 * the row of the head is theirs to wait for, on SQLite there is one writer anyway.
 * @returns the head as it was before
 */
async function reserve(connection: Connection, count: number): Promise<Head> {
  const [head] = await takeHead(connection).execute({ count });
  if (head === undefined) throw new Error('the trail has no head');
  return { position: head.position - count, hash: head.hash };
}

/** The links of events, in this order, after a head. */
function linkRows(events: readonly EventRow[], head: Head, adoptedAt: string | undefined): LinkRow[] {
  const secrets = randomBytes(secretSize * events.length);
  let last = head.hash;
  return events.map((event, place) => {
    const previous = last;
    const position = head.position + place + 1;
    const secret = secrets.toString('hex', place * secretSize, (place + 1) * secretSize);
    const record = canonical(recordOf(event, { position, secret, adoptedAt }));
    last = linkHash(sha256, previous, record);
    const { contractId, sequence } = event;
    return { position, contractId, sequence, record, previous, hash: last, secret };
  });
}

/**
 * Puts events at the end of the trail, in the transaction that writes them. To be the last thing that it does: other
 * writers wait from here to the commit.
 * @param adoptedAt for events that are older than the trail
 */
export async function chain(
  connection: Connection,
  events: readonly EventRow[],
  adoptedAt?: string,
): Promise<void> {
  if (events.length === 0) return;
  const { queries, tables } = connection;
  const links = linkRows(events, await reserve(connection, events.length), adoptedAt);
  await insertAll(queries, tables.trail, links);
  const hash = links.at(-1)?.hash ?? origin;
  await queries.update(tables.trailHead).set({ hash }).where(eq(tables.trailHead.id, headId));
}
