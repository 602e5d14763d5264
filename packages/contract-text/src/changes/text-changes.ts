import type { ResolvedText } from '@equipage/domain';
import type { ContractText } from '../contract-text.ts';
import { answers, type Place } from './answers.ts';
import { wordingChanges } from './wording-changes.ts';

/** One thing that is no longer as it was: an answer, the items of a list, or the words of a clause. */
export interface TextChange {
  /** The clause, by its code; null for what stands around them: the title, the annex. */
  section: string | null;
  /** Its heading, as the present text prints it. */
  heading: string;
  label: string;
  /** What went, in the words of the contract: nothing where there was nothing. Of a list, the items taken out. */
  before: string[];
  /** What came in its place; of a list, the items put in. */
  after: string[];
  /** How many items of a list stayed as they were; null for what is no list. */
  kept: number | null;
}

type Compose = (text: ResolvedText) => ContractText;

/**
 * What changed between a text somebody signed and the present one: answer by answer, then clause by clause where the
 * wording itself, or what the organisation says of itself, is another one.
 * @param compose writes the clauses of either text
 */
export function textChanges(before: ResolvedText, after: ResolvedText, compose: Compose): TextChange[] {
  const present = compose(after);
  const changed = answers.flatMap(({ place, label, words, list }) => {
    const [was, is] = [words(before.values), words(after.values)];
    const gone = list ? was.filter((item) => !is.includes(item)) : was;
    const come = list ? is.filter((item) => !was.includes(item)) : is;
    if (same(gone, come)) return [];
    const kept = list ? was.length - gone.length : null;
    return [{ ...placed(place, present), label, before: gone, after: come, kept }];
  });
  return [...changed, ...wordingChanges(before, after, compose)];
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((item, place) => item === others[place]);
}

function placed(place: Place, { title, sections, annex }: ContractText) {
  if (place === 'title') return { section: null, heading: title };
  if (place === 'annex') return { section: null, heading: annex.heading };
  const section = sections.find(({ code }) => code === place);
  return { section: section?.code ?? null, heading: section?.heading ?? title };
}
