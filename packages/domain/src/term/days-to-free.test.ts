import { describe, expect, test } from 'vitest';
import { rhythmWords } from '../words/rhythm.ts';
import { addDays, type Day } from './day.ts';
import { daysToFree, rhythmOf } from './days-to-free.ts';

const morning = (date: Day) => ({ date, from: '09:00', to: '12:30' });
const afternoon = (date: Day) => ({ date, from: '14:00', to: '17:30' });
/** Tuesday 2 June 2026. */
const tuesday = '2026-06-02';
const series = (count: number, weeks: number, from = tuesday) =>
  Array.from({ length: count }, (_, place) => addDays(from, place * 7 * weeks));

describe('the days to free', () => {
  test('are half-days, whole days, or times of their own, in order', () => {
    const days = daysToFree([
      afternoon('2026-09-18'),
      morning('2026-09-08'),
      morning('2026-09-18'),
      { date: '2026-09-10', from: '18:00', to: '20:00' },
      afternoon('2026-09-11'),
    ]);
    expect(days.map(({ date, part }) => `${date} ${part}`)).toEqual([
      '2026-09-08 morning',
      '2026-09-10 other',
      '2026-09-11 afternoon',
      '2026-09-18 day',
    ]);
    expect(days[3]?.times.map(({ from }) => from)).toEqual(['09:00', '14:00']);
  });
});

describe('their rhythm in words', () => {
  const words = (...dates: Parameters<typeof daysToFree>[0]) => rhythmWords(daysToFree(dates));

  test.each([
    [1, 'Tous les mardis matin'],
    [2, 'Un mardi matin sur deux'],
    [3, 'Un mardi matin sur trois'],
    [4, 'Un mardi matin sur quatre'],
  ])('one week in %i: %s', (weeks, expected) => {
    expect(words(...series(5, weeks).map(morning))).toBe(expected);
  });

  test('says what does not follow it', () => {
    const mornings = series(5, 2).map(morning);
    expect(words(...mornings, morning('2026-09-18'), afternoon('2026-09-18'))).toBe(
      'Un mardi matin sur deux, et une journée',
    );
    expect(words(...mornings, morning('2026-09-18'))).toBe('Un mardi matin sur deux, et un autre jour');
    expect(words(...mornings, morning('2026-09-17'), morning('2026-09-18'))).toBe(
      'Un mardi matin sur deux, et 2\u00A0autres jours',
    );
    expect(words(...series(4, 1).flatMap((day) => [morning(day), afternoon(day)]))).toBe('Tous les mardis');
    expect(words(...series(4, 1).map(afternoon))).toBe('Tous les mardis après-midi');
  });

  test('goes over a day left out, and names it', () => {
    const [first, second, third, ...others] = series(6, 2);
    const days = daysToFree([first, second, ...others].map((day) => morning(day ?? tuesday)));
    expect(rhythmWords(days)).toBe('Un mardi matin sur deux');
    expect(rhythmOf(days)?.missing).toEqual([third]);
  });

  test('is silent where there is none', () => {
    expect(words()).toBeNull();
    expect(words(...series(2, 2).map(morning))).toBeNull();
    expect(words(...series(4, 6).map(morning))).toBeNull();
    expect(
      words(morning(tuesday), morning('2026-06-09'), morning('2026-06-30'), morning('2026-07-28')),
    ).toBeNull();
    expect(words(...series(4, 1).map((date) => ({ date, from: '10:00', to: '11:00' })))).toBeNull();
  });
});
