/** What is said of a thing: its name and its value; a hash is set in groups. */
export interface Fact {
  name: string;
  value: string;
  hash?: true;
}

/** A part of a report: what it says first, then facts, facts by heading, or a table whose first row heads it. */
export interface Section {
  heading: string;
  intro?: string;
  facts?: Fact[];
  parts?: { heading: string; facts: Fact[] }[];
  /** Widths as parts of the whole. */
  table?: { widths: number[]; head: string[]; rows: string[][] };
}

/** Everything `report.typ` prints: words only, already in French. */
export interface ReportDocument {
  /** Printed after n°; null where it has none. */
  number: string | null;
  /** Said in its title, and on each page after the first. */
  names: string[];
  issuer: { region: string; lab: string };
  title: string;
  subtitle: string;
  /** At the foot of each page: « Établi le 26 novembre 2026 à 10 h ». */
  foot: string;
  intro: string;
  sections: Section[];
  statements: string[];
  /** What stands under a heading may go on to the next page: it may be longer than one. */
  flows?: true;
  /** Set closer, on more of the page: tables of several columns. */
  dense?: true;
}

/** Makes a report a tagged PDF: for the archives, or held to what readers of the screen need (PDF/UA-1). */
export type PrintReport = (report: ReportDocument) => Promise<Uint8Array>;
