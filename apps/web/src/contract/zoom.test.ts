import { describe, expect, it } from 'vitest';
import { larger, percentOf, smaller, widthOf } from './zoom.ts';

/** The width of an A4 page, in points. */
const a4 = 595;

describe('the zoom of the document', () => {
  it('gives a page its own size at 100 %', () => {
    expect(widthOf(100, a4, 320)).toBe(793);
    expect(widthOf(50, a4, 320)).toBe(396);
  });

  it('makes a page as wide as its place', () => {
    expect(widthOf('width', a4, 320)).toBe(320);
    expect(Math.round(percentOf('width', a4, 320))).toBe(40);
  });

  it.each([
    [40, 50, 50],
    [50, 75, 50],
    [87, 100, 75],
    [100, 125, 75],
    [300, 300, 250],
  ])('goes from %d up to %d and down to %d', (from, up, down) => {
    expect(larger(from)).toBe(up);
    expect(smaller(from)).toBe(down);
  });
});
