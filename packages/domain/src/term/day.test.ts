import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  daysBetween,
  eachDay,
  isDay,
  laterDay,
  minutesOf,
  weekdayOf,
} from './day.ts';

const anyDay = fc.integer({ min: 0, max: 1099 * 365 }).map((count) => addDays('1900-01-01', count));

describe('a day', () => {
  test.each(['1900-01-01', '2024-02-29', '2000-02-29', '2999-12-31', '3000-05-30'])('%s exists', (value) => {
    expect(isDay(value)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '10000-01-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00:00Z',
    '',
  ])('%j does not', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe('the arithmetic of days', () => {
  test.each<[Day, number, Day]>([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    // Nights when the clocks change in Paris.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('%s plus %i is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  test.each([
    ['2026-12-01', 'tuesday'],
    ['2026-11-23', 'monday'],
    ['1969-12-31', 'wednesday'],
    ['1900-01-01', 'monday'],
    ['2000-01-01', 'saturday'],
    ['2028-02-29', 'tuesday'],
  ])('%s is a %s', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });

  test.each<[Day, number, Day]>([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-30', 6, '2028-02-29'],
    ['2026-12-01', 6, '2027-06-01'],
    ['2026-11-23', 24, '2028-11-23'],
    ['2028-02-29', 24, '2030-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2027-01-31', -2, '2026-11-30'],
    ['2026-06-15', 6, '2026-12-15'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('the minutes of a time', () => {
    expect(minutesOf('00:00')).toBe(0);
    expect(minutesOf('09:05')).toBe(545);
    expect(minutesOf('23:59')).toBe(1439);
  });

  test('each day from one to another, both included', () => {
    expect(eachDay('2026-12-30', '2027-01-02')).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(eachDay('2026-12-30', '2026-12-30')).toEqual(['2026-12-30']);
    expect(eachDay('2026-12-30', '2026-12-29')).toEqual([]);
  });

  test('days sort by their order in time', () => {
    expect(['2027-01-01', '2026-12-31', '2026-02-01'].sort(compareDays)).toEqual([
      '2026-02-01',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(compareDays('2026-12-31', '2026-12-31')).toBe(0);
    expect(laterDay('2026-12-31', '2027-01-01')).toBe('2027-01-01');
    expect(laterDay('2027-01-01', '2026-12-31')).toBe('2027-01-01');
  });

  test('going there and back gives the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const other = addDays(day, count);
        expect(addDays(other, -count)).toBe(day);
        expect(daysBetween(day, other)).toBe(count);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
        expect(weekdayOf(addDays(day, 1))).not.toBe(weekdayOf(day));
      }),
    );
  });
});
