import { describe, expect, test } from 'vitest';
import { calendarOf, workingDaysBetween } from './calendar.ts';
import { addDays, type Day, eachDay, weekdayOf } from './day.ts';

const calendar = calendarOf({ closingDays: ['2026-12-24', '2026-12-31'], whitMondayWorked: false });

const fixed: [string, string][] = [
  ['01-01', 'jour de l’An'],
  ['05-01', 'fête du Travail'],
  ['05-08', 'victoire de 1945'],
  ['07-14', 'fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'armistice de 1918'],
  ['12-25', 'Noël'],
];

/** Easter Sundays of the Gregorian calendar, as the published tables give them. */
const easters: Day[] = [
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  // The earliest and the latest there can be, and a year where the plain moon rule goes wrong.
  '2008-03-23',
  '2038-04-25',
  '1954-04-18',
];

describe('public holidays', () => {
  test.each(easters)('those that move with Easter, %s', (easter) => {
    expect(calendar.isPublicHoliday(easter)).toBe(false);
    expect(calendar.holidayName(addDays(easter, 1))).toBe('lundi de Pâques');
    expect(weekdayOf(addDays(easter, 39))).toBe('thursday');
    expect(calendar.isPublicHoliday(addDays(easter, 39))).toBe(true);
    expect(calendar.holidayName(addDays(easter, 50))).toBe('lundi de Pentecôte');
  });

  test('the year 2027 has these and no other', () => {
    const holidays = eachDay('2027-01-01', '2027-12-31').filter(calendar.isPublicHoliday);
    expect(holidays).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ]);
  });

  test.each(fixed)('%s is %s', (day, name) => {
    expect(calendar.holidayName(`2026-${day}`)).toBe(name);
  });

  test('Ascension may fall on another holiday, which stays one', () => {
    expect(calendar.holidayName('2008-05-01')).toBe('fête du Travail');
  });

  test('Whit Monday is an ordinary day where it is worked', () => {
    const worked = calendarOf({ closingDays: [], whitMondayWorked: true });
    expect(worked.isPublicHoliday('2027-05-17')).toBe(false);
    expect(worked.holidayName('2027-05-17')).toBeNull();
    expect(worked.isWorkingDay('2027-05-17')).toBe(true);
    expect(worked.isPublicHoliday('2027-05-06')).toBe(true);
  });
});

describe('working days', () => {
  test.each<[Day, boolean]>([
    ['2026-11-23', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-12-24', false],
    ['2026-12-25', false],
    ['2026-12-28', true],
  ])('%s: %s', (day, expected) => {
    expect(calendar.isWorkingDay(day)).toBe(expected);
  });

  test('a closing day is not a public holiday', () => {
    expect(calendar.isClosingDay('2026-12-24')).toBe(true);
    expect(calendar.isPublicHoliday('2026-12-24')).toBe(false);
    expect(calendar.isClosingDay('2026-12-25')).toBe(false);
  });

  test.each<[Day, Day, number]>([
    // Friday to Monday, then over Christmas, two closing days and New Year.
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-23', '2026-11-30', 5],
    ['2026-12-23', '2027-01-04', 4],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-24', '2026-11-23', 0],
  ])('from %s to %s there are %i', (from, to, expected) => {
    expect(workingDaysBetween(calendar, from, to)).toBe(expected);
  });
});
