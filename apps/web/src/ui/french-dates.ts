import {
  type Day,
  daysBetween,
  frenchDay,
  frenchMonth,
  frenchTime,
  frenchWeekday,
  type Instant,
  weekdayOf,
} from '@equipage/domain';
import { counted } from './french-count.ts';

/* What the page adds to the domain's words: instants on the organisation's clock, and what is near. */

const timeZone = 'Europe/Paris';
const day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });

const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

/** The day of an instant, in the organisation's time zone. */
export function dayOf(instant: Instant | Date): Day {
  return day.format(new Date(instant));
}

/** « 9 h 14 » */
export function timeOf(instant: Instant): string {
  return frenchTime(time.format(new Date(instant)));
}

/** « mardi 12 mai 2026 à 9 h 14 » */
export function moment(instant: Instant): string {
  return `${frenchDay(dayOf(instant), { weekday: true })} à ${timeOf(instant)}`;
}

/** « mardi 1er décembre », without its year; « 1er décembre » without its weekday either. */
export function dayAndMonth(of: Day, options: { weekday: boolean } = { weekday: true }): string {
  return frenchDay(of, options).slice(0, -' 2026'.length);
}

/** « décembre », without its year, from a month `YYYY-MM` or a day in it. */
export function monthName(month: string): string {
  return frenchMonth(month).split(' ')[0] ?? '';
}

/** « juil. », from a month `YYYY-MM` or a day in it. */
export function shortMonth(month: string): string {
  return shortMonths[Number(month.slice(5, 7)) - 1] ?? '';
}

/** « 14 sept. 2026 », for a table's cell. */
export function shortDay(of: Day): string {
  const [number] = frenchDay(of).split(' ');
  return `${number} ${shortMonth(of)} ${of.slice(0, 4)}`;
}

/** « depuis aujourd’hui », « depuis hier », « depuis mardi », then « depuis le 12 mai », with its year if it is another. */
export function since(instant: Instant, now: Date): string {
  const start = dayOf(instant);
  const today = dayOf(now);
  const days = daysBetween(start, today);
  if (days === 0) return 'depuis aujourd’hui';
  if (days === 1) return 'depuis hier';
  if (days > 1 && days < 7) return `depuis ${frenchWeekday(weekdayOf(start))}`;
  const sameYear = start.slice(0, 4) === today.slice(0, 4);
  return `depuis le ${sameYear ? dayAndMonth(start, { weekday: false }) : frenchDay(start)}`;
}

/** « mardi 12 mai », with its year when it is not this one. */
export function dayNear(of: Day, today: Day): string {
  return of.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(of) : frenchDay(of, { weekday: true });
}

/** How long ago a day was: « aujourd’hui », « hier », « il y a 3 jours », « il y a 2 semaines », « il y a 5 mois », « il y a 2 ans ». */
export function ago(of: Day, today: Day): string {
  const days = daysBetween(of, today);
  if (days <= 0) return 'aujourd’hui';
  if (days === 1) return 'hier';
  if (days < 14) return `il y a ${counted(days, 'jour')}`;
  if (days < 60) return `il y a ${counted(Math.floor(days / 7), 'semaine')}`;
  if (days < 365) return `il y a ${Math.floor(days / 30.4)}\u00a0mois`;
  return `il y a ${counted(Math.max(1, Math.floor(days / 365.25)), 'an')}`;
}
