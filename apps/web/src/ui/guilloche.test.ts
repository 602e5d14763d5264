import { expect, it } from 'vitest';
import { guilloche, guillocheRadius } from './guilloche.ts';

const hash = '9f2c4a7be01d53866af4c1902be7d8435510ffe3a96c7b28d40e1f9372ba58c6';

/** The hash with one digit changed for the next one, for each of its places. */
const neighbours = [...hash].map((digit, place) => {
  const next = ((Number.parseInt(digit, 16) + 1) % 16).toString(16);
  return hash.slice(0, place) + next + hash.slice(place + 1);
});

function farthest(lines: readonly string[]): number {
  const points = [...lines.join(' ').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
  return Math.max(...points.map(([, x, y]) => Math.hypot(Number(x), Number(y))));
}

it('draws the same text the same way', () => {
  expect(guilloche(hash)).toEqual(guilloche(hash));
});

it('draws otherwise as soon as one digit of the hash is another', () => {
  const drawn = guilloche(hash).join(' ');
  for (const neighbour of neighbours) expect(guilloche(neighbour).join(' '), neighbour).not.toBe(drawn);
});

it.each([hash, '0'.repeat(64), 'f'.repeat(64)])('stays within its circle: %s', (given) => {
  expect(farthest(guilloche(given))).toBeLessThanOrEqual(guillocheRadius);
});
