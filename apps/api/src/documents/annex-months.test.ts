import { expect, test } from 'vitest';
import { annexMonths } from './annex-months.ts';
import { sampleText } from './contract-document.sample.ts';
import { dates } from './testing.kinds.ts';

const annexOf = (count: number) => sampleText({ commitment: { plannedDates: dates(count) } }).annex.dates;

test('few dates stay a list', () => {
  expect(annexMonths(annexOf(12))).toBeNull();
});

test('many are told by month, each once, in their order', () => {
  const words = annexOf(60);
  const months = annexMonths(words) ?? [];
  expect(months.map(({ name }) => name)).toEqual(
    ['janvier', 'février', 'mars', 'avril', 'mai'].map((month) => `${month} 2027`),
  );
  expect(months[0]?.dates[0]).toEqual({ day: 'vendredi 1er', hours: 'de 9\u00A0h à 11\u00A0h\u00A015' });
  const told = months.flatMap(({ name, dates }) => dates.map(({ day, hours }) => `${day} ${name}, ${hours}`));
  expect(told).toEqual(words);
});

test('words that do not read as a date leave all as they were signed', () => {
  expect(annexMonths([...annexOf(20), 'un jour à convenir'])).toBeNull();
});
