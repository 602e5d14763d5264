import type { Term } from '../contract/contract.ts';
import { addDays, addMonths, type Day, laterDay } from './day.ts';

/**
 * Last day in force of a term of so many months, its first day counted (clauses.md, Durée): the day before the same
 * day that many months later or, where that month has no such day, its last day.
 */
export function endOfTerm(startsOn: Day, months: number): Day {
  const sameDay = addMonths(startsOn, months);
  return sameDay.slice(8) === startsOn.slice(8) ? addDays(sameDay, -1) : sameDay;
}

export function termFrom(startsOn: Day, months: number): Term {
  return { startsOn, endsOn: endOfTerm(startsOn, months) };
}

/** The dates that a last signature on `today` gives: from the asked start, or from that day when it is later. */
export function effectiveTerm(askedStart: Day, today: Day, months: number): Term {
  return termFrom(laterDay(askedStart, today), months);
}
