import { gregorianEaster } from 'date-easter';
import type { Profile } from '../organisation/profile.ts';
import { addDays, type Day, eachDay, weekdayOf } from './day.ts';

/** Which days are worked, for one organisation. */
export interface Calendar {
  isPublicHoliday(day: Day): boolean;
  /** « fête nationale »; null when the day is not a public holiday. */
  holidayName(day: Day): string | null;
  isClosingDay(day: Day): boolean;
  /** A *jour ouvré*: from Monday to Friday, neither a public holiday nor a closing day. */
  isWorkingDay(day: Day): boolean;
}

const whitMonday = 'lundi de Pentecôte';

/** The public holidays of metropolitan France in one year, by day (Code du travail, L. 3133-1). */
function publicHolidays(year: string): Map<Day, string> {
  const { month, day } = gregorianEaster(Number(year));
  const easter = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return new Map([
    [addDays(easter, 1), 'lundi de Pâques'],
    [addDays(easter, 39), 'Ascension'],
    [addDays(easter, 50), whitMonday],
    [`${year}-01-01`, 'jour de l’An'],
    [`${year}-05-01`, 'fête du Travail'],
    [`${year}-05-08`, 'victoire de 1945'],
    [`${year}-07-14`, 'fête nationale'],
    [`${year}-08-15`, 'Assomption'],
    [`${year}-11-01`, 'Toussaint'],
    [`${year}-11-11`, 'armistice de 1918'],
    [`${year}-12-25`, 'Noël'],
  ]);
}

/** The calendar of an organisation: the public holidays, its closing days, and whether it works on Whit Monday. */
export function calendarOf(profile: Pick<Profile, 'closingDays' | 'whitMondayWorked'>): Calendar {
  const closingDays = new Set(profile.closingDays);
  const years = new Map<string, Map<Day, string>>();

  const holidayName = (day: Day): string | null => {
    const year = day.slice(0, 4);
    const holidays = years.get(year) ?? publicHolidays(year);
    years.set(year, holidays);
    const name = holidays.get(day) ?? null;
    return name === whitMonday && profile.whitMondayWorked ? null : name;
  };
  const isPublicHoliday = (day: Day) => holidayName(day) !== null;
  const isClosingDay = (day: Day) => closingDays.has(day);
  const isWeekend = (day: Day) => ['saturday', 'sunday'].includes(weekdayOf(day));
  const isWorkingDay = (day: Day) => !isWeekend(day) && !isPublicHoliday(day) && !isClosingDay(day);

  return { isPublicHoliday, holidayName, isClosingDay, isWorkingDay };
}

/** How many working days have come since a day: after `from`, up to `to` included; none when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  return eachDay(addDays(from, 1), to).filter(calendar.isWorkingDay).length;
}

/** The working day that comes so many after a day. */
export function afterWorkingDays(calendar: Calendar, from: Day, count: number): Day {
  let day = from;
  // A year without as many is none: an organisation closes sixty days at most.
  for (let left = count, tries = 0; left > 0 && tries < 366; tries += 1) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}
