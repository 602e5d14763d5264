/** A calendar day, `YYYY-MM-DD`, in the organisation's time zone. */
export type Day = string;
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string;
/** A time of day, `HH:MM`. */
export type TimeOfDay = string;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type Weekday = (typeof weekdays)[number];
/** The seven days of the week, from Monday. */
export const daysOfWeek = [...weekdays, 'saturday', 'sunday'] as const;
export type DayOfWeek = (typeof daysOfWeek)[number];

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;
/** 1 January 1970 was a Thursday: its place in `daysOfWeek`. */
const epochPlace = 3;

/** Whether a text is a day that exists in the calendar, from the year 1900 on. */
export function isDay(value: string): value is Day {
  if (!dayPattern.test(value) || value < '1900-01-01') return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The day that an instant falls on, in a time zone. */
export function dayIn(instant: Instant, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(instant));
}

/** Days since 1 January 1970: a day has no hours, so no change of clock ever touches it. */
function epochDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date((epochDay(day) + count) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The same day `count` months later or, where that month has no such day, its last day. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const monthOf = (index: number) =>
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const sameDay = `${monthOf(months)}-${day.slice(8, 10)}`;
  return isDay(sameDay) ? sameDay : addDays(`${monthOf(months + 1)}-01`, -1);
}

/** How many days lie from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return epochDay(to) - epochDay(from);
}

/** Negative when `a` comes first, positive when `b` does: for sorting. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function weekdayOf(day: Day): DayOfWeek {
  const place = (((epochDay(day) + epochPlace) % 7) + 7) % 7;
  return daysOfWeek[place] ?? 'monday';
}

/** Every day from the first to the last, both included; none when the last comes before the first. */
export function eachDay(first: Day, last: Day): Day[] {
  const count = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** Minutes since midnight. */
export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
