import { calendarOf, type PlannedDate, plannedDateProblems, termFrom } from '@equipage/domain';
import { describe, expect, it } from 'vitest';
import { lookOf } from './day-words.ts';
import type { Planning } from './planning.ts';
import { moved, wrongDates } from './wrong-dates.ts';

const morning = (date: string): PlannedDate => ({ date, from: '09:00', to: '12:30' });
const afternoon = (date: string): PlannedDate => ({ date, from: '14:00', to: '17:30' });

function planning(dates: readonly PlannedDate[]): Planning {
  const rules = {
    term: termFrom('2026-12-01', 6),
    worksOn: ['monday', 'tuesday', 'thursday', 'friday'] as const,
    extendedHours: false,
    envelope: 60,
    serviceHours: { from: '08:00', to: '18:30' },
    calendar: calendarOf({ closingDays: [], whitMondayWorked: false }),
  };
  return { sums: null, term: rules.term, rules, problems: plannedDateProblems(dates, rules) };
}

describe('a wrong date', () => {
  it('offers the nearest free days, once for both halves of a day', () => {
    const dates = [morning('2026-12-11'), morning('2026-12-12'), afternoon('2026-12-12')];
    const [wrong, ...others] = wrongDates(dates, planning(dates));
    expect(others).toEqual([]);
    expect(wrong).toMatchObject({
      day: '2026-12-12',
      indexes: [1, 2],
      instead: ['2026-12-10', '2026-12-14'],
      needsExtendedHours: true,
    });
    const repaired = moved(dates, '2026-12-12', '2026-12-14');
    expect(wrongDates(repaired, planning(repaired))).toEqual([]);
  });

  it('offers no other day when only its hours are wrong', () => {
    const dates = [{ date: '2026-12-08', from: '18:00', to: '20:00' }];
    expect(wrongDates(dates, planning(dates))).toMatchObject([{ instead: [], needsExtendedHours: true }]);
  });
});

describe('a day of the calendar', () => {
  it('says what is planned, what closes it and what is wrong', () => {
    const dates = [
      morning('2026-12-08'),
      morning('2026-12-25'),
      { date: '2026-12-10', from: '10:00', to: '11:00' },
    ];
    const words = (day: string) => lookOf(day, dates, planning(dates)).words;
    expect(words('2026-12-07')).toBe('');
    expect(words('2026-12-08')).toBe('matin');
    expect(words('2026-12-09')).toBe('non travaillé');
    expect(words('2026-12-10')).toBe('de 10\u00a0h à 11\u00a0h');
    expect(words('2026-12-12')).toBe('seulement avec des horaires élargis');
    expect(words('2026-12-25')).toBe('matin, férié (Noël), à corriger');
  });
});
