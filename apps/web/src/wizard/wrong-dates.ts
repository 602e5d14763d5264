import {
  type ContractProblem,
  type Day,
  inOrder,
  nearestOpenDays,
  type PlannedDate,
  type ProblemCode,
} from '@equipage/domain';
import { indexIn } from './day-words.ts';
import type { Planning } from './planning.ts';

/** A day with something to repair: both halves of a whole day are one. */
export interface WrongDate {
  day: Day;
  /** Places in the list of dates. */
  indexes: number[];
  problems: ContractProblem[];
  /** Days that could be taken instead, where it is the day that is wrong. */
  instead: Day[];
  /** Accepting extended hours would do. */
  needsExtendedHours: boolean;
}

const wrongDay: readonly ProblemCode[] = [
  'sunday',
  'public-holiday',
  'closing-day',
  'saturday-needs-extended-hours',
  'not-worked',
  'outside-term',
];
const extendable: readonly ProblemCode[] = ['saturday-needs-extended-hours', 'outside-service-hours'];

export function wrongDates(dates: readonly PlannedDate[], { problems, rules }: Planning): WrongDate[] {
  const days = new Set(problems.flatMap(({ pointer }) => dates[indexIn(pointer)]?.date ?? []));
  const taken = new Set(dates.map(({ date }) => date));
  return [...days].map((day) => {
    const indexes = dates.flatMap(({ date }, index) => (date === day ? [index] : []));
    const own = problems.filter(({ pointer }) => indexes.includes(indexIn(pointer)));
    const isWrongDay = own.some(({ code }) => wrongDay.includes(code));
    const { before, after } = nearestOpenDays(day, rules, taken);
    return {
      day,
      indexes,
      problems: own,
      instead: isWrongDay ? [before, after].filter((each) => each !== null) : [],
      needsExtendedHours: own.some(({ code }) => extendable.includes(code)),
    };
  });
}

/** The same hours on another day. */
export function moved(dates: readonly PlannedDate[], from: Day, to: Day): PlannedDate[] {
  return inOrder(dates.map((each) => (each.date === from ? { ...each, date: to } : each)));
}
