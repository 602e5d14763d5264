import type { SignedData } from 'pkijs';
import { oid } from './oids.ts';

/** The value of a signature, which is what its time stamp covers. */
export const signatureValue = ({ signerInfos }: SignedData): Uint8Array =>
  new Uint8Array(signerInfos[0]?.signature.valueBlock.valueHexView ?? []);

/** The time-stamp token that a signature carries among what it does not cover; null when there is none. */
export function stampOf(signedData: SignedData): { token: Uint8Array; stamped: Uint8Array } | null {
  const unsigned = signedData.signerInfos[0]?.unsignedAttrs?.attributes ?? [];
  const token = unsigned.find(({ type }) => type === oid.signatureTimeStamp)?.values[0];
  if (token === undefined) return null;
  return { token: new Uint8Array(token.valueBeforeDecodeView), stamped: signatureValue(signedData) };
}
