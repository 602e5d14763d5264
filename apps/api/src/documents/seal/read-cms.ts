import { ContentInfo, SignedData } from 'pkijs';
import { bufferOf, DerError, derOf, readDer } from './der.ts';
import { oid } from './oids.ts';

/**
 * Reads a signature, and says how many bytes it took.
 * @throws DerError when there is none
 */
export function readSignedData(bytes: Uint8Array): { signedData: SignedData; length: number } {
  const { value, length } = readDer(bytes);
  try {
    const { contentType, content } = new ContentInfo({ schema: value });
    if (contentType !== oid.signedData) throw new DerError('not a signature');
    return { signedData: SignedData.fromBER(bufferOf(derOf(content))), length };
  } catch (error) {
    // The libraries throw errors of many kinds at what they cannot read.
    throw error instanceof DerError ? error : new DerError('not a signature', { cause: error });
  }
}
