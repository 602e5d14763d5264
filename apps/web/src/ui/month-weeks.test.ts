import { describe, expect, it } from 'vitest';
import { monthsOf, weeksOf } from './month-weeks.ts';

describe('months', () => {
  it('are all those that a term touches, from one year to the next', () => {
    expect(monthsOf('2026-11-30', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsOf('2026-12-08', '2026-12-08')).toEqual(['2026-12']);
  });
});

describe('weeks', () => {
  it('begin on Monday, with empty places at both ends', () => {
    const weeks = weeksOf('2026-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      null,
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
    expect(weeks[4]).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null]);
  });

  it('hold a month of four whole weeks, and one that touches six', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2027-05')).toHaveLength(6);
  });
});
