import type { ContractProblem } from '../contract/problem.ts';
import { addDays, type Day } from './day.ts';
import { type DayRules, dayFaults } from './planned-dates.ts';

/** Why a day cannot be planned; null when it can. */
export function faultOfDay(day: Day, rules: DayRules): ContractProblem | null {
  return dayFaults(day, '/date', rules)[0] ?? null;
}

/** Farther than this a day replaces no other. */
const longestSearch = 31;

/** The nearest days that may be planned and where nothing is yet, on either side of one that may not. */
export function nearestOpenDays(
  day: Day,
  rules: DayRules,
  taken: ReadonlySet<Day> = new Set(),
): { before: Day | null; after: Day | null } {
  const search = (step: 1 | -1): Day | null => {
    for (let count = 1; count <= longestSearch; count += 1) {
      const candidate = addDays(day, step * count);
      if (!taken.has(candidate) && faultOfDay(candidate, rules) === null) return candidate;
    }
    return null;
  };
  return { before: search(-1), after: search(1) };
}
