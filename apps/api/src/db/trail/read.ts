import {
  asRecord,
  canonical,
  formatName,
  formatVersion,
  type Head,
  type Header,
  linkHash,
  origin,
  type Row,
  type TrailRecord,
} from '@equipage/trail';
import { and, asc, eq, getTableColumns, gt, type SQL } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import type { Tables } from '../tables.ts';
import { type EventRow, openingsOf, recordOf, sha256 } from './record.ts';

type LinkRow = Tables['trail']['$inferSelect'];

/** The end of the trail as it is now. */
export async function readHead({ queries, tables: { trailHead } }: Connection): Promise<Head> {
  const [head] = await queries.select().from(trailHead);
  return head === undefined ? { position: 0, hash: origin } : { position: head.position, hash: head.hash };
}

/** Links with the event that each tells of, in the order of the trail. */
function readLinks({ queries, tables }: Connection, where: SQL, count: number) {
  const { trail, contractEvents } = tables;
  const isItsEvent = and(
    eq(contractEvents.contractId, trail.contractId),
    eq(contractEvents.sequence, trail.sequence),
  );
  return queries
    .select({ link: getTableColumns(trail), event: getTableColumns(contractEvents) })
    .from(trail)
    .leftJoin(contractEvents, isItsEvent)
    .where(where)
    .orderBy(asc(trail.position))
    .limit(count);
}

function storedRecord({ position, contractId, sequence, record }: LinkRow): TrailRecord {
  return asRecord(record) ?? { position, contractId, sequence, unreadable: record };
}

/**
 * The record of a link whose event can be read: made again from it, so that a change of the event in the database no
 * longer gives the hash. Where the trail's own copy is what was changed, that one is shown, for the same reason.
 */
function presentRecord(link: LinkRow, stored: TrailRecord, event: EventRow, secret: string): TrailRecord {
  const adoptedAt = typeof stored.adoptedAt === 'string' ? stored.adoptedAt : undefined;
  const made = recordOf(event, { position: link.position, secret, adoptedAt });
  if (canonical(made) === link.record) return stored;
  return linkHash(sha256, link.previous, link.record) === link.hash ? made : stored;
}

/** Whether the value that an event's record commits to at a JSON pointer may be told. */
type MayOpen = (event: EventRow['data'], pointer: string) => boolean;

function rowOf(link: LinkRow, event: EventRow | null, mayOpen: MayOpen | null): Row {
  const { previous, hash, secret } = link;
  const stored = storedRecord(link);
  if (secret === null) return { record: stored, previous, hash, event: 'erased' };
  if (event === null) return { record: stored, previous, hash, event: 'missing' };
  const row: Row = {
    record: presentRecord(link, stored, event, secret),
    previous,
    hash,
    event: 'kept',
  };
  if (mayOpen === null) return row;
  const openings = Object.entries(openingsOf(event, secret));
  const opened = openings.filter(([pointer]) => mayOpen(event.data, pointer));
  return { ...row, opened: Object.fromEntries(opened) };
}

/** The rows after a position, `count` at most, without any clear value; `last` is the position of the last one. */
export async function readRows(
  connection: Connection,
  after: number,
  count: number,
): Promise<{ rows: Row[]; last: number | null }> {
  const links = await readLinks(connection, gt(connection.tables.trail.position, after), count);
  const rows = links.map(({ link, event }) => rowOf(link, event, null));
  return { rows, last: links.at(-1)?.link.position ?? null };
}

/** What one contract has in the trail, with the clear values of its commitments; `rows` verifies by itself. */
export interface TrailExtract {
  header: Header;
  rows: Row[];
}

/** More events than any contract has. */
const mostEvents = 100_000;

/**
 * The extract that goes with a contract's evidence: its rows, opened as far as the reader may read, and the head of the
 * whole trail at that moment. For those who see the contract whole, and nobody else.
 */
export async function contractTrail(
  connection: Connection,
  contractId: string,
  { exportedAt, mayOpen }: { exportedAt: string; mayOpen: MayOpen },
): Promise<TrailExtract> {
  const isOfContract = eq(connection.tables.trail.contractId, contractId);
  const links = await readLinks(connection, isOfContract, mostEvents);
  const rows = links.map(({ link, event }) => rowOf(link, event, mayOpen));
  const head = await readHead(connection);
  return { header: headerOf({ contractId, count: rows.length, head, exportedAt }), rows };
}

/** The first line of an export. */
export function headerOf(about: Omit<Header, 'format' | 'version'>): Header {
  return { format: formatName, version: formatVersion, ...about };
}
