import { expect, test } from 'vitest';
import { firstWording } from '../wording/2026-1/wording.ts';
import type { Sentence } from '../wording/wording.ts';
import { conditionWords } from './condition-words.ts';
import { linesOfWording } from './lines.ts';
import { readable } from './readable.ts';

test.each<[string | null, Partial<Sentence>]>([
  [null, {}],
  ['si la civilité est Madame', { when: { agreement: 'madame' } }],
  [
    'si des horaires élargis sont prévus et si aucun déplacement n’est prévu',
    { when: { extendedHours: true, fieldTrips: false } },
  ],
  [
    'si des horaires élargis sont prévus, et tant qu’il n’y a pas de réponse à « déplacements »',
    { when: { extendedHours: true }, missing: ['fieldTrips'] },
  ],
  ['une fois répondu à « part choisie » et « quotité de travail »', { given: ['percent', 'workShare'] }],
  ['pour une prolongation', { given: ['renewalOf'] }],
  [
    'si aucun domaine n’est choisi, ou si plusieurs domaines sont choisis',
    { whenAny: [{ domainsNumber: 'none' }, { domainsNumber: 'several' }] },
  ],
])('%s', (words, conditions) => {
  expect(conditionWords({ say: '', ...conditions })).toBe(words);
});

test('every condition of the first wording is said in words', () => {
  for (const { sentence } of linesOfWording(firstWording))
    expect(conditionWords(sentence) ?? '').not.toMatch(/vaut|[a-z][A-Z]/);
});

test('a sentence reads with its variables named and its forms together', () => {
  expect(readable('[Elle|Il|{firstName}] part : {fieldTrips=un trajet}, {hours}')).toBe(
    '(Elle / Il / [prénom]) part\u00A0: un trajet, [heures]',
  );
});
