import type { Term } from '../contract/contract.ts';
import { addDays, type Day, daysBetween, laterDay } from '../term/day.ts';

/** What one contract takes from a team: its envelope in hours, spread evenly over the days of its term. */
export interface Load {
  agentId: string;
  hours: number;
  term: Term;
  /** Last day it really counts, when it ended before its term. */
  until?: Day;
}

/** A month of a team, in decimal hours; `people` counts distinct agents. */
export interface TeamLoadMonth {
  month: string;
  running: number;
  thisContract: number;
  alsoWaiting: number;
  people: number;
}

export interface Month {
  month: string;
  first: Day;
  last: Day;
}

/** The calendar months that a term touches, in order. */
export function monthsOf(term: Term): Month[] {
  const months: Month[] = [];
  for (let first: Day = `${term.startsOn.slice(0, 7)}-01`; first <= term.endsOn; ) {
    const next: Day = `${addDays(first, 31).slice(0, 7)}-01`;
    months.push({ month: first.slice(0, 7), first, last: addDays(next, -1) });
    first = next;
  }
  return months;
}

/** Hours of a load that fall in a month. */
export function hoursIn(month: Month, { hours, term, until }: Load): number {
  const first = laterDay(month.first, term.startsOn);
  const last = [month.last, term.endsOn, until ?? term.endsOn].toSorted()[0] ?? term.endsOn;
  const days = Math.max(0, daysBetween(first, last) + 1);
  return (hours * days) / (daysBetween(term.startsOn, term.endsOn) + 1);
}

/**
 * The load of a manager's team over the months of one contract's term (design: api.md, approvals).
 * @param subject the contract to decide on
 * @param running the team's contracts in force or to come
 * @param waiting the team's other contracts that wait for a signature
 */
export function teamLoad(subject: Load, running: readonly Load[], waiting: readonly Load[]): TeamLoadMonth[] {
  return monthsOf(subject.term).map((month) => {
    const sum = (loads: readonly Load[]) => loads.reduce((total, load) => total + hoursIn(month, load), 0);
    const present = [subject, ...running, ...waiting].filter((load) => hoursIn(month, load) > 0);
    return {
      month: month.month,
      running: sum(running),
      thisContract: sum([subject]),
      alsoWaiting: sum(waiting),
      people: new Set(present.map((load) => load.agentId)).size,
    };
  });
}
