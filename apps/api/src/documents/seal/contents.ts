import { createHash } from 'node:crypto';

/** Where the signature stands in a file: everything outside `[start, end)` is signed; both angle brackets are inside. */
export interface SealPlace {
  start: number;
  end: number;
}

const byteRangeForm = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/y;
/** Longest `/ByteRange […]` that is looked at, in bytes. */
const window = 256;

/** The four numbers of each `ByteRange` that stands in clear in a file, in order; looked for in `most` places. */
export function byteRanges(file: Buffer, most: number): { at: number; range: number[] }[] {
  const found: { at: number; range: number[] }[] = [];
  let at = file.indexOf('/ByteRange');
  for (let place = 0; at !== -1 && place < most; place++) {
    byteRangeForm.lastIndex = 0;
    const match = byteRangeForm.exec(file.toString('latin1', at, at + window));
    if (match !== null) found.push({ at, range: match.slice(1).map(Number) });
    at = file.indexOf('/ByteRange', at + 1);
  }
  return found;
}

/**
 * The place of the one seal of a file that we sealed.
 * @throws Error when the file is not one
 */
export function ownPlace(file: Buffer): SealPlace {
  const [only, ...others] = byteRanges(file, 2);
  const [zero, start, end, rest] = only?.range ?? [];
  if (start === undefined || end === undefined || rest === undefined || others.length > 0)
    throw new Error('not a file with one seal');
  if (zero !== 0 || end + rest !== file.length) throw new Error('the seal does not cover the file');
  return { start, end };
}

/** SHA-256 of what a seal covers. */
export function digestAround(file: Uint8Array, { start, end }: SealPlace): Buffer {
  return createHash('sha256').update(file.subarray(0, start)).update(file.subarray(end)).digest();
}

/** The signature at a place, with the zeros that fill it up. */
export function contentsAt(file: Buffer, { start, end }: SealPlace): Buffer {
  return Buffer.from(file.toString('latin1', start + 1, end - 1), 'hex');
}

/**
 * The same file with another signature in its place: not one byte outside it changes.
 * @throws RangeError when the signature does not fit
 */
export function withContents(file: Uint8Array, { start, end }: SealPlace, signature: Uint8Array): Buffer {
  const room = end - start - 2;
  const hex = Buffer.from(signature).toString('hex').toUpperCase();
  if (hex.length > room) throw new RangeError(`a signature of ${signature.length} bytes does not fit`);
  const copy = Buffer.from(file);
  copy.write(`<${hex.padEnd(room, '0')}>`, start, 'latin1');
  return copy;
}
