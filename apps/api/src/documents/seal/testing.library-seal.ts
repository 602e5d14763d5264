import { PDF } from '@libpdf/core';
import type { SealNote } from './place.ts';

/** What the library does alone, its own signature included: the least that a sealed file may cost. */
export async function sealedByLibrary(
  file: Uint8Array,
  certificate: Uint8Array,
  note: SealNote,
): Promise<Uint8Array> {
  const pdf = await PDF.load(file);
  const { bytes } = await pdf.sign({
    signer: { certificate, keyType: 'EC', signatureAlgorithm: 'ECDSA', sign: async () => new Uint8Array() },
    fieldName: note.label,
    reason: note.reason,
    contactInfo: note.contact,
    signingTime: note.at,
    estimatedSize: 24 * 1024,
  });
  return bytes;
}
