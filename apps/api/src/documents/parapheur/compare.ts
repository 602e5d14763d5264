import {
  type PDF,
  PdfArray,
  PdfDict,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core';

/* Two documents walked through at once, object by object. */

/** So many pairs of objects are compared at most; a contract of ours has some thousands. */
const mostPairs = 100_000;
/** What writing a number anew may change of it. */
const closeEnough = 0.001;

export type Resolve = (value: PdfObject | undefined) => PdfObject | undefined;
export const resolver =
  (pdf: PDF): Resolve =>
  (value) =>
    value instanceof PdfRef ? (pdf.getObject(value) ?? undefined) : value;

/** What makes two objects the same. */
export interface Sameness {
  /** What is compared of a stream: its bytes as they stand, or unpacked. */
  bytesOf: (stream: PdfStream) => Uint8Array;
  /** Entries that are compared in no dictionary. */
  without: ReadonlySet<string>;
  /** Says of a pair of dictionaries whether they are the same; null to look into them. */
  decide?: (left: PdfDict, right: PdfDict) => boolean | null;
  /** Says of an entry of two dictionaries whether it is the same; null to look into it. */
  decideEntry?: (name: string, left: PdfDict, right: PdfDict) => boolean | null;
}

export type Same = (left: PdfObject | undefined, right: PdfObject | undefined) => boolean;

/** A comparison of objects of one document with objects of another, which remembers what it has seen. */
export function comparison(ours: Resolve, theirs: Resolve, how: Sameness): Same {
  const known = new Map<string, boolean>();

  function same(left: PdfObject | undefined, right: PdfObject | undefined): boolean {
    if (!(left instanceof PdfRef && right instanceof PdfRef)) return sameValue(ours(left), theirs(right));
    const pair = `${left.objectNumber} ${right.objectNumber}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    if (known.size >= mostPairs) return false;
    // The same until it is known better: an object may lead back to itself.
    known.set(pair, true);
    const answer = sameValue(ours(left), theirs(right));
    known.set(pair, answer);
    return answer;
  }

  function sameValue(left: PdfObject | undefined, right: PdfObject | undefined): boolean {
    if (left instanceof PdfDict && right instanceof PdfDict) return sameDict(left, right);
    if (left instanceof PdfArray && right instanceof PdfArray)
      return left.length === right.length && [...left].every((item, place) => same(item, right.at(place)));
    if (left instanceof PdfNumber && right instanceof PdfNumber)
      return Math.abs(left.value - right.value) < closeEnough;
    return isPlain(left) && isPlain(right) && textOf(left) === textOf(right);
  }

  function sameDict(left: PdfDict, right: PdfDict): boolean {
    const decided = how.decide?.(left, right) ?? null;
    if (decided !== null) return decided;
    if (left instanceof PdfStream !== right instanceof PdfStream) return false;
    if (left instanceof PdfStream && right instanceof PdfStream) {
      if (!Buffer.from(how.bytesOf(left)).equals(how.bytesOf(right))) return false;
    }
    const names = new Set([...left, ...right].map(([name]) => name.value));
    return [...names].every((name) => {
      if (how.without.has(name)) return true;
      return how.decideEntry?.(name, left, right) ?? same(left.get(name), right.get(name));
    });
  }

  return same;
}

const isPlain = (value: PdfObject | undefined) => !(value instanceof PdfDict || value instanceof PdfArray);

/** A value that holds no others, in letters. */
function textOf(value: PdfObject | undefined): string {
  if (value === undefined) return 'none';
  if (value instanceof PdfString) return `string ${Buffer.from(value.bytes).toString('latin1')}`;
  return 'value' in value ? `${value.type} ${String(value.value)}` : value.type;
}

/** Whether a dictionary is a page, as it says itself. */
export const isPage = (dictionary: PdfDict) => dictionary.getName('Type')?.value === 'Page';
