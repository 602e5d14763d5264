import {
  type ContractProblem,
  type Day,
  type DayPart,
  faultOfDay,
  frenchTime,
  type PlannedDate,
  partOfDay,
} from '@equipage/domain';
import type { DayLook } from '../ui/days-calendar.tsx';
import type { Planning } from './planning.ts';

const partWords: Record<Exclude<DayPart, 'other'>, string> = {
  none: '',
  morning: 'matin',
  afternoon: 'après-midi',
  day: 'toute la journée',
};

/** « matin », « de 10 h à 11 h » */
export function partInWords(dates: readonly PlannedDate[], day: Day): string {
  const part = partOfDay(dates, day);
  if (part !== 'other') return partWords[part];
  return dates
    .filter(({ date }) => date === day)
    .map(({ from, to }) => `de ${frenchTime(from)} à ${frenchTime(to)}`)
    .join(' et ');
}

function whyClosed({ code, data }: ContractProblem): string {
  switch (code) {
    case 'public-holiday':
      return `férié (${data?.name})`;
    case 'closing-day':
      return 'jour de fermeture';
    case 'saturday-needs-extended-hours':
      return 'seulement avec des horaires élargis';
    default:
      return 'non travaillé';
  }
}

/** How each day of the term looks, and what is said of it. */
export function lookOf(day: Day, dates: readonly PlannedDate[], { rules, problems }: Planning): DayLook {
  const part = partOfDay(dates, day);
  const closing = faultOfDay(day, rules);
  const isHoliday = closing?.code === 'public-holiday' || closing?.code === 'closing-day';
  const wrong = problems.some(({ pointer }) => dates[indexIn(pointer)]?.date === day);
  const words = [
    partInWords(dates, day),
    closing === null ? '' : whyClosed(closing),
    wrong ? 'à corriger' : '',
  ];
  return {
    part,
    words: words.filter((word) => word !== '').join(', '),
    closed: closing === null ? null : isHoliday ? 'holiday' : 'off',
    wrong,
  };
}

/** Place in the list of the date that a problem is about; none for the list as a whole. */
export function indexIn(pointer: string): number {
  return Number(/\/plannedDates\/(\d+)/.exec(pointer)?.[1] ?? -1);
}
