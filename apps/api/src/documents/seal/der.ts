import * as asn1js from 'asn1js';

/** Bytes that are not the ASN.1 they should be. */
export class DerError extends Error {
  override name = 'DerError';
}

/** A copy that owns its buffer, as the ASN.1 libraries want it. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The bytes of anything of the ASN.1 libraries. */
export const derOf = (value: { toBER(sizeOnly?: boolean): ArrayBuffer }): Uint8Array<ArrayBuffer> =>
  new Uint8Array(value.toBER(false));

/**
 * Reads one value, and says how many bytes it took: what stands after it is the caller's business.
 * @throws DerError
 */
export function readDer(bytes: Uint8Array): { value: asn1js.AsnType; length: number } {
  const { result, offset } = asn1js.fromBER(bufferOf(bytes));
  if (offset <= 0) throw new DerError(result.error || 'not ASN.1');
  return { value: result, length: offset };
}

/** Reads one value that takes all the bytes. @throws DerError */
export function readWhole(bytes: Uint8Array): asn1js.AsnType {
  const { value, length } = readDer(bytes);
  if (length !== bytes.length) throw new DerError('bytes after the value');
  return value;
}
