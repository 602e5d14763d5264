import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';
import { weekdays } from './day.ts';
import { type Series, seriesDates } from './series.ts';
import { plannedMinutes } from './sums.ts';
import { termFrom } from './term.ts';

const calendar = calendarOf({ closingDays: ['2027-01-12'], whitMondayWorked: false });
const morning = { from: '09:00', to: '12:30' };
const term = termFrom('2026-06-01', 6);
const series: Series = { weekday: 'tuesday', every: 2, times: [morning], from: '2026-06-01' };

describe('a series of dates', () => {
  it('goes one Tuesday in two, and leaves the public holiday out', () => {
    const { dates, leftOut, stoppedAt } = seriesDates(series, {
      term,
      calendar,
      worksOn: weekdays,
      envelope: 60.25,
      planned: [],
    });
    expect(dates.map(({ date }) => date)).toEqual([
      '2026-06-02',
      '2026-06-16',
      '2026-06-30',
      '2026-07-28',
      '2026-08-11',
      '2026-08-25',
      '2026-09-08',
      '2026-09-22',
      '2026-10-06',
      '2026-10-20',
      '2026-11-03',
      '2026-11-17',
    ]);
    expect(leftOut).toEqual([{ date: '2026-07-14', name: 'fête nationale' }]);
    expect(stoppedAt).toBeNull();
  });

  it('stops at the envelope, and says where', () => {
    const { dates, stoppedAt } = seriesDates(
      { ...series, every: 1 },
      { term, calendar, worksOn: weekdays, envelope: 8, planned: [] },
    );
    expect(dates).toHaveLength(2);
    expect(stoppedAt).toBe('2026-06-16');
  });

  it('counts what is planned already, and leaves those days as they are', () => {
    const planned = [{ date: '2026-06-02', from: '14:00', to: '17:30' }];
    const { dates, stoppedAt } = seriesDates(series, {
      term,
      calendar,
      worksOn: weekdays,
      envelope: 7,
      planned,
    });
    expect(dates).toEqual([{ date: '2026-06-16', ...morning }]);
    expect(stoppedAt).toBe('2026-06-30');
  });

  it('plans both halves of a whole day, or none of them', () => {
    const times = [morning, { from: '14:00', to: '17:30' }];
    const { dates, stoppedAt } = seriesDates(
      { ...series, times },
      { term, calendar, worksOn: weekdays, envelope: 10.5, planned: [] },
    );
    expect(dates).toHaveLength(2);
    expect(stoppedAt).toBe('2026-06-16');
  });

  it('plans nothing on a weekday that is not worked', () => {
    const limits = { term, calendar, worksOn: ['monday', 'friday'] as const, envelope: 60.25, planned: [] };
    expect(seriesDates(series, limits)).toEqual({ dates: [], leftOut: [], stoppedAt: null });
    expect(seriesDates({ ...series, weekday: 'friday' }, limits).dates.length).toBeGreaterThan(10);
  });

  it('names a closing day without a holiday’s name', () => {
    const winter = termFrom('2026-12-01', 6);
    const { leftOut } = seriesDates(
      { ...series, from: '2027-01-12' },
      { term: winter, calendar, worksOn: weekdays, envelope: 80, planned: [] },
    );
    expect(leftOut[0]).toEqual({ date: '2027-01-12', name: null });
  });

  it('never leaves the term, its weekday, the working days or the envelope', () => {
    const drawn = fc.record({
      weekday: fc.constantFrom(...weekdays),
      every: fc.integer({ min: 1, max: 4 }),
      envelope: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(drawn, ({ weekday, every, envelope }) => {
        const { dates } = seriesDates(
          { ...series, weekday, every },
          { term, calendar, worksOn: weekdays, envelope, planned: [] },
        );
        expect(plannedMinutes(dates)).toBeLessThanOrEqual(envelope * 60);
        for (const { date } of dates) {
          expect(date >= term.startsOn && date <= term.endsOn && calendar.isWorkingDay(date)).toBe(true);
        }
      }),
    );
  });
});
