import { hash } from 'node:crypto';
import { commit, saltOf } from './commitment.ts';
import { formatName, formatVersion, type Header, type Row } from './format.ts';
import { canonical, type Json, linkHash, origin, type Sha256 } from './link.ts';

/* Trails for tests: of any length, over a few contracts, each record with one commitment. */

export const sha256: Sha256 = (text) => hash('sha256', text);

const contracts = ['contract-a', 'contract-b', 'contract-c'];

/** The secret of the event at a position. */
const secretAt = (position: number): string => sha256(`secret ${position}`);
const actorAt = (position: number): string => `person-${position % 5}`;
export const openingAt = (position: number) => ({
  salt: saltOf(sha256, secretAt(position), '/actor'),
  value: actorAt(position),
});

export interface SampleTrail {
  header: Header;
  rows: Row[];
}

/** A row after another, hashed as it has to be. */
export function linked(previous: string, record: Row['record']): Row {
  return {
    record,
    previous,
    hash: linkHash(sha256, previous, canonical(record as Json)),
    event: 'kept',
  };
}

export function sampleTrail(length: number): SampleTrail {
  const rows: Row[] = [];
  const sequences = new Map<string, number>();
  let previous = origin;
  for (let position = 1; position <= length; position += 1) {
    const contractId = contracts[(position * 7) % 3] ?? '';
    const sequence = (sequences.get(contractId) ?? 0) + 1;
    sequences.set(contractId, sequence);
    const { salt, value } = openingAt(position);
    const actor = { ...commit(sha256, salt, value) };
    const at = '2026-11-26T08:00:00.000Z';
    const row = linked(previous, { position, contractId, sequence, type: 'signed', at, actor });
    rows.push(row);
    previous = row.hash;
  }
  return { header: headerOf(rows, null), rows };
}

export function headerOf(rows: readonly Row[], contractId: string | null): Header {
  const last = rows.at(-1);
  return {
    format: formatName,
    version: formatVersion,
    exportedAt: '2026-11-26T08:00:00.000Z',
    contractId,
    count: rows.length,
    head: { position: last?.record.position ?? 0, hash: last?.hash ?? origin },
  };
}

export const linesOf = ({ header, rows }: SampleTrail): string[] =>
  [header, ...rows].map((line) => JSON.stringify(line));
