// Generated from the documents' fonts. Pairs of first and last code point, both included.
export const coveredRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1b0],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x2044],
  [0x20ac, 0x20ac],
];
