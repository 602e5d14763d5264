/*
 * A version of the wording is data: sentences, each with the conditions under which it is printed. In a sentence
 *
 *   {percent}                  is the value of that variable, or its blank while it is missing;
 *   {fieldTrips=déplacements}  is these words, marked as coming from that variable;
 *   [invitée|invité|…]         agrees with the agent: madame, monsieur, civility unknown;
 *   [lead=cheffe|chef|…]       agrees with the project lead;
 *   _Book_                     is set in italics.
 *
 * Spaces and apostrophes are set by `typography`, before any value is put in: what a person typed is never read
 * as part of a sentence.
 */

/** What a variable must be, each of them, for a sentence to be printed; a list must hold what is asked. */
export type Condition = Readonly<Record<string, string | boolean>>;

export interface Sentence {
  say: string;
  when?: Condition | undefined;
  /** Conditions of which one is enough. */
  whenAny?: readonly Condition[] | undefined;
  /** Variables that must have a value. */
  given?: readonly string[] | undefined;
  /** Variables that must have none yet. */
  missing?: readonly string[] | undefined;
}

/** Sentences of a paragraph follow each other; those of a list are its items, punctuated as they come. */
export type BlockWording = { paragraph: readonly Sentence[] } | { list: readonly Sentence[] };

export interface SectionWording {
  code: string;
  heading: string;
  blocks: readonly BlockWording[];
}

export interface Variable {
  /** Pointer of the answer, relative to the content, or `profile`, `sums`, `term`, `lead`, `renewalOf`. */
  from: string;
  /** What to print while there is no value. */
  blank?: string | undefined;
}

export interface Wording {
  version: string;
  variables: Readonly<Record<string, Variable>>;
  title: readonly Sentence[];
  subtitle: readonly Sentence[];
  sections: readonly SectionWording[];
  annex: { heading: string; intro: readonly Sentence[] };
  mention: readonly Sentence[];
}

/** What is written and changed of a version; its number is given when it is published. */
export type WordingData = Omit<Wording, 'version'>;
