/** Days of the year on which nobody works and which may fall on a Tuesday, as `MM-DD`. */
const holidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** A day as the interface takes it (`YYYY-MM-DD`), and as it is typed in the three parts of a date field. */
export interface Day {
  iso: string;
  digits: string;
}

/** The first Tuesday at work from so many days ahead. */
export function workingTuesday(daysAhead: number): Day {
  return firstOf(2, daysAhead, (date) => !holidays.includes(date.toISOString().slice(5, 10)));
}

/** The first Sunday from so many days ahead: nobody is freed on it. */
export function sunday(daysAhead: number): Day {
  return firstOf(0, daysAhead);
}

/** The first Saturday: it takes extended hours. */
export function saturday(daysAhead: number): Day {
  return firstOf(6, daysAhead);
}

/** So many days from today. */
export function fromToday(days: number): Day {
  return dayFrom(dateFromToday(days));
}

function firstOf(weekday: number, daysAhead: number, suits = (_date: Date) => true): Day {
  const date = dateFromToday(daysAhead);
  while (date.getUTCDay() !== weekday || !suits(date)) date.setUTCDate(date.getUTCDate() + 1);
  return dayFrom(date);
}

/** Midnight, Greenwich's, of the day that it is in so many days by the organisation's clock. */
function dateFromToday(days: number): Date {
  const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });
  const date = new Date(`${paris.format(new Date())}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date;
}

function dayFrom(date: Date): Day {
  const iso = date.toISOString().slice(0, 10);
  const [year = '', month = '', day = ''] = iso.split('-');
  return { iso, digits: `${day}${month}${year}` };
}
