import type { Fault } from './fault.ts';
import type { Header, Row } from './format.ts';

/** The first row that does not hold; null when its line is no row at all. */
export interface Suspect {
  row: Row | null;
  line: number;
  intact: boolean;
}

/** Where the verification stood when it met the suspect. */
interface Standing {
  expected: number;
  placeOf: (row: Row) => number;
}

/**
 * What was done to a row that does not hold, given the row that should have stood there, if the export holds it further
 * on: right after, something was put in between; later, rows changed places; nowhere, it was altered or removed.
 */
export function classify(
  standing: Standing,
  { row, line, intact }: Suspect,
  rightful: { row: Row; line: number } | null,
  header: Header | null,
): Fault {
  const { expected } = standing;
  if (row === null) return { kind: 'unreadable', line };
  const place = standing.placeOf(row);
  if (rightful !== null) {
    const isNext = rightful.line === line + 1;
    const isExchanged = isNext ? row.previous === rightful.row.hash : place > expected;
    return intact && isExchanged && place > expected
      ? { kind: 'swapped', position: expected, with: place }
      : { kind: 'inserted', position: expected, line };
  }
  if (header !== null && expected > header.count) return { kind: 'inserted', position: expected, line };
  if (!intact || place < expected) return { kind: 'edited', position: expected };
  if (place > expected) return { kind: 'deleted', position: expected, until: place - 1 };
  return { kind: 'relinked', position: Math.max(1, expected - 1) };
}
