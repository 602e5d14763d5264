import { addDays, addMonths, type Day, daysOfWeek, eachDay, weekdayOf } from '@equipage/domain';

/** The months from one day to another, `YYYY-MM`. */
export function monthsOf(first: Day, last: Day): string[] {
  const months: string[] = [];
  const end = last.slice(0, 7);
  for (let day = `${first.slice(0, 7)}-01`; day.slice(0, 7) <= end; day = addMonths(day, 1))
    months.push(day.slice(0, 7));
  return months;
}

/** The weeks of a month from Monday to Sunday; null where a day is of another month. */
export function weeksOf(month: string): (Day | null)[][] {
  const first = `${month}-01`;
  const days = eachDay(first, addDays(addMonths(first, 1), -1));
  const before = daysOfWeek.indexOf(weekdayOf(first));
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return weeks.map((week) => [...week, ...Array.from({ length: 7 - week.length }, () => null)]);
}
