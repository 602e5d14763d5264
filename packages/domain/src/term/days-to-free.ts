import type { PlannedDate } from '../contract/contract.ts';
import { addDays, type Day, type DayOfWeek, daysBetween, type TimeOfDay, weekdayOf } from './day.ts';
import { type DayPart, inOrder, partOfDay } from './half-days.ts';

/** `other` when the times are no half-day's. */
export type PlannedPart = Exclude<DayPart, 'none'>;

/** One day on which somebody is freed, whatever its entries. */
export interface DayToFree {
  date: Day;
  part: PlannedPart;
  times: { from: TimeOfDay; to: TimeOfDay }[];
}

/** Planned dates day by day, in order. */
export function daysToFree(dates: readonly PlannedDate[]): DayToFree[] {
  return [...Map.groupBy(inOrder(dates), ({ date }) => date)].map(([date, entries]) => ({
    date,
    // A day that has an entry has a part.
    part: partOfDay(entries, date) as PlannedPart,
    times: entries.map(({ from, to }) => ({ from, to })),
  }));
}

/** « un mardi matin sur deux », as the dates show it. */
export interface Rhythm {
  weekday: DayOfWeek;
  part: Exclude<PlannedPart, 'other'>;
  /** One week in so many. */
  every: number;
  /** The days that follow it. */
  days: DayToFree[];
  /** Days that it would hold between its first and its last, and that are not planned. */
  missing: Day[];
}

/** Fewer days make no rhythm. */
const fewest = 3;
const mostWeeks = 4;

/** The rhythm that most of the days follow; null when there is none. */
export function rhythmOf(days: readonly DayToFree[]): Rhythm | null {
  const groups = Map.groupBy(days, ({ date, part }) => `${weekdayOf(date)} ${part}`);
  const [largest = []] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  const [first] = largest;
  if (first === undefined || first.part === 'other' || largest.length < fewest) return null;
  const weeks = largest
    .slice(1)
    .map(({ date }, place) => daysBetween(largest[place]?.date ?? date, date) / 7);
  const every = Math.min(...weeks);
  const isRegular =
    weeks.every((gap) => gap % every === 0) && weeks.filter((gap) => gap === every).length > weeks.length / 2;
  if (!isRegular || every > mostWeeks) return null;
  return {
    weekday: weekdayOf(first.date),
    part: first.part,
    every,
    days: largest,
    missing: missingIn(largest, every),
  };
}

function missingIn(days: readonly DayToFree[], every: number): Day[] {
  const planned = new Set(days.map(({ date }) => date));
  const [first, last] = [days.at(0)?.date ?? '', days.at(-1)?.date ?? ''];
  const count = daysBetween(first, last) / (7 * every);
  return Array.from({ length: count }, (_, place) => addDays(first, place * 7 * every)).filter(
    (date) => !planned.has(date),
  );
}
