import { expect, test } from 'vitest';
import { spelled } from './drawing.ts';

test.each([
  ['spaces and line ends', '1  0 0\r\n1 k\tf', '1 0 0 1 k f'],
  ['a string by its letters or its bytes', String.raw`[(a\(\351\)) 5 (\\)] TJ`, '[<6128e929> 5 <5C>]TJ'],
  ['parentheses within a string', '(a(b)c) Tj', '<6128 6229 63> Tj'],
  ['line ends within a string', '(a\r\nb\\\nc\\n) Tj', '<610a62630a> Tj'],
  ['dictionaries', '/P << /MCID 0 >>BDC', '/P <</MCID 0>> BDC'],
])('the same drawing, written otherwise: %s', (_, one, other) => {
  expect(spelled(one)).toBe(spelled(other));
});

test.each([
  ['a number', '1 0 m', '10 m'],
  ['a letter', '(a) Tj', '(b) Tj'],
  ['a space in a string', '(a b) Tj', '(a  b) Tj'],
  ['what a string hides', '(1 g) Tj', '1 g Tj'],
  ['an operator', '0 0 5 5 re f', '0 0 5 5 re n'],
])('another drawing: %s', (_, one, other) => {
  expect(spelled(one)).not.toBe(spelled(other));
});

test('a string that never ends', () => {
  expect(spelled(`(${'('.repeat(100_000)}`)).toMatch(/^<28/);
  expect(spelled('<abc')).toBe('<ab>');
});
