import { describe, expect, test } from 'vitest';
import { firstWording } from '../wording/2026-1/wording.ts';
import { linesOfWording } from './lines.ts';
import { readSay, writeSay } from './pieces.ts';
import { variableLabels } from './variable-labels.ts';

describe('a sentence taken apart is put together as it was', () => {
  test.each([
    ...linesOfWording(firstWording).map(({ sentence }) => sentence.say),
    'Un [accord mal fermé, une {variable',
    '_en italique_ {lab} et la suite',
    '',
  ])('%s', (say) => {
    expect(writeSay(readSay(say))).toBe(say);
  });
});

test('into words, variables and agreements', () => {
  expect(readSay('Le _Book_ : {fieldTrips=des trajets}, [lead=la cheffe|le chef|{leadName}].')).toEqual([
    { kind: 'words', text: 'Le ' },
    { kind: 'words', text: 'Book', emphasis: true },
    { kind: 'words', text: ' : ' },
    { kind: 'variable', name: 'fieldTrips', words: 'des trajets' },
    { kind: 'words', text: ', ' },
    {
      kind: 'agreement',
      person: 'lead',
      forms: [
        [{ kind: 'words', text: 'la cheffe' }],
        [{ kind: 'words', text: 'le chef' }],
        [{ kind: 'variable', name: 'leadName' }],
      ],
    },
    { kind: 'words', text: '.' },
  ]);
});

test('every variable of the wording stands in the menu, once', () => {
  expect(variableLabels.map(({ name }) => name).toSorted()).toEqual(
    Object.keys(firstWording.variables).toSorted(),
  );
});
