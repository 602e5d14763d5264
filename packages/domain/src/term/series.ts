import type { PlannedDate, Term } from '../contract/contract.ts';
import type { Calendar } from './calendar.ts';
import { addDays, type Day, laterDay, type TimeOfDay, type Weekday, weekdayOf } from './day.ts';
import { plannedMinutes } from './sums.ts';

/** « un mardi matin sur deux, à partir du 1er décembre » */
export interface Series {
  weekday: Weekday;
  /** Every week (1), one week in two (2), in three or in four. */
  every: number;
  /** The times of each day: a morning, or a morning and an afternoon. */
  times: readonly { from: TimeOfDay; to: TimeOfDay }[];
  from: Day;
}

export interface SeriesLimits {
  term: Term;
  calendar: Calendar;
  /** A rhythm on another weekday plans nothing. */
  worksOn: readonly Weekday[];
  /** Hours of the whole contract. */
  envelope: number;
  /** Already planned: they count in the envelope, and a day that has one is left as it is. */
  planned: readonly PlannedDate[];
}

export interface SeriesDates {
  dates: PlannedDate[];
  /** Days of the series that are no working days, with the holiday's name, null for a closing day. */
  leftOut: { date: Day; name: string | null }[];
  /** First day of the series that the envelope no longer holds; null when it holds them all. */
  stoppedAt: Day | null;
}

/** The dates of a series: it leaves holidays out, stops at the envelope, and says so (design: rules.md, sums). */
export function seriesDates(
  series: Series,
  { term, calendar, worksOn, envelope, planned }: SeriesLimits,
): SeriesDates {
  const result: SeriesDates = { dates: [], leftOut: [], stoppedAt: null };
  if (!worksOn.includes(series.weekday)) return result;
  const taken = new Set(planned.map(({ date }) => date));
  const minutesADay = plannedMinutes(series.times.map((times) => ({ date: series.from, ...times })));
  let left = envelope * 60 - plannedMinutes(planned);
  for (const date of daysOf(series, term)) {
    if (taken.has(date)) continue;
    if (!calendar.isWorkingDay(date)) {
      result.leftOut.push({ date, name: calendar.holidayName(date) });
      continue;
    }
    if (minutesADay > left) return { ...result, stoppedAt: date };
    left -= minutesADay;
    result.dates.push(...series.times.map((times) => ({ date, ...times })));
  }
  return result;
}

/** Every day of the rhythm within the term. */
function daysOf({ weekday, every, from }: Series, { startsOn, endsOn }: Term): Day[] {
  let date = laterDay(from, startsOn);
  while (weekdayOf(date) !== weekday) date = addDays(date, 1);
  const days: Day[] = [];
  for (; date <= endsOn; date = addDays(date, 7 * every)) days.push(date);
  return days;
}
