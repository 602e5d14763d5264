import type { Civility, Content, Profile, Sums, Term } from '@equipage/domain';

/** Everything the clauses draw on. `sums` and `term` are null until they can be computed. */
export interface TextSource {
  content: Content;
  sums: Sums | null;
  /** The asked start and its provisional end. */
  term: Term | null;
  profile: Profile;
  /** The project lead's name. */
  lead: { civility: Civility | null; firstName: string; lastName: string };
  /** Number of the contract that this one extends, if any. */
  renewalOf: string | null;
}

/** A run of text; `variable` is the pointer of the answer it came from, `blank` marks an answer still missing. */
export interface Inline {
  text: string;
  variable?: string;
  blank?: true;
  emphasis?: true;
}
export type Block = { kind: 'paragraph'; inlines: Inline[] } | { kind: 'list'; items: Inline[][] };
export interface Section {
  code: string;
  heading: string;
  blocks: Block[];
}
export interface ContractText {
  wording: string;
  title: string;
  subtitle: Inline[];
  sections: Section[];
  annex: { heading: string; intro: string; dates: string[] };
  mention: string | null;
}
