import { type DayToFree, type PlannedPart, rhythmOf } from '../term/days-to-free.ts';
import { frenchNumber, frenchWeekday, noBreakSpace } from './french.ts';

const numbers = ['', '', 'deux', 'trois', 'quatre'];
const partWords: Record<Exclude<PlannedPart, 'other'>, string> = {
  morning: ' matin',
  afternoon: ' après-midi',
  day: '',
};

/**
 * « Un mardi matin sur deux », « Tous les jeudis après-midi, et 2 autres jours »; null when the days follow no rhythm.
 * Without its full stop.
 */
export function rhythmWords(days: readonly DayToFree[]): string | null {
  const rhythm = rhythmOf(days);
  if (rhythm === null) return null;
  const weekday = frenchWeekday(rhythm.weekday);
  const part = partWords[rhythm.part];
  const words =
    rhythm.every === 1 ? `Tous les ${weekday}s${part}` : `Un ${weekday}${part} sur ${numbers[rhythm.every]}`;
  return `${words}${others(days.filter((day) => !rhythm.days.includes(day)))}`;
}

function others(days: readonly DayToFree[]): string {
  const [first] = days;
  if (first === undefined) return '';
  if (days.length > 1) return `, et ${frenchNumber(days.length)}${noBreakSpace}autres jours`;
  return first.part === 'day' ? ', et une journée' : ', et un autre jour';
}
