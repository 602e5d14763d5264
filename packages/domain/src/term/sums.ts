import type { Content, PlannedDate, Sums } from '../contract/contract.ts';
import type { Profile } from '../organisation/profile.ts';
import { minutesOf } from './day.ts';

/*
 * Hours are worked out in whole numbers, hundredths of everything, so that no figure owes anything to binary
 * fractions: 82.86 × 7.5 is not a number that a computer holds.
 */

type SumsProfile = Pick<
  Profile,
  'yearlyHours' | 'weeklyHours' | 'halfDayHours' | 'percentRange' | 'termMonths'
>;

/** A number of at most two decimals as a count of hundredths; null when it has more. */
export function hundredths(value: number): number | null {
  const count = Math.round(value * 100);
  return count / 100 === value ? count : null;
}

/** Whether a part-time share is above 0, at most 100, of two decimals at most. */
export function isWorkShare(workShare: number): boolean {
  return workShare > 0 && workShare <= 100 && hundredths(workShare) !== null;
}

/** Whether a percent of the working time is in the range and on one of its steps. */
export function isPercentAllowed(percent: number, { min, max, step }: Profile['percentRange']): boolean {
  return percent >= min && percent <= max && isOnStep(percent, min, step);
}

/** Whether a percent is a whole number of steps away from the range's start. */
export function isOnStep(percent: number, min: number, step: number): boolean {
  const count = hundredths(percent);
  return count !== null && (count - Math.round(min * 100)) % Math.round(step * 100) === 0;
}

/** `hours` × share × percent × months / 12, rounded down to a quarter of an hour. */
function partOf(hours: number, workShare: number, percent: number, months: number): number {
  const product = [hours, workShare, percent].reduce((total, each) => total * Math.round(each * 100), 1);
  const divisor = 100 ** 3 * 100 * 100 * 12;
  const quarters = product * months * 4;
  return (quarters - (quarters % divisor)) / divisor / 4;
}

/** Hours of the whole involvement over the term: a ceiling, never a debt (clauses.md, Temps de mobilisation). */
export function envelopeHours(
  workShare: number,
  percent: number,
  profile: Pick<Profile, 'yearlyHours' | 'termMonths'>,
): number {
  return partOf(profile.yearlyHours, workShare, percent, profile.termMonths);
}

/** Hours in each worked week. */
export function hoursPerWeek(
  workShare: number,
  percent: number,
  profile: Pick<Profile, 'weeklyHours'>,
): number {
  return partOf(profile.weeklyHours, workShare, percent, 12);
}

/** Whole half-days in so many hours, and the hours that are left. */
export function halfDaysIn(
  hours: number,
  profile: Pick<Profile, 'halfDayHours'>,
): Pick<Sums, 'halfDays' | 'remainder'> {
  const all = Math.round(hours * 100);
  const left = all % Math.round(profile.halfDayHours * 100);
  return { halfDays: (all - left) / Math.round(profile.halfDayHours * 100), remainder: left / 100 };
}

/** Minutes from the start to the end of each date; one that ends before it starts counts for nothing. */
export function plannedMinutes(dates: readonly PlannedDate[]): number {
  return dates.reduce((total, { from, to }) => total + Math.max(0, minutesOf(to) - minutesOf(from)), 0);
}

/** What a contract's percent comes to; null until the work share and the percent are within the rules. */
export function sumsOf({ identity, commitment }: Content, profile: SumsProfile): Sums | null {
  const { workShare, annualised } = identity;
  const { percent, plannedDates } = commitment;
  if (workShare === null || !isWorkShare(workShare)) return null;
  if (percent === null || !isPercentAllowed(percent, profile.percentRange)) return null;
  const hours = envelopeHours(workShare, percent, profile);
  return {
    hours,
    ...halfDaysIn(hours, profile),
    hoursPerWeek: annualised ? null : hoursPerWeek(workShare, percent, profile),
    plannedHours: plannedMinutes(plannedDates) / 60,
  };
}
