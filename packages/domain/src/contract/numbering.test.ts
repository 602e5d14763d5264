import { expect, test } from 'vitest';
import { contractNumber } from './numbering.ts';

test.each([
  [2026, 42, 'ENG-2026-0042'],
  [2027, 1, 'ENG-2027-0001'],
  [2027, 9999, 'ENG-2027-9999'],
  [2027, 100_000, 'ENG-2027-100000'],
])('%d, %d: %s', (year, sequence, number) => {
  expect(contractNumber(year, sequence)).toBe(number);
});
