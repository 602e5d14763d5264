import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarOf } from './calendar.ts';
import { addDays } from './day.ts';
import { faultOfDay, nearestOpenDays } from './open-days.ts';
import type { DayRules } from './planned-dates.ts';
import { termFrom } from './term.ts';

const rules: DayRules = {
  term: termFrom('2026-12-01', 6),
  worksOn: ['monday', 'tuesday', 'thursday', 'friday'],
  extendedHours: false,
  calendar: calendarOf({ closingDays: ['2026-12-24'], whitMondayWorked: false }),
};

test.each([
  ['2026-12-08', null],
  ['2026-12-25', 'public-holiday'],
  ['2026-12-24', 'closing-day'],
  ['2026-12-12', 'saturday-needs-extended-hours'],
  ['2026-12-13', 'sunday'],
  ['2026-12-09', 'not-worked'],
  ['2026-11-30', 'outside-term'],
  ['2027-06-01', 'outside-term'],
])('%s: %s', (day, code) => {
  expect(faultOfDay(day, rules)?.code ?? null).toBe(code);
});

test('a Saturday may be planned with extended hours', () => {
  expect(faultOfDay('2026-12-12', { ...rules, extendedHours: true })).toBeNull();
});

describe('the nearest days', () => {
  it('are the worked ones on either side, over closing days, holidays and the week’s end', () => {
    expect(nearestOpenDays('2026-12-25', rules)).toEqual({ before: '2026-12-22', after: '2026-12-28' });
  });

  it('stay in the term', () => {
    expect(nearestOpenDays('2026-11-30', rules)).toEqual({ before: null, after: '2026-12-01' });
    expect(nearestOpenDays('2027-06-02', rules)).toEqual({ before: '2027-05-31', after: null });
  });

  it('are not those where something is planned already', () => {
    const taken = new Set(['2026-12-22', '2026-12-28']);
    expect(nearestOpenDays('2026-12-25', rules, taken)).toEqual({
      before: '2026-12-21',
      after: '2026-12-29',
    });
  });

  it('may always be planned, and nothing nearer may', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 230 }), (offset) => {
        const day = addDays('2026-12-01', offset);
        const { before, after } = nearestOpenDays(day, rules);
        for (const [found, step] of [
          [before, -1],
          [after, 1],
        ] as const) {
          if (found === null) continue;
          expect(faultOfDay(found, rules)).toBeNull();
          for (let nearer = addDays(day, step); nearer !== found; nearer = addDays(nearer, step))
            expect(faultOfDay(nearer, rules)).not.toBeNull();
        }
      }),
    );
  });
});
