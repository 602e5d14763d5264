import { type Commitment, opens } from './commitment.ts';
import type { Fault } from './fault.ts';
import { asHeader, asRow, asStray, type Head, type Header, type Row } from './format.ts';
import { canonical, type Json, linkHash, origin, type Sha256 } from './link.ts';
import { classify, type Suspect } from './suspect.ts';

export interface Verdict {
  /** Null for what is no export at all: nothing can be said of it. */
  header: Header | null;
  /** The first bad row; null when there is none. */
  fault: Fault | null;
  /** How many records are sound, before the fault if there is one. */
  sound: number;
  /** How many clear values were found to be those committed to. */
  opened: number;
}

export interface Means {
  sha256: Sha256;
  /** Heads printed or noted earlier: the trail has to go through each. */
  anchors?: readonly Head[];
}

/** The commitment at a JSON pointer of a record; undefined when there is none. */
function commitmentAt(record: Json, pointer: string): Commitment | undefined {
  const steps = pointer.split('/').slice(1);
  const found = steps.reduce<unknown>((value, step) => Object(value)[step], record);
  return typeof Object(found).committed === 'string' ? (found as Commitment) : undefined;
}

/** Goes through the rows one by one, as far as the first that does not hold. */
class Walk {
  readonly #header: Header;
  readonly #sha256: Sha256;
  readonly #anchors: ReadonlyMap<number, string>;
  /** The last sequence of each contract: a contract whose acts do not follow one another lost some. */
  readonly #sequences = new Map<string, number>();
  #last: Head = { position: 0, hash: origin };
  sound = 0;
  opened = 0;

  constructor(header: Header, { sha256, anchors = [] }: Means) {
    this.#header = header;
    this.#sha256 = sha256;
    this.#anchors = new Map(anchors.map(({ position, hash }) => [position, hash]));
  }

  /** The place that the next row has to have: in the trail or, for an extract, in the contract. */
  get expected(): number {
    return this.sound + 1;
  }

  get last(): Head {
    return this.#last;
  }

  isIntact({ record, previous, hash }: Row): boolean {
    // An export writes its records in canonical form already: what was hashed is then the text as it stands.
    if (linkHash(this.#sha256, previous, JSON.stringify(record)) === hash) return true;
    try {
      return linkHash(this.#sha256, previous, canonical(record)) === hash;
    } catch {
      // A record that has no canonical JSON was never hashed.
      return false;
    }
  }

  placeOf({ record }: Row): number {
    return this.#header.contractId === null ? record.position : record.sequence;
  }

  /** Whether a row stands where it says, after the row that it says. */
  follows(row: Row): boolean {
    const { contractId } = this.#header;
    const { record, previous } = row;
    if (this.placeOf(row) !== this.expected) return false;
    const isNext = record.position === this.#last.position + 1;
    if (contractId === null) return isNext && previous === this.#last.hash;
    if (record.contractId !== contractId || record.position <= this.#last.position) return false;
    return !isNext || previous === this.#last.hash;
  }

  /** What is wrong with a row that stands in its place, and is intact; null when nothing is. */
  accept({ record, hash, event, opened = {} }: Row): Fault | null {
    const { position, contractId, sequence } = record;
    if (event === 'missing') return { kind: 'event-missing', position };
    if (sequence !== (this.#sequences.get(contractId) ?? 0) + 1) return { kind: 'gap', position };
    for (const [pointer, opening] of Object.entries(opened)) {
      const commitment = commitmentAt(record, pointer);
      if (commitment === undefined || !opens(this.#sha256, commitment, opening))
        return { kind: 'opening-edited', position, pointer };
      this.opened += 1;
    }
    const anchor = this.#anchors.get(position);
    if (anchor !== undefined && anchor !== hash) return { kind: 'rewritten', position };
    this.#sequences.set(contractId, sequence);
    this.#last = { position, hash };
    this.sound += 1;
    return null;
  }

  /** What is wrong once every row was read: some may be missing at the end. */
  end(): Fault | null {
    const { count, head, contractId } = this.#header;
    const { position } = this.#last;
    if (this.sound < count) return { kind: 'cut', position: this.expected, until: count };
    if (this.sound > count) return { kind: 'inserted', position: count + 1, line: count + 2 };
    if (contractId === null && position < head.position)
      return { kind: 'cut', position: position + 1, until: head.position };
    if (position > head.position)
      return { kind: 'inserted', position: head.position + 1, line: head.position + 2 };
    if (position === head.position && this.#last.hash !== head.hash)
      return { kind: 'relinked', position: head.position };
    return this.#beyond();
  }

  /** An anchor past the end of the whole trail: what it was taken from is there no more. */
  #beyond(): Fault | null {
    if (this.#header.contractId !== null) return null;
    const past = [...this.#anchors.keys()].find((position) => position > this.#last.position);
    return past === undefined ? null : { kind: 'cut', position: this.#last.position + 1, until: past };
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * Verifies an export, line by line: every record against its hash, every hash against the record before it, the places,
 * the end, and the clear values that come along. Stops at the first bad row, having read on as far as is needed to say
 * what was done to it.
 */
export async function verifyTrail(
  lines: AsyncIterable<string> | Iterable<string>,
  means: Means,
): Promise<Verdict> {
  let walk: Walk | null = null;
  let header: Header | null = null;
  let suspect: Suspect | null = null;
  let number = 0;
  const verdict = (fault: Fault | null): Verdict => {
    const { sound, opened } = walk ?? { sound: 0, opened: 0 };
    return { header, fault, sound, opened };
  };

  for await (const line of lines) {
    number += 1;
    const value = parsed(line);
    if (walk === null) {
      header = asHeader(value);
      if (header === null) return verdict({ kind: 'unreadable', line: number });
      walk = new Walk(header, means);
      continue;
    }
    const row = asRow(value);
    const isRightful = row !== null && walk.follows(row) && walk.isIntact(row);
    if (suspect !== null) {
      if (isRightful) return verdict(classify(walk, suspect, { row, line: number }, header));
    } else if (isRightful) {
      const fault = walk.accept(row);
      if (fault !== null) return verdict(fault);
    } else {
      const stray = asStray(value);
      if (stray !== null) return verdict(walk.end() ?? { kind: 'stray', ...stray.unchained });
      suspect = { row, line: number, intact: row !== null && walk.isIntact(row) };
    }
  }
  if (walk === null) return verdict({ kind: 'unreadable', line: 1 });
  return verdict(suspect === null ? walk.end() : classify(walk, suspect, null, header));
}
