import type { Instant } from '../term/day.ts';

/**
 * What became of the final file of a contract: being made; sealed; sealed, its time stamp still awaited; or one of
 * them given up until somebody has it tried again. *unsealed*: it was made before there were seals.
 * *parapheur*: it came back signed from a signature book, and is kept as it came.
 */
export const fileStates = [
  'pending',
  'sealed',
  'stamp-pending',
  'given-up',
  'unsealed',
  'parapheur',
] as const;
export type FileState = (typeof fileStates)[number];

export interface ContractFile {
  state: FileState;
  sealedAt: Instant | null;
  stampedAt: Instant | null;
  /** Whether the certificate vouches for itself: the seal then shows that nothing changed, not who sealed. */
  selfSigned: boolean | null;
}
