import type { PlannedDate } from '../contract/contract.ts';
import { compareDays, type Day, minutesOf, type TimeOfDay } from './day.ts';

/** The two halves of a working day (design: rules.md, planned dates). */
const halfDays = {
  morning: { from: '09:00', to: '12:30' },
  afternoon: { from: '14:00', to: '17:30' },
} as const satisfies Record<string, { from: TimeOfDay; to: TimeOfDay }>;

/** How much of a day is planned: nothing, a half, both, or hours of one's own. */
export const dayParts = ['none', 'morning', 'afternoon', 'day', 'other'] as const;
export type DayPart = (typeof dayParts)[number];

/** The times of a part of the day; none for nothing, nor for hours that nobody has written. */
export function timesOf(part: DayPart): readonly { from: TimeOfDay; to: TimeOfDay }[] {
  const { morning, afternoon } = halfDays;
  return { none: [], morning: [morning], afternoon: [afternoon], day: [morning, afternoon], other: [] }[part];
}

/** What is planned on one day. */
export function partOfDay(dates: readonly PlannedDate[], day: Day): DayPart {
  const planned = dates.filter(({ date }) => date === day).sort(byTime);
  const isPart = (part: DayPart) => {
    const times = timesOf(part);
    return (
      times.length === planned.length &&
      times.every(({ from, to }, index) => from === planned[index]?.from && to === planned[index]?.to)
    );
  };
  return (['none', 'morning', 'afternoon', 'day'] as const).find(isPart) ?? 'other';
}

const following: Record<DayPart, DayPart> = {
  none: 'morning',
  morning: 'afternoon',
  afternoon: 'day',
  day: 'none',
  other: 'none',
};

/** The part that comes next when one goes round them: morning, afternoon, the whole day, nothing again. */
export function nextPart(part: DayPart): DayPart {
  return following[part];
}

/** The same dates with another part of one day planned, in the order of time. */
export function withPart(dates: readonly PlannedDate[], day: Day, part: DayPart): PlannedDate[] {
  const others = dates.filter(({ date }) => date !== day);
  return inOrder([...others, ...timesOf(part).map((times) => ({ date: day, ...times }))]);
}

/** Dates in the order of time. */
export function inOrder(dates: readonly PlannedDate[]): PlannedDate[] {
  return dates.toSorted((a, b) => compareDays(a.date, b.date) || byTime(a, b));
}

function byTime(a: PlannedDate, b: PlannedDate): number {
  return minutesOf(a.from) - minutesOf(b.from);
}
