import type { Condition, Sentence } from '../wording/wording.ts';
import { isGiven, listOf, type Values } from './values.ts';

/** Whether a sentence is printed for these values. */
export function applies({ when, given, missing }: Sentence, values: Values): boolean {
  return (
    (given ?? []).every((name) => isGiven(values, name)) &&
    (missing ?? []).every((name) => !isGiven(values, name)) &&
    anyOf(when).some((condition) => holds(condition, values))
  );
}

function anyOf(when: Sentence['when']): readonly Condition[] {
  if (when === undefined) return [{}];
  return Array.isArray(when) ? when : [when as Condition];
}

function holds(condition: Condition, values: Values): boolean {
  return Object.entries(condition).every(
    ([name, expected]) => values[name] === expected || listOf(values, name).some((item) => item === expected),
  );
}
