import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWording } from '../wording/2026-1/wording.ts';
import type { WordingData } from '../wording/wording.ts';
import { aligned } from './aligned.ts';
import { wordingDifference } from './difference.ts';

const { version: _, ...first } = firstWording;

test('a version differs from itself in nothing', () => {
  expect(wordingDifference(first, first)).toEqual([]);
});

test('a sentence that changed stands before and after, with the words that differ', () => {
  const sections = first.sections.map((section) =>
    section.code === 'recognition'
      ? {
          ...section,
          blocks: [
            {
              paragraph: [
                {
                  say: '[L’engagement de l’équipière|L’engagement de l’équipier|Son engagement] à faire avancer l’administration régionale est reconnu par la Direction générale et par sa propre ligne hiérarchique.',
                },
              ],
            },
          ],
        }
      : section,
  );
  const [part, ...others] = wordingDifference(first, { ...first, sections });
  expect(others).toEqual([]);
  expect(part).toMatchObject({ heading: 'Reconnaissance', kind: 'changed' });
  expect(part?.lines[0]?.before).toContainEqual({ text: 'progresser', changed: true });
  expect(part?.lines[0]?.after).toContainEqual({ text: 'avancer', changed: true });
});

test('a section that came, one that went, and a sentence that came', () => {
  const after: WordingData = {
    ...first,
    sections: [
      ...first.sections.filter(({ code }) => code !== 'recognition'),
      { code: 'more', heading: 'Divers', blocks: [{ paragraph: [{ say: 'Une phrase.' }] }] },
    ],
    mention: [...first.mention, { say: 'Une autre.' }],
  };
  expect(wordingDifference(first, after).map(({ heading, kind }) => [heading, kind])).toEqual([
    ['Divers', 'added'],
    ['Mention sous les signatures', 'changed'],
    ['Reconnaissance', 'removed'],
  ]);
});

test('as much is left on both sides once what went and what came is set apart', () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(items, items, (left, right) => {
      const runs = aligned(left, right);
      const gone = runs.flatMap((run) => run.left).length;
      const come = runs.flatMap((run) => run.right).length;
      expect(left.length - gone).toBe(right.length - come);
      expect(aligned(left, left)).toEqual([]);
    }),
  );
});
