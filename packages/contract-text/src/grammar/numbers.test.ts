import { expect, test } from 'vitest';
import { halfDaysInWords, monthsInWords } from './numbers.ts';

test.each([
  [1, '1 mois'],
  [2, 'deux mois'],
  [6, 'six mois'],
  [12, 'douze mois'],
  [18, '18 mois'],
])('%d months', (months, words) => {
  expect(monthsInWords(months)).toBe(words);
});

test.each([
  [17, '17 demi-journées'],
  [2, '2 demi-journées'],
  [1, 'une demi-journée'],
  [0, null],
])('%d half-days', (halfDays, words) => {
  expect(halfDaysInWords(halfDays)).toBe(words);
});
