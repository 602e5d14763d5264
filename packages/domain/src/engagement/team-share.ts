import type { PlannedDate, Term } from '../contract/contract.ts';
import type { Day, TimeOfDay } from '../term/day.ts';
import { hoursIn, type Load, monthsOf } from './team-load.ts';

/** Hours that a load takes in each month that a term touches. */
export function hoursByMonth(load: Load, term: Term): number[] {
  return monthsOf(term).map((month) => hoursIn(month, load));
}

/**
 * Hours as whole half-days that one can count, a row a contract and a column a month. What is rounded away in one row comes
 * back in the next, so that each month's half-days make its rounded total; the first row is rounded by itself.
 */
export function countedHalfDays(rows: readonly (readonly number[])[], halfDayHours: number): number[][] {
  const exact = new Map<number, number>();
  return rows.map((hours) =>
    hours.map((value, month) => {
      const before = exact.get(month) ?? 0;
      exact.set(month, before + value);
      return Math.round((before + value) / halfDayHours) - Math.round(before / halfDayHours);
    }),
  );
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
