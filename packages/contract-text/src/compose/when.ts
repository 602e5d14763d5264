import type { Condition, Sentence } from '../wording/wording.ts';
import { isGiven, listOf, type Values } from './values.ts';

/** Whether a sentence is printed for these values. */
export function applies(sentence: Sentence, values: Values): boolean {
  const { when = {}, whenAny = [{}], given = [], missing = [] } = sentence;
  return (
    holds(when, values) &&
    whenAny.some((condition) => holds(condition, values)) &&
    given.every((name) => isGiven(values, name)) &&
    !missing.some((name) => isGiven(values, name))
  );
}

function holds(condition: Condition, values: Values): boolean {
  return Object.entries(condition).every(
    ([name, expected]) => values[name] === expected || listOf(values, name).some((item) => item === expected),
  );
}
