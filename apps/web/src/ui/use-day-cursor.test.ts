import { describe, expect, test } from 'vitest';
import { dayReached } from './use-day-cursor.ts';

const term = { first: '2026-12-08', last: '2027-06-07' };

describe('the keys of the calendar, from Wednesday 16 December', () => {
  test.each([
    ['ArrowLeft', '2026-12-15'],
    ['ArrowRight', '2026-12-17'],
    ['ArrowUp', '2026-12-09'],
    ['ArrowDown', '2026-12-23'],
    ['Home', '2026-12-14'],
    ['End', '2026-12-20'],
    ['PageDown', '2027-01-16'],
    ['PageUp', '2026-12-08'],
    ['Tab', null],
    ['a', null],
  ])('%s leads to %s', (key, day) => {
    expect(dayReached(key, '2026-12-16', term)).toBe(day);
  });

  test('none leaves the term', () => {
    expect(dayReached('ArrowDown', '2027-06-07', term)).toBe('2027-06-07');
    expect(dayReached('Home', '2026-12-09', term)).toBe('2026-12-08');
  });
});
