import { describe, expect, test } from 'vitest';
import type { PlannedDate } from '../contract/contract.ts';
import { type DayPart, inOrder, nextPart, partOfDay, withPart } from './half-days.ts';

const day = '2026-12-08';
const morning: PlannedDate = { date: day, from: '09:00', to: '12:30' };
const afternoon: PlannedDate = { date: day, from: '14:00', to: '17:30' };
const elsewhere: PlannedDate = { date: '2026-12-01', from: '09:00', to: '12:30' };

describe('what is planned on a day', () => {
  test.each<[DayPart, PlannedDate[]]>([
    ['none', [elsewhere]],
    ['morning', [morning, elsewhere]],
    ['afternoon', [afternoon]],
    ['day', [afternoon, morning]],
    ['other', [{ date: day, from: '10:00', to: '11:00' }]],
    ['other', [morning, { date: day, from: '18:00', to: '19:00' }]],
    ['other', [morning, morning]],
  ])('%s', (part, dates) => {
    expect(partOfDay(dates, day)).toBe(part);
  });
});

test('one goes round the parts of a day, and hours of one’s own go first', () => {
  const round: DayPart[] = ['none'];
  for (let step = 0; step < 4; step += 1) round.push(nextPart(round.at(-1) ?? 'none'));
  expect(round).toEqual(['none', 'morning', 'afternoon', 'day', 'none']);
  expect(nextPart('other')).toBe('none');
});

test('another part of a day takes the place of what was there, in the order of time', () => {
  expect(withPart([morning, elsewhere], day, 'day')).toEqual([elsewhere, morning, afternoon]);
  expect(withPart([morning, elsewhere], day, 'none')).toEqual([elsewhere]);
  expect(partOfDay(withPart([{ date: day, from: '10:00', to: '11:00' }], day, 'afternoon'), day)).toBe(
    'afternoon',
  );
});

test('dates come in the order of time, and what was given stays as it was', () => {
  const given = [afternoon, morning, elsewhere];
  expect(inOrder(given)).toEqual([elsewhere, morning, afternoon]);
  expect(given).toEqual([afternoon, morning, elsewhere]);
});
