import { describe, expect, it } from 'vitest';
import { ago, dayAndMonth, dayNear, dayOf, moment, shortDay, shortMonth, since } from './french-dates.ts';

describe('days and instants in words', () => {
  it('tells an instant on the organisation’s clock, summer and winter', () => {
    expect(moment('2026-05-12T07:14:00.000Z')).toBe('mardi 12 mai 2026 à 9\u00a0h\u00a014');
    expect(moment('2026-12-31T23:30:00.000Z')).toBe('vendredi 1er janvier 2027 à 0\u00a0h\u00a030');
    expect(dayOf('2026-12-31T23:30:00.000Z')).toBe('2027-01-01');
  });

  it('shortens a day', () => {
    expect(dayAndMonth('2026-12-01')).toBe('mardi 1er décembre');
    expect(dayAndMonth('2026-05-12', { weekday: false })).toBe('12 mai');
    expect(shortDay('2026-09-14')).toBe('14 sept. 2026');
    expect(shortDay('2026-03-01')).toBe('1er mars 2026');
    expect(shortMonth('2026-07')).toBe('juil.');
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

describe('ago', () => {
  it.each([
    ['2026-05-15', 'aujourd’hui'],
    ['2026-05-14', 'hier'],
    ['2026-05-12', 'il y a 3 jours'],
    ['2026-05-01', 'il y a 2 semaines'],
    ['2026-03-17', 'il y a 8 semaines'],
    ['2026-03-10', 'il y a 2 mois'],
    ['2025-05-20', 'il y a 11 mois'],
    ['2025-05-10', 'il y a 1 an'],
    ['2024-05-10', 'il y a 2 ans'],
  ])('%s is « %s »', (day, words) => {
    expect(ago(day, '2026-05-15').replaceAll('\u00a0', ' ')).toBe(words);
  });
});

it('says the year of a day only when it is another', () => {
  expect(dayNear('2026-12-01', '2026-05-15')).toBe('mardi 1er décembre');
  expect(dayNear('2025-12-01', '2026-05-15')).toBe('lundi 1er décembre 2025');
});
