import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../term/day.ts';
import { type Load, teamLoad } from './team-load.ts';

const subject: Load = {
  agentId: 'elodie',
  hours: 60.25,
  term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
};

describe('the load of a team', () => {
  it('covers each month of the term, and spreads the envelope over its days', () => {
    const months = teamLoad(subject, [], []);
    expect(months.map((month) => month.month)).toEqual([
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
    ]);
    expect(months[0]?.thisContract).toBeCloseTo((60.25 * 31) / 182, 9);
    expect(months[2]?.thisContract).toBeCloseTo((60.25 * 28) / 182, 9);
  });

  it('touches seven months when the term begins within one', () => {
    const months = teamLoad({ ...subject, term: { startsOn: '2027-01-15', endsOn: '2027-07-14' } }, [], []);
    expect(months).toHaveLength(7);
    expect(months[6]?.thisContract).toBeCloseTo((60.25 * 14) / 181, 9);
  });

  it('adds the others by month, and counts a person once', () => {
    const other: Load = {
      agentId: 'karim',
      hours: 40,
      term: { startsOn: '2026-09-15', endsOn: '2027-03-14' },
    };
    const again: Load = { ...other, term: { startsOn: '2027-03-15', endsOn: '2027-09-14' } };
    const months = teamLoad(subject, [other], [again]);
    expect(months[0]).toMatchObject({ people: 2, alsoWaiting: 0 });
    expect(months[0]?.running).toBeCloseTo((40 * 31) / 181, 9);
    expect(months[3]?.people).toBe(2);
    expect(months[3]?.alsoWaiting).toBeCloseTo((40 * 17) / 184, 9);
    expect(months[4]).toMatchObject({ running: 0, people: 2 });
  });

  it('stops counting a contract on its last day in force', () => {
    const ended: Load = { agentId: 'a', hours: 40, term: subject.term, until: '2026-12-10' };
    const months = teamLoad(subject, [ended], []);
    expect(months[0]?.running).toBeCloseTo((40 * 10) / 182, 9);
    expect(months[1]).toMatchObject({ running: 0, people: 1 });
  });

  it('never loses nor invents an hour', () => {
    const load = fc
      .record({
        hours: fc.integer({ min: 1, max: 400 }),
        start: fc.integer({ min: 0, max: 900 }),
        days: fc.integer({ min: 1, max: 400 }),
      })
      .map(({ hours, start, days }): Load => {
        const startsOn = addDays('2026-01-01', start);
        return { agentId: 'a', hours: hours / 4, term: { startsOn, endsOn: addDays(startsOn, days) } };
      });
    fc.assert(
      fc.property(load, (one) => {
        const total = teamLoad(one, [], []).reduce((sum, month) => sum + month.thisContract, 0);
        expect(total).toBeCloseTo(one.hours, 6);
      }),
    );
  });
});
