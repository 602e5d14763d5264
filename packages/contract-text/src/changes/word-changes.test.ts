import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type WordRun, wordChanges } from './word-changes.ts';

const marks = { none: '', gone: '-', come: '+' } as const;
const told = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ text, change }) => (change === 'none' ? text : `[${marks[change]}${text}]`))
    .join('');

it.each([
  ['animer deux ateliers', 'animer trois ateliers', 'animer [-deux][+trois] ateliers'],
  ['animer deux ateliers', 'animer ateliers', 'animer [-deux ]ateliers'],
  ['un atelier', 'un atelier, puis un bilan', 'un atelier[+, puis un bilan]'],
  ['pareil', 'pareil', 'pareil'],
  ['', 'tout', '[+tout]'],
  ['l’équipe', 'l’équipière', 'l’[-équipe][+équipière]'],
])('« %s » to « %s »', (before, after, runs) => expect(told(before, after)).toBe(runs));

it('gives both texts back, whatever they are', () => {
  const kept = (runs: WordRun[], left: WordRun['change']) =>
    runs.flatMap(({ text, change }) => (change === left ? [] : text)).join('');
  const text = fc.string({ unit: fc.constantFrom('a', 'é', 'b', ' ', '’', '\n', '\u00a0', '😀') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordChanges(before, after);
      expect(kept(runs, 'come')).toBe(before);
      expect(kept(runs, 'gone')).toBe(after);
    }),
  );
});
