import { existsSync } from 'node:fs';
import { P12Signer, PDF } from '@libpdf/core';
import { certify, type Desk, pack } from '../seal/testing.openssl.ts';

/* A signature book that is nothing of ours: somebody's key, and a library that signs as PAdES has it. */

export interface Signing {
  /** Whose certificate, by the name that `certify` gave it. */
  by?: string;
  at?: Date;
  kind?: 'rsa' | 'ec';
  valid?: readonly [string, string];
}

/** Signs a file as a signature book does, in an incremental update. */
export async function signedElsewhere(desk: Desk, file: Uint8Array, given: Signing = {}): Promise<Buffer> {
  const { by = 'LACAZE Étienne', at = new Date(), kind = 'rsa', valid } = given;
  const isKnown = given.kind === undefined && valid === undefined && existsSync(desk.path(`${by}.p12`));
  if (!isKnown) certify(desk, by, { kind, ...(valid && { valid }) });
  const signer = await P12Signer.create(
    isKnown ? desk.read(`${by}.p12`) : pack(desk, by, 'secret'),
    'secret',
  );
  const pdf = await PDF.load(file);
  const { bytes } = await pdf.sign({ signer, reason: 'Signature', signingTime: at, fieldName: by });
  return Buffer.from(bytes);
}
