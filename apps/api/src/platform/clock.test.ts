import { expect, it } from 'vitest';
import { createClock, dayOf } from './clock.ts';

it.each([
  ['2026-11-23T22:59:59.999Z', 'Europe/Paris', '2026-11-23'],
  ['2026-11-23T23:00:00.000Z', 'Europe/Paris', '2026-11-24'],
  ['2026-07-14T21:59:59.999Z', 'Europe/Paris', '2026-07-14'],
  ['2026-07-14T22:00:00.000Z', 'Europe/Paris', '2026-07-15'],
  ['2026-12-31T23:30:00.000Z', 'Europe/Paris', '2027-01-01'],
  ['2026-11-23T23:30:00.000Z', 'America/Cayenne', '2026-11-23'],
])('%s in %s is on %s', (instant, timeZone, day) => {
  expect(dayOf(instant, timeZone)).toBe(day);
});

it('moves the domain’s time and leaves the real one', () => {
  const clock = createClock(() => new Date('2026-11-23T10:00:00.000Z'));
  clock.setOffset(24 * 3_600_000);
  expect(clock.now()).toBe('2026-11-24T10:00:00.000Z');
  expect(clock.today('Europe/Paris')).toBe('2026-11-24');
  expect(clock.real().toISOString()).toBe('2026-11-23T10:00:00.000Z');
});
