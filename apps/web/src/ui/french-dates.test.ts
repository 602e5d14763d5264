import { describe, expect, it } from 'vitest';
import { clock, dayOf, longDay, moment, monthName, plainDay, shortDay, since } from './french-dates.ts';

describe('days in words', () => {
  it('writes the first of a month as an ordinal, and only the first', () => {
    expect(longDay('2026-12-01')).toBe('mardi 1er décembre 2026');
    expect(plainDay('2027-05-31')).toBe('31 mai 2027');
    expect(plainDay('2026-11-11')).toBe('11 novembre 2026');
    expect(shortDay('2026-09-14')).toBe('14 sept. 2026');
    expect(monthName('2026-06')).toBe('juin');
  });

  it('tells an instant in the organisation’s time zone, summer and winter', () => {
    expect(moment('2026-05-12T07:14:00.000Z')).toBe('mardi 12 mai 2026 à 9\u00a0h\u00a014');
    expect(moment('2026-12-31T23:30:00.000Z')).toBe('vendredi 1er janvier 2027 à 0\u00a0h\u00a030');
    expect(dayOf('2026-12-31T23:30:00.000Z')).toBe('2027-01-01');
    expect(clock('09:00')).toBe('9\u00a0h\u00a000');
  });
});

describe('since', () => {
  const now = new Date('2026-05-15T10:00:00.000Z');
  it.each([
    ['2026-05-15T06:00:00.000Z', 'depuis aujourd’hui'],
    ['2026-05-14T21:00:00.000Z', 'depuis hier'],
    ['2026-05-12T07:14:00.000Z', 'depuis mardi'],
    ['2026-05-08T07:14:00.000Z', 'depuis le 8 mai'],
    ['2025-12-01T07:14:00.000Z', 'depuis le 1er décembre 2025'],
    ['2026-06-20T07:14:00.000Z', 'depuis le 20 juin'],
  ])('%s is « %s »', (instant, words) => {
    expect(since(instant, now)).toBe(words);
  });
});
