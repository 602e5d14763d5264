import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../term/calendar.ts';
import { effectOfReminders, effectWindows, type SentReminder } from './reminder-effect.ts';

const calendar = calendarOf({ closingDays: [], whitMondayWorked: false });
const monday = '2026-11-23T09:00:00.000Z';
const sent = (over: Partial<SentReminder> = {}): SentReminder => ({
  contractId: 'c',
  turn: '2026-11-16T09:00:00.000Z',
  rank: 1,
  at: monday,
  overAt: null,
  acted: false,
  ...over,
});
const effectOf = (rows: readonly SentReminder[]) => effectOfReminders(rows, calendar, 'Europe/Paris');
const on = (day: string, hour = '16:00') => `2026-${day}T${hour}:00.000Z`;

describe('the effect of reminders', () => {
  it.each([
    ['the same day', on('11-23'), [1, 1, 1], 0],
    ['the next day', on('11-24'), [1, 1, 1], 0],
    ['two days later', on('11-25'), [0, 1, 1], 0],
    ['on Friday', on('11-27'), [0, 0, 1], 0],
    ['over the weekend, which counts for nothing', on('11-29'), [0, 0, 1], 0],
    ['a week later', on('11-30'), [0, 0, 1], 0],
    ['later', on('12-01'), [0, 0, 0], 1],
    // Half past eleven at night in Paris, which is Monday in UTC too; then Tuesday there.
    ['at night', on('11-24', '23:30'), [0, 1, 1], 0],
  ])('is counted in working days: %s', (_when, overAt, acted, later) => {
    expect(effectOf([sent({ overAt, acted: true })]).all).toMatchObject({ sent: 1, acted, later });
  });

  it('tells what waits and what ended otherwise from what was acted on', () => {
    const rows = [
      sent({ contractId: 'a' }),
      sent({ contractId: 'b', overAt: on('11-24') }),
      sent({ contractId: 'c', overAt: on('11-24'), acted: true }),
    ];
    expect(effectOf(rows).all).toEqual({ sent: 3, acted: [1, 1, 1], later: 0, otherwise: 1, waiting: 1 });
  });

  it('counts one reminder once, whoever of those written to acts', () => {
    const rows = [sent({ overAt: on('11-24') }), sent({ overAt: on('11-24'), acted: true })];
    for (const both of [rows, rows.toReversed()])
      expect(effectOf(both).all).toMatchObject({ sent: 1, acted: [1, 1, 1], otherwise: 0 });
  });

  it('counts each rank and those by hand apart; being told of silence is no reminder', () => {
    const { ranks, byHand, all, silent } = effectOf([
      sent(),
      sent({ rank: 3 }),
      sent({ rank: null }),
      sent({ rank: null, at: on('11-24') }),
      sent({ rank: 4 }),
    ]);
    expect(ranks.map((line) => line.sent)).toEqual([1, 0, 1]);
    expect([byHand.sent, all.sent, silent]).toEqual([2, 4, 1]);
  });

  it('adds up, whatever was sent', () => {
    const day = fc
      .integer({ min: 0, max: 40 })
      .map((days) => new Date(Date.parse(monday) + days * 86_400_000));
    const row = fc.record({
      contractId: fc.constantFrom('a', 'b'),
      turn: fc.constant(monday),
      rank: fc.constantFrom(null, 1, 2, 3, 4),
      at: day.map((one) => one.toISOString()),
      overAt: fc.option(fc.constant('2027-02-01T09:00:00.000Z')),
      acted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { ranks, byHand, all } = effectOf(rows);
        for (const line of [...ranks, byHand, all]) {
          expect(line.acted).toHaveLength(effectWindows.length);
          expect((line.acted.at(-1) ?? 0) + line.later + line.otherwise + line.waiting).toBe(line.sent);
          expect(line.acted).toEqual(line.acted.toSorted((a, b) => a - b));
        }
        expect([...ranks, byHand].reduce((sum, line) => sum + line.sent, 0)).toBe(all.sent);
      }),
    );
  });
});
