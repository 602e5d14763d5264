import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleProfile } from '../contract/content.sample.ts';
import { calendarOf } from '../term/calendar.ts';
import { addDays } from '../term/day.ts';
import {
  type AwaitedTurn,
  dueRank,
  dueRankOf,
  mostReminders,
  nextReminderAt,
  silenceRank,
} from './reminders.ts';

const calendar = calendarOf(sampleProfile);
/** A Monday; Friday 25 December and Friday 1 January are public holidays. */
const since = '2026-12-14';
const turn = (today: string, facts: Partial<AwaitedTurn> = {}): AwaitedTurn => ({
  since,
  today,
  now: `${today}T09:00:00.000Z`,
  sent: [],
  lastAt: null,
  ...facts,
});
const due = (today: string, facts?: Partial<AwaitedTurn>) => dueRank(turn(today, facts), calendar);

describe('a reminder', () => {
  it('comes after five working days, then every five, three times, holidays left out', () => {
    expect(due('2026-12-18')).toBeNull();
    expect(due('2026-12-21')).toBe(1);
    expect(due('2026-12-28', { sent: [1] })).toBeNull();
    expect(due('2026-12-29', { sent: [1] })).toBe(2);
    expect(due('2027-01-06', { sent: [1, 2] })).toBe(3);
    expect(due('2027-01-12', { sent: [1, 2, 3] })).toBeNull();
    expect(due('2027-01-13', { sent: [1, 2, 3] })).toBe(silenceRank);
    expect(due('2027-03-01', { sent: [1, 2, 3, silenceRank] })).toBeNull();
  });

  it('is not made up for when it was missed, and the last comes before the officer is told', () => {
    expect(due('2026-12-30')).toBe(2);
    expect(due('2027-03-01')).toBe(mostReminders);
    expect(due('2027-03-01', { sent: [3] })).toBe(silenceRank);
  });

  it('is never within a day of another, sent by hand or not', () => {
    expect(due('2026-12-21', { lastAt: '2026-12-20T10:00:00.000Z' })).toBeNull();
    expect(due('2026-12-21', { lastAt: '2026-12-20T09:00:00.000Z' })).toBe(1);
    expect(nextReminderAt(turn('2026-12-21', { lastAt: '2026-12-20T10:00:00.000Z' }))).toBe(
      '2026-12-21T10:00:00.000Z',
    );
    expect(nextReminderAt(turn('2026-12-21'))).toBeNull();
  });

  it('is sent three times at most, whenever one looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }), (steps) => {
        let today = since;
        let lastAt: string | null = null;
        const sent: number[] = [];
        for (const step of steps) {
          today = addDays(today, step);
          const rank = due(today, { sent, lastAt });
          if (rank === null) continue;
          sent.push(rank);
          if (rank !== silenceRank) lastAt = `${today}T09:00:00.000Z`;
        }
        expect(sent.filter((rank) => rank <= mostReminders).length).toBeLessThanOrEqual(mostReminders);
        expect(sent).toEqual([...new Set(sent)].toSorted());
      }),
    );
  });
});

describe('a reminder of somebody who is away', () => {
  const absences = [{ startsOn: '2026-12-16', endsOn: '2026-12-23' }];
  const dueTo = (today: string) => dueRankOf(turn(today), absences, calendar);

  it('waits for their return, and counts none of the days of their absence', () => {
    expect(due('2026-12-21')).toBe(1);
    expect(dueTo('2026-12-21')).toBeNull();
    expect(dueTo('2026-12-23')).toBeNull();
    expect(dueTo('2026-12-29')).toBeNull();
    expect(dueTo('2026-12-30')).toBe(1);
  });

  it('is as ever without an absence', () => {
    expect(dueRankOf(turn('2026-12-21'), [], calendar)).toBe(1);
  });
});
