import { firstWording } from '@equipage/contract-text';
import { expect, test } from 'vitest';
import { insertAfter, move, newSection, remove, retitle, rewrite } from './edits.ts';
import type { DraftContent } from './queries.ts';

const content = firstWording as unknown as DraftContent;
const codes = ({ sections }: DraftContent) => sections.map(({ code }) => code);

test('a sentence is rewritten, the rest of it kept', () => {
  const pointer = '/sections/3/blocks/0/paragraph/1';
  const after = rewrite(content, pointer, ', autrement.');
  expect(after.sections[3]?.blocks[0]).toMatchObject({
    paragraph: [
      {},
      { say: ', autrement.', when: { extendedHours: true, fieldTrips: true } },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ],
  });
  expect(after.sections[2]).toBe(content.sections[2]);
});

test('a heading is rewritten', () => {
  expect(retitle(content, '/annex/heading', 'Dates').annex.heading).toBe('Dates');
});

test('things come, move and go', () => {
  const section = newSection(content);
  const added = insertAfter(content, '/sections/0', section);
  expect(codes(added)).toEqual([
    'context',
    'section-1',
    'mission',
    'support',
    'time',
    'service',
    'recognition',
    'term',
  ]);
  expect(codes(move(added, '/sections/1', -1))[0]).toBe('section-1');
  expect(codes(move(added, '/sections/7', 1))).toEqual(codes(added));
  expect(codes(remove(added, '/sections/1'))).toEqual(codes(content));
  expect(newSection(added).code).toBe('section-2');
});

test('a place that is not there changes nothing', () => {
  expect(rewrite(content, '/sections/99/blocks/0/paragraph/0', 'x')).toEqual(content);
});
