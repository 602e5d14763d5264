import type { Opening } from './commitment.ts';
import type { Json } from './link.ts';

/** Names the format in the first line of an export. */
export const formatName = 'equipage-trail';
export const formatVersion = 1;

/** The last record of the whole trail at some moment: a print of it shows, later, that the trail was rewritten. */
export interface Head {
  /** 0 when the trail is empty. */
  position: number;
  hash: string;
}

/**
 * One act in the trail. Its place in the whole trail and in its contract's stand in it, so that the hash covers them;
 * whatever else is in it, the hash covers too.
 */
export interface TrailRecord {
  readonly position: number;
  readonly contractId: string;
  readonly sequence: number;
  readonly [field: string]: Json;
}

/** The first line of an export. An extract holds one contract's records alone. */
export interface Header {
  format: typeof formatName;
  version: number;
  exportedAt: string;
  /** The contract of an extract; null for the whole trail. */
  contractId: string | null;
  /** How many records follow. */
  count: number;
  head: Head;
}

/** Every other line. */
export interface Row {
  record: TrailRecord;
  previous: string;
  hash: string;
  /** Whether the event that the record tells of is in the database still: whole, without its personal part, or not. */
  event: 'kept' | 'erased' | 'missing';
  /** Clear values of the record's commitments, by JSON pointer in the record. */
  opened?: Readonly<Record<string, Opening>>;
}

/** An event of the database that the trail knows nothing of. */
export interface Stray {
  unchained: { contractId: string; sequence: number };
}

const hash = /^[0-9a-f]{64}$/;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isHash = (value: unknown): value is string => typeof value === 'string' && hash.test(value);

const isOpenings = (value: unknown) =>
  isObject(value) &&
  Object.values(value).every((one) => isObject(one) && typeof one.salt === 'string' && 'value' in one);

export function isHead(value: unknown): value is Head {
  return isObject(value) && isCount(value.position) && isHash(value.hash);
}

/** The header of an export of this format and version; null for anything else. */
export function asHeader(value: unknown): Header | null {
  if (!isObject(value) || value.format !== formatName || value.version !== formatVersion) return null;
  const { contractId, count, head } = value;
  const isScoped = contractId === null || typeof contractId === 'string';
  return isScoped && isCount(count) && isHead(head) ? (value as unknown as Header) : null;
}

function isRecord(value: unknown): value is TrailRecord {
  if (!isObject(value)) return false;
  const { position, contractId, sequence } = value;
  return isCount(position) && isCount(sequence) && typeof contractId === 'string';
}

/** A record from its JSON; null when it is none. */
export function asRecord(text: string): TrailRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** No hash covers these: a row that says another thing there, or one thing more, is none of an export. */
const words: ReadonlySet<string> = new Set(['record', 'previous', 'hash', 'event', 'opened']);
const events: ReadonlySet<unknown> = new Set(['kept', 'erased', 'missing'] satisfies Row['event'][]);

export function asRow(value: unknown): Row | null {
  if (!isObject(value) || !events.has(value.event)) return null;
  if (!Object.keys(value).every((word) => words.has(word))) return null;
  const isPlaced = isRecord(value.record);
  const isLinked = isHash(value.previous) && isHash(value.hash);
  const isOpened = value.opened === undefined || isOpenings(value.opened);
  return isPlaced && isLinked && isOpened ? (value as unknown as Row) : null;
}

export function asStray(value: unknown): Stray | null {
  return isObject(value) && isObject(value.unchained) ? (value as unknown as Stray) : null;
}
