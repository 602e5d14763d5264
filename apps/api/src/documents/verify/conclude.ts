import type { Verification } from '@equipage/contract-api';
import type { Analysis } from './analyse.ts';
import type { SealFault, SealReading } from './read-seal.ts';

/** What is known here of what a file says of itself. */
export interface Known {
  /** The contract whose final file this is, byte for byte. */
  same: string | null;
  /** The first contract whose code stands in the file. */
  named: string | null;
  /** Whether it was handed out to be signed elsewhere, byte for byte. */
  isHandedOut: boolean;
  /** Whether one of the file's certificates sealed here, or signed, elsewhere, the contract that it names. */
  hasItsSignature: boolean;
}

export interface Conclusion {
  outcome: Verification['outcome'];
  /** The contract that the file leads to; a certificate alone leads to none. */
  contractId: string | null;
}

/**
 * What a file turns out to be. Only a digest that is kept here says *signed*: a seal that verifies is no more than
 * a sign that the file was ours, since what stands outside what it covers may have been changed.
 */
export function conclude(
  analysis: Analysis,
  { same, named, isHandedOut, hasItsSignature }: Known,
): Conclusion {
  if (same !== null) return { outcome: 'signed', contractId: same };
  if (!analysis.isPdf) return { outcome: 'not-a-pdf', contractId: null };
  if (isHandedOut) return { outcome: 'draft', contractId: null };
  if (hasItsSignature) return { outcome: 'altered', contractId: named };
  if (analysis.seals.some(isSomebodyElses)) return { outcome: 'foreign', contractId: null };
  if (named !== null) return { outcome: 'altered', contractId: named };
  return { outcome: analysis.isDraft ? 'draft' : 'unknown', contractId: null };
}

/** What may have happened to a file since somebody signed it; any other fault says that nobody did. */
const later: ReadonlySet<SealFault> = new Set(['other-content', 'bytes-after']);

/** A signature that somebody really made: one that is broken in itself says nothing of who. */
const isSomebodyElses = ({ certificate, faults }: SealReading) =>
  certificate !== null && faults.every((fault) => later.has(fault));
