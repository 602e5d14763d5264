import type { ContractText } from '@equipage/contract-text';
import type { Seat } from '@equipage/domain';

/** One place in the signature table, signed or still empty. Every text is printed as it is. */
export interface SignaturePlace {
  seat: Seat;
  /** « L’équipière du Lab’ » */
  caption: string;
  /** Null while nobody is known for the place. */
  name: string | null;
  capacity: string | null;
  /** Date and time in Paris, « 27 mai 2026 à 17 h 38 »; null while it is awaited. */
  at: string | null;
  /** The whole line, « Pour le directeur général des services et par délégation »; null for one's own seat. */
  onBehalf: string | null;
}

/** Everything `contract.typ` prints: words only, already in French and in their printed form. */
export interface ContractDocument {
  /** « ENG-2026-0042 »; null before the agent's first signature. */
  number: string | null;
  /** True until the last signature: the document then says *projet* and which signatures are missing. */
  draft: boolean;
  /** Who issues the paper, above the double rule: « Région Occitanie », « Le Lab’ ». */
  issuer: { region: string; lab: string };
  text: ContractText;
  /** In the order they are printed in, empty places too. */
  signatures: SignaturePlace[];
  /** Whether one person holds the manager's and the executive's seats. */
  sameHand: boolean;
  /** First and last day in force, « 1er juin 2026 »; null before the last signature. */
  term: { startsOn: string; endsOn: string } | null;
  /** Day of the last signature, which is the contract's date; null before it. */
  madeOn: string | null;
  /** SHA-256 of the resolved text, in lower-case hexadecimal; null when there is none to show. */
  contentHash: string | null;
}
