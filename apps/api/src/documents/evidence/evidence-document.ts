/** What is said of a thing: its name and its value; a hash is set in groups. */
export interface Fact {
  name: string;
  value: string;
  hash?: true;
}

/** A part of the evidence: what it says first, then facts, facts by heading, or a table whose first row heads it. */
export interface Section {
  heading: string;
  intro?: string;
  facts?: Fact[];
  parts?: { heading: string; facts: Fact[] }[];
  /** Widths as parts of the whole. */
  table?: { widths: number[]; head: string[]; rows: string[][] };
}

/** Everything `evidence.typ` prints: words only, already in French. */
export interface EvidenceDocument {
  number: string;
  issuer: { region: string; lab: string };
  agent: string;
  title: string;
  subtitle: string;
  /** « 26 novembre 2026 à 10 h » */
  issuedAt: string;
  intro: string;
  sections: Section[];
  statements: string[];
}
