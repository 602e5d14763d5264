import type { Calendar } from '../term/calendar.ts';
import { addDays, type Day, weekdayOf } from '../term/day.ts';

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  let monday = day;
  while (weekdayOf(monday) !== 'monday') monday = addDays(monday, -1);
  return monday;
}

/** The first working day of a week, on which the week's mail leaves; null of a week without any. */
export function firstWorkingDay(monday: Day, { isWorkingDay }: Calendar): Day | null {
  const days = [0, 1, 2, 3, 4].map((count) => addDays(monday, count));
  return days.find(isWorkingDay) ?? null;
}
