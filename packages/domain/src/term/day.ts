/** A calendar day, `YYYY-MM-DD`, in the organisation's time zone. */
export type Day = string;
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string;
/** A time of day, `HH:MM`. */
export type TimeOfDay = string;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type Weekday = (typeof weekdays)[number];

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists in the calendar, between the years 1900 and 2999. */
export function isDay(value: string): value is Day {
  if (!dayPattern.test(value) || value < '1900-01-01' || value > '2999-12-31') return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
