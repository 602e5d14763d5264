import { openCompiler } from '../compile.ts';
import { signedContract } from '../contract-document.sample.ts';
import type { SealNote } from './place.ts';

/* A finished file, and what its seal says. */

let made: Uint8Array | undefined;

/** A contract as the engine makes it, before any seal. */
export function unsealed(): Uint8Array {
  made ??= openCompiler()('contract', JSON.stringify(signedContract()));
  return made;
}

export const sealNote: SealNote = {
  label: 'Cachet électronique',
  reason: 'Cachet du contrat ENG-2026-0042',
  contact: 'https://equipage.example/verifier#7K4M-QX2P-9TRD',
  at: new Date('2026-11-26T08:00:00Z'),
};
