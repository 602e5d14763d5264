import { expect, it } from 'vitest';
import { sampleProfile } from '../contract/content.sample.ts';
import { calendarOf } from '../term/calendar.ts';
import { firstWorkingDay, mondayOf } from './digest-days.ts';

const calendar = calendarOf(sampleProfile);

it('finds the Monday of any day of a week', () => {
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
});

it('sends the week’s mail on its first working day, holidays left out', () => {
  expect(firstWorkingDay('2026-11-23', calendar)).toBe('2026-11-23');
  // Easter Monday.
  expect(firstWorkingDay('2027-03-29', calendar)).toBe('2027-03-30');
  const closed = { ...calendar, isWorkingDay: () => false };
  expect(firstWorkingDay('2026-11-23', closed)).toBeNull();
});
