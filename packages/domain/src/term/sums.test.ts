import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleProfile as profile, sampleContent } from '../contract/content.sample.ts';
import { envelopeHours, halfDaysIn, hoursPerWeek, isPercentAllowed, isWorkShare, sumsOf } from './sums.ts';

describe('the envelope', () => {
  test.each([
    [100, 5, 40],
    [100, 7.5, 60.25],
    [100, 10, 80.25],
    [80, 7.5, 48],
    [90, 10, 72.25],
    [50, 5, 20],
    // Exactly 66.57801, 44.1925, 0.40175 and 56.245.
    [82.86, 10, 66.5],
    [100, 5.5, 44],
    [1, 5, 0.25],
    [70, 10, 56],
  ])('%d %% of full time, %d %% of it: %d h', (workShare, percent, expected) => {
    expect(envelopeHours(workShare, percent, profile)).toBe(expected);
  });

  test('follows the length of the term', () => {
    expect(envelopeHours(100, 5, { ...profile, termMonths: 12 })).toBe(80.25);
    expect(envelopeHours(100, 5, { ...profile, termMonths: 1 })).toBe(6.5);
  });

  test('is never above the exact value and within a quarter of an hour of it', () => {
    const shareHundredths = fc.integer({ min: 1, max: 10_000 });
    const halfPoints = fc.integer({ min: 10, max: 20 });
    fc.assert(
      fc.property(shareHundredths, halfPoints, (share, percent) => {
        const quarters = envelopeHours(share / 100, percent / 2, profile) * 4;
        // 1607 × share/10 000 × percent/200 × 6/12, in quarters of an hour.
        const exactMillionths = 1607 * share * percent;
        expect(Number.isInteger(quarters)).toBe(true);
        expect(quarters * 1_000_000).toBeLessThanOrEqual(exactMillionths);
        expect((quarters + 1) * 1_000_000).toBeGreaterThan(exactMillionths);
      }),
    );
  });
});

describe('half-days', () => {
  test.each([
    [40, 11, 1.5],
    [48, 13, 2.5],
    [60.25, 17, 0.75],
    [72.25, 20, 2.25],
    [80.25, 22, 3.25],
    [3.25, 0, 3.25],
    [3.5, 1, 0],
    [0, 0, 0],
  ])('%d h are %i, and %d h left', (hours, halfDays, remainder) => {
    expect(halfDaysIn(hours, profile)).toEqual({ halfDays, remainder });
  });

  test('of another length', () => {
    expect(halfDaysIn(40, { halfDayHours: 3.9 })).toEqual({ halfDays: 10, remainder: 1 });
  });
});

describe('hours in a worked week', () => {
  test.each([
    [100, 10, 3.5],
    [100, 5, 1.75],
    [100, 7.5, 2.5],
    [80, 7.5, 2],
    [50, 5, 0.75],
  ])('%d %% of full time, %d %% of it: %d h', (workShare, percent, expected) => {
    expect(hoursPerWeek(workShare, percent, profile)).toBe(expected);
  });
});

describe('what counts as a work share or a percent', () => {
  test.each([0.01, 28.57, 50, 82.86, 99.99, 100])('work share %d', (value) => {
    expect(isWorkShare(value)).toBe(true);
  });
  test.each([0, -0, -1, 100.01, 82.857, 1e300, 33.333333])('no work share %d', (value) => {
    expect(isWorkShare(value)).toBe(false);
  });
  test.each([5, 5.5, 7, 9.5, 10])('percent %d', (value) => {
    expect(isPercentAllowed(value, profile.percentRange)).toBe(true);
  });
  test.each([4.5, 10.5, 7.25, 7.5001, 5.000001, 0, -5])('no percent %d', (value) => {
    expect(isPercentAllowed(value, profile.percentRange)).toBe(false);
  });
  test('steps that binary fractions do not hold', () => {
    const range = { min: 5, max: 10, step: 0.1 };
    for (let count = 50; count <= 100; count += 1) expect(isPercentAllowed(count / 10, range)).toBe(true);
    expect(isPercentAllowed(5.15, range)).toBe(false);
  });
});

describe('the sums of a content', () => {
  test('all of them', () => {
    const content = sampleContent({
      commitment: {
        percent: 7.5,
        plannedDates: [
          { date: '2026-12-08', from: '09:00', to: '12:30' },
          { date: '2026-12-08', from: '14:00', to: '17:20' },
        ],
      },
    });
    expect(sumsOf(content, profile)).toEqual({
      hours: 60.25,
      halfDays: 17,
      remainder: 0.75,
      hoursPerWeek: 2.5,
      plannedHours: 410 / 60,
    });
  });

  test('no weekly hours when the working time is annualised', () => {
    expect(sumsOf(sampleContent({ identity: { annualised: true } }), profile)).toMatchObject({
      hours: 40,
      hoursPerWeek: null,
    });
  });

  test.each([
    { identity: { workShare: null } },
    { identity: { workShare: 0 } },
    { identity: { workShare: 82.857 } },
    { commitment: { percent: null } },
    { commitment: { percent: 11 } },
    { commitment: { percent: 7.25 } },
  ])('none until share and percent are within the rules: %j', (changes) => {
    expect(sumsOf(sampleContent(changes), profile)).toBeNull();
  });

  test('a date that ends before it starts counts for nothing', () => {
    const plannedDates = [{ date: '2026-12-08', from: '12:30', to: '09:00' }];
    expect(sumsOf(sampleContent({ commitment: { plannedDates } }), profile)?.plannedHours).toBe(0);
  });
});
