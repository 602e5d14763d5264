import { signDigest } from './cms.ts';
import { digestAround, ownPlace, withContents } from './contents.ts';
import { placeSeal, type SealNote } from './place.ts';
import type { SealKey } from './seal-key.ts';

/** Seals a finished file: PAdES B-B. The file's own bytes stay as they are, and come first. */
export async function sealFile(file: Uint8Array, key: SealKey, note: SealNote): Promise<Buffer> {
  const placed = await placeSeal(file, note);
  const place = ownPlace(placed);
  return withContents(placed, place, await signDigest(digestAround(placed, place), key));
}
