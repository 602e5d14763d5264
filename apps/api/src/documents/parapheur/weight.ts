import { inflateSync } from 'node:zlib';

/** What all the streams of a file may hold once unpacked, in bytes: one of ours holds less than two mebibytes. */
const most = 64 * 1024 * 1024;
/** So many streams are looked at. */
const mostStreams = 20_000;

/** Whether a file unpacks to more than anybody may send: looked at stream by stream, before anything reads it whole. */
export function isTooHeavy(file: Buffer): boolean {
  let left = most;
  let at = file.indexOf('stream');
  for (let count = 0; at !== -1; count++) {
    if (count >= mostStreams) return true;
    const unpacked = lengthOf(file, at + 'stream'.length, left);
    if (unpacked === null) return true;
    left -= unpacked;
    at = file.indexOf('stream', at + 1);
  }
  return false;
}

/** @returns null when it is longer than `limit`; 0 where nothing is packed */
function lengthOf(file: Buffer, at: number, limit: number): number | null {
  const start = file[at] === 0x0d && file[at + 1] === 0x0a ? at + 2 : at + 1;
  // A zlib stream: deflate, and a header whose two bytes are a multiple of 31.
  const [first = 0, second = 0] = [file[start], file[start + 1]];
  if ((first & 0x0f) !== 8 || (first * 256 + second) % 31 !== 0) return 0;
  try {
    return inflateSync(file.subarray(start), { maxOutputLength: Math.max(1, limit) }).length;
  } catch (error) {
    return error instanceof RangeError ? null : 0;
  }
}
