/** What is wrong with the first bad row. Positions are those of the whole trail, places those that an export counts. */
export type Fault =
  /** Not a line of an export. */
  | { kind: 'unreadable'; line: number }
  /** The record is not the one that was hashed. */
  | { kind: 'edited'; position: number }
  /** A clear value is not the one that was committed to. */
  | { kind: 'opening-edited'; position: number; pointer: string }
  /** The record was hashed anew after a change: what comes after it does not follow it. */
  | { kind: 'relinked'; position: number }
  /** Rows are missing, from `position` to `until`. */
  | { kind: 'deleted'; position: number; until: number }
  /** A row too many, at this line of the export. */
  | { kind: 'inserted'; position: number; line: number }
  /** Two rows changed places. */
  | { kind: 'swapped'; position: number; with: number }
  /** The end is missing, from `position` to `until`. */
  | { kind: 'cut'; position: number; until: number }
  /** The contract's acts do not follow one another. */
  | { kind: 'gap'; position: number }
  /** The trail tells of an event that is in the database no more. */
  | { kind: 'event-missing'; position: number }
  /** The database has an event that the trail does not tell of. */
  | { kind: 'stray'; contractId: string; sequence: number }
  /** The hash is not the one that was printed or noted earlier: all was hashed anew. */
  | { kind: 'rewritten'; position: number };
