import { type Day, frenchDay, frenchTime, type Instant } from '@equipage/domain';
import { dayOf } from './clock.ts';

/** « 27 mai 2026 à 17 h 38 », on the organisation's clock. */
export function frenchMoment(instant: Instant, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return `${frenchDayOf(instant, timeZone)} à ${frenchTime(time.format(new Date(instant)))}`;
}

/** « 27 mai 2026 » */
export function frenchDayOf(instant: Instant, timeZone: string): string {
  const day: Day = dayOf(instant, timeZone);
  return frenchDay(day);
}

/** Which clock times are told by, in a sentence. */
export function clockWords(timeZone: string): string {
  if (timeZone === 'Europe/Paris') return 'Les heures sont celles de Paris.';
  return `Les heures sont celles du fuseau ${timeZone}.`;
}
