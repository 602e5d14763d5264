import type { PlannedDate, Term } from '../contract/contract.ts';
import type { Day, TimeOfDay } from '../term/day.ts';
import { hoursIn, type Load, monthsOf } from './team-load.ts';

/** Hours that a load takes in each month that a term touches. */
export function hoursByMonth(load: Load, term: Term): number[] {
  return monthsOf(term).map((month) => hoursIn(month, load));
}

/**
 * Hours of consecutive months as whole half-days that one can count: what is rounded away in one month comes back in
 * a later one, so that together they make the rounded total.
 */
export function countedHalfDays(hours: readonly number[], halfDayHours: number): number[] {
  let before = 0;
  let total = 0;
  return hours.map((value) => {
    total += value;
    const counted = Math.round(total / halfDayHours) - before;
    before += counted;
    return counted;
  });
}

/** A time at which others of the team are freed too. */
export interface Clash {
  date: Day;
  from: TimeOfDay;
  to: TimeOfDay;
  /** The others, each once. */
  agentIds: string[];
}

/** The planned times of a contract that cross those of the team's other contracts. */
export function clashesOf(
  dates: readonly PlannedDate[],
  others: readonly { agentId: string; dates: readonly PlannedDate[] }[],
): Clash[] {
  return dates.flatMap(({ date, from, to }) => {
    const crossing = others.filter((other) =>
      other.dates.some((one) => one.date === date && one.from < to && from < one.to),
    );
    const agentIds = [...new Set(crossing.map(({ agentId }) => agentId))];
    return agentIds.length === 0 ? [] : [{ date, from, to, agentIds }];
  });
}
