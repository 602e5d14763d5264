import { describe, expect, it } from 'vitest';
import { count, hours, percent } from './french-numbers.ts';

describe('numbers in words', () => {
  it.each([
    [60.25, '60\u00a0h\u00a015'],
    [40, '40\u00a0h'],
    [3.5, '3\u00a0h\u00a030'],
    [0.75, '45\u00a0min'],
    [0, '0\u00a0h'],
    [1607, '1\u202f607\u00a0h'],
  ])('%d hours are « %s »', (value, words) => {
    expect(hours(value)).toBe(words);
  });

  it('keeps a number and its sign or noun together', () => {
    expect(percent(7.5)).toBe('7,5\u00a0%');
    expect(count(1, 'contrat')).toBe('1\u00a0contrat');
    expect(count(0, 'contrat')).toBe('0\u00a0contrat');
    expect(count(2, 'journal', 'journaux')).toBe('2\u00a0journaux');
  });
});
