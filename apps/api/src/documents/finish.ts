import type { Contract } from '@equipage/domain';

/**
 * What is done to the final file between its making and its keeping, once: the bytes that come out are those that are
 * hashed and kept. A rejection leaves the file to be made again later, as a whole.
 */
export type Finish = (made: Uint8Array, contract: Contract) => Promise<Uint8Array>;

/** Kept as it was made. */
export const asMade: Finish = async (made) => made;
