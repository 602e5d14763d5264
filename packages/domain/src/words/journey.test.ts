import { expect, test } from 'vitest';
import { nextStep } from './journey.ts';
import { fullName, politeName } from './people.ts';

test('who acts next, to the others and to themselves', () => {
  expect(nextStep('awaiting-manager', 'Mme Serra')).toBe('Mme Serra doit donner son accord');
  expect(nextStep('awaiting-manager', null)).toBe('À vous de donner votre accord');
  expect(nextStep('awaiting-executive', 'M. Lacaze')).toBe('M. Lacaze doit signer');
  expect(nextStep('awaiting-executive', 'M. Lacaze', 'paper')).toBe('M. Lacaze doit signer sur papier');
  expect(nextStep('awaiting-executive', null, 'parapheur')).toBe('À vous de signer au parapheur');
  expect(nextStep('draft', null)).toBe('À vous de compléter et de signer votre contrat');
});

test('nobody once it is signed or over', () => {
  for (const state of ['signed', 'declined', 'withdrawn', 'terminated', 'closed'] as const)
    expect(nextStep(state, 'Mme Serra')).toBeNull();
});

test('people are addressed by a known civility, otherwise by their whole name', () => {
  const serra = { firstName: 'Nathalie', lastName: 'Serra' };
  expect(politeName({ ...serra, civility: 'madame' })).toBe('Mme\u00A0Serra');
  expect(politeName({ ...serra, civility: 'monsieur' })).toBe('M.\u00A0Serra');
  expect(politeName({ ...serra, civility: null })).toBe('Nathalie Serra');
  expect(fullName(serra)).toBe('Nathalie Serra');
});
