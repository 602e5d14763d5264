import { expect, it } from 'vitest';
import { sampleContent } from '../contract/content.sample.ts';
import { askedWords } from './asked.ts';

const term = { startsOn: '2026-12-01', endsOn: '2027-05-31' };
const date = { date: '2026-12-08', from: '09:00', to: '12:30' };
const sums = { hours: 80.25, halfDays: 22, remainder: 3.25, hoursPerWeek: 3.5, plannedHours: 0 };
const plain = (words: string) => words.replaceAll('\u00A0', ' ');

it('says in a line what is asked of the service', () => {
  const plannedDates = Array.from({ length: 6 }, () => date);
  const content = sampleContent({ commitment: { plannedDates, fieldTrips: false, extendedHours: false } });
  expect(plain(askedWords(content, { sums, term }))).toBe(
    '3 h 30 par semaine travaillée, 6 dates, aucun déplacement, jusqu’au 31 mai 2027',
  );
});

it('says what else there is, and only what is known', () => {
  const besides = { fieldTrips: true, extendedHours: true };
  const content = (plannedDates: (typeof date)[]) =>
    sampleContent({ commitment: { plannedDates, ...besides } });
  expect(plain(askedWords(content([date]), { sums: { ...sums, hoursPerWeek: null }, term: null }))).toBe(
    '80 h 15 en tout, 1 date, des déplacements ponctuels, horaires élargis',
  );
  expect(askedWords(content([]), { sums: null, term: null })).toBe(
    'dates à convenir, des déplacements ponctuels, horaires élargis',
  );
});
