import type { ContractText } from '@equipage/contract-text';
import type { Seat } from '@equipage/domain';
import type { AnnexMonth } from './annex-months.ts';

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
  /** What stands in its place while it is awaited, « Signature attendue, sur papier » */
  awaited: string;
  /** The whole line, « Pour le directeur général des services et par délégation »; null for one's own seat. */
  onBehalf: string | null;
}

/** The signature of a place, as the page of proof tells of it. */
export interface ProvenSignature extends SignaturePlace {
  /** How the product knew who was signing. */
  identity: string;
}

/** How a concluded contract proves itself. */
export interface PrintedProof {
  /** « 7K4M-QX2P-9TRD » */
  code: string;
  /** Where the code is checked, with the code in it, and the page alone as one types it. */
  address: string;
  site: string;
  /** The address as a QR code, row by row, `1` for a dark square; what it is, for those who do not see it. */
  square: string[];
  alternative: string;
  signatures: ProvenSignature[];
  /** What is true of the signatures and of the file's seal, in sentences. */
  statements: string[];
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
  /** The dates of the annex by month, when they are many; null to list them. */
  months: AnnexMonth[] | null;
  /** In the order they are printed in, empty places too. */
  signatures: SignaturePlace[];
  /** Whether one person holds the manager's and the executive's seats. */
  sameHand: boolean;
  /** First and last day in force, « 1er juin 2026 », later than what was asked or not; null before the last signature. */
  term: { startsOn: string; endsOn: string; deferred: boolean } | null;
  /** The same as asked, in a file that goes to be signed elsewhere; null otherwise. */
  asked: { startsOn: string; endsOn: string } | null;
  /** Day of the last signature, which is the contract's date; null before it. */
  madeOn: string | null;
  /** What the signatures are, in a sentence. */
  nature: string;
  /** Which clock the times are told by, in a sentence. */
  clock: string;
  /** SHA-256 of the resolved text, in lower-case hexadecimal; null when there is none to show. */
  contentHash: string | null;
  /** Null in a draft. */
  proof: PrintedProof | null;
}
