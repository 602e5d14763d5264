import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from './day.ts';
import { effectiveTerm, endOfTerm, termFrom } from './term.ts';

describe('six months from the first day, that day counted', () => {
  test.each<[Day, Day]>([
    ['2026-12-01', '2027-05-31'],
    ['2027-01-15', '2027-07-14'],
    ['2026-08-28', '2027-02-27'],
    ['2026-08-29', '2027-02-28'],
    ['2026-08-30', '2027-02-28'],
    ['2026-08-31', '2027-02-28'],
    ['2026-09-01', '2027-02-28'],
    ['2027-08-29', '2028-02-28'],
    ['2027-08-30', '2028-02-29'],
    ['2027-08-31', '2028-02-29'],
    ['2026-10-30', '2027-04-29'],
    ['2026-10-31', '2027-04-30'],
    ['2027-03-30', '2027-09-29'],
    ['2027-03-31', '2027-09-30'],
    ['2028-02-29', '2028-08-28'],
    // Across a year's end, and from a month's last day to a longer month.
    ['2026-07-01', '2026-12-31'],
    ['2027-02-28', '2027-08-27'],
    ['2026-12-31', '2027-06-30'],
    ['2027-05-31', '2027-11-30'],
  ])('from %s to %s', (startsOn, endsOn) => {
    expect(endOfTerm(startsOn, 6)).toBe(endsOn);
    expect(termFrom(startsOn, 6)).toEqual({ startsOn, endsOn });
  });

  test('is neither of the two ways of getting it wrong', () => {
    const clampedThenMinusADay = '2027-02-27';
    const minusADayThenSixMonths = '2027-05-30';
    expect(endOfTerm('2026-08-31', 6)).not.toBe(clampedThenMinusADay);
    expect(endOfTerm('2026-12-01', 6)).not.toBe(minusADayThenSixMonths);
  });
});

describe('other lengths', () => {
  test.each<[Day, number, Day]>([
    ['2026-12-01', 12, '2027-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-01-01', 1, '2027-01-31'],
  ])('%s and %i months end on %s', (startsOn, months, endsOn) => {
    expect(endOfTerm(startsOn, months)).toBe(endsOn);
  });
});

test('a later last signature moves the term to its own day', () => {
  expect(effectiveTerm('2026-12-01', '2026-11-23', 6)).toEqual(termFrom('2026-12-01', 6));
  expect(effectiveTerm('2026-12-01', '2026-12-01', 6)).toEqual(termFrom('2026-12-01', 6));
  expect(effectiveTerm('2026-12-01', '2026-12-02', 6)).toEqual({
    startsOn: '2026-12-02',
    endsOn: '2027-06-01',
  });
});

test('a later start never ends earlier, and six months last from 181 to 184 days', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-01-01', count));
  fc.assert(
    fc.property(anyDay, (startsOn) => {
      const endsOn = endOfTerm(startsOn, 6);
      expect(endOfTerm(addDays(startsOn, 1), 6) >= endsOn).toBe(true);
      const days = daysBetween(startsOn, endsOn) + 1;
      expect(days).toBeGreaterThanOrEqual(181);
      expect(days).toBeLessThanOrEqual(184);
    }),
  );
});
