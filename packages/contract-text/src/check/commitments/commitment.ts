import type { ScenarioName } from '../scenarios.ts';

/*
 * What the contract commits each party to, as data (design: clauses.md). A wording may say it in its own words: what is
 * asked is that each need be met, all of them in one section, whoever signs. A need is a list of alternatives, each a
 * pattern over the section's words in lower case, without accents, with plain spaces and apostrophes; `<name>` is the
 * value of that variable.
 */
export interface RequiredCommitment {
  id: string;
  /** Section of the first wording that carries it: where its absence is shown. */
  section: string;
  /** What has to be said, for whoever lost it. */
  says: string;
  needs: readonly (readonly string[])[];
  /** Words that would turn it round. */
  never?: readonly string[];
  /** What a sentence may not say anywhere, since it would say the contrary; read sentence by sentence. */
  against?: readonly string[];
  /** The answers under which it is printed; all those of a complete contract when absent. */
  under?: readonly ScenarioName[];
}
