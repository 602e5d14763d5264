import { describe, expect, test } from 'vitest';
import {
  frenchDay,
  frenchHours,
  frenchList,
  frenchMonth,
  frenchNumber,
  frenchPercent,
  frenchTime,
} from './french.ts';

describe('days', () => {
  test.each([
    ['2026-12-01', '1er décembre 2026', 'mardi 1er décembre 2026'],
    ['2027-05-31', '31 mai 2027', 'lundi 31 mai 2027'],
    ['2027-01-21', '21 janvier 2027', 'jeudi 21 janvier 2027'],
    ['2028-02-29', '29 février 2028', 'mardi 29 février 2028'],
    ['2026-08-02', '2 août 2026', 'dimanche 2 août 2026'],
  ])('%s is written %s', (day, plain, full) => {
    expect(frenchDay(day)).toBe(plain);
    expect(frenchDay(day, { weekday: true })).toBe(full);
  });

  test('a month', () => {
    expect(frenchMonth('2026-08')).toBe('août 2026');
    expect(frenchMonth('2026-08-15')).toBe('août 2026');
  });
});

describe('hours', () => {
  test.each([
    [60.25, '60\u00A0h\u00A015'],
    [40, '40\u00A0h'],
    [3.5, '3\u00A0h\u00A030'],
    [1.75, '1\u00A0h\u00A045'],
    [1.05, '1\u00A0h\u00A003'],
    [0.75, '45\u00A0min'],
    [0, '0\u00A0h'],
    // 3 h 20, a third that decimals cannot hold.
    [10 / 3, '3\u00A0h\u00A020'],
    [0.9999, '1\u00A0h'],
    [1607, '1\u202F607\u00A0h'],
  ])('%d h is written %j', (hours, expected) => {
    expect(frenchHours(hours)).toBe(expected);
  });

  test.each([
    ['09:00', '9\u00A0h'],
    ['12:30', '12\u00A0h\u00A030'],
    ['07:05', '7\u00A0h\u00A005'],
    ['00:00', '0\u00A0h'],
    ['23:59', '23\u00A0h\u00A059'],
  ])('the time %s is written %j', (time, expected) => {
    expect(frenchTime(time)).toBe(expected);
  });
});

test.each([
  [7.5, '7,5\u00A0%'],
  [10, '10\u00A0%'],
  [82.86, '82,86\u00A0%'],
  [0.1 + 0.2, '0,3\u00A0%'],
])('%d percent is written %j', (percent, expected) => {
  expect(frenchPercent(percent)).toBe(expected);
});

test.each([
  [1607, '1\u202F607'],
  [999, '999'],
  [100000, '100\u202F000'],
  [1234567.5, '1\u202F234\u202F567,5'],
])('the number %d is written %j', (value, expected) => {
  expect(frenchNumber(value)).toBe(expected);
});

test('a list in words', () => {
  expect(frenchList([])).toBe('');
  expect(frenchList(['lundi'])).toBe('lundi');
  expect(frenchList(['lundi', 'mardi'])).toBe('lundi et mardi');
  expect(frenchList(['lundi', 'mardi', 'jeudi'])).toBe('lundi, mardi et jeudi');
});
