import { type Day, type DayOfWeek, type TimeOfDay, weekdayOf } from '../term/day.ts';

/*
 * How French writes days, times and numbers. Spelt out here rather than asked of `Intl`: these words are part of
 * what is signed and hashed, and must not change with the version of a browser or of Node.
 */

/** U+00A0, before `:` and `%`, inside « », within hours. */
export const noBreakSpace = '\u00A0';
/** U+202F, before `;` `!` `?`, and between thousands. */
export const narrowNoBreakSpace = '\u202F';

const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const weekdayNames: Record<DayOfWeek, string> = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
};

/** « mardi » */
export function frenchWeekday(weekday: DayOfWeek): string {
  return weekdayNames[weekday];
}

/** « décembre 2026 », from a month `YYYY-MM` or a day in it. */
export function frenchMonth(month: string): string {
  return `${monthNames[Number(month.slice(5, 7)) - 1]} ${Number(month.slice(0, 4))}`;
}

/** « 1er décembre 2026 », or « mardi 1er décembre 2026 » with its weekday. */
export function frenchDay(day: Day, options: { weekday: boolean } = { weekday: false }): string {
  const number = Number(day.slice(8, 10));
  const words = `${number === 1 ? '1er' : number} ${frenchMonth(day)}`;
  return options.weekday ? `${frenchWeekday(weekdayOf(day))} ${words}` : words;
}

/** « 1 607 », « 7,5 »: at most two decimals. */
export function frenchNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, narrowNoBreakSpace);
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** « 7,5 % » */
export function frenchPercent(percent: number): string {
  return `${frenchNumber(percent)}${noBreakSpace}%`;
}

/** Decimal hours as « 60 h 15 », « 40 h » (never « 40 h 00 »), « 45 min » under one hour; to the nearest minute. */
export function frenchHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes > 0 && minutes < 60) return `${minutes}${noBreakSpace}min`;
  return hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
}

/** A time of day as « 9 h », « 12 h 30 ». */
export function frenchTime(time: TimeOfDay): string {
  return hoursAndMinutes(Number(time.slice(0, 2)), Number(time.slice(3, 5)));
}

function hoursAndMinutes(hours: number, minutes: number): string {
  const whole = `${frenchNumber(hours)}${noBreakSpace}h`;
  return minutes === 0 ? whole : `${whole}${noBreakSpace}${String(minutes).padStart(2, '0')}`;
}

/** « lundi, mardi et jeudi » */
export function frenchList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} et ${last}`;
}

/** In lower case and without its accents: how words are compared that nobody types alike. */
export const unaccented = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
