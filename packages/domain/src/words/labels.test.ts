import { expect, test } from 'vitest';
import { contractStates, parties, phases } from '../contract/contract.ts';
import { civilities } from '../people/person.ts';
import { actLabel, closureReasonLabels, partyLabel, phaseLabels, stateLabels } from './labels.ts';

test('states and phases as the screens name them', () => {
  expect(contractStates.map((state) => stateLabels[state])).toEqual([
    'Brouillon',
    'Accord de la hiérarchie attendu',
    'À modifier',
    'Signature de la direction générale attendue',
    'Signé',
    'Refusé',
    'Retiré',
    'Fin anticipée',
    'Clos',
  ]);
  expect(phases.map((phase) => phaseLabels[phase])).toEqual([
    'À venir',
    'En cours',
    'Évaluation à faire',
    'Arrivé à terme',
  ]);
});

test.each([
  ['manager', 'madame', 'supérieure hiérarchique'],
  ['manager', 'monsieur', 'supérieur hiérarchique'],
  ['manager', null, 'supérieur ou supérieure hiérarchique'],
  ['officer', 'madame', 'chargée de communication du Lab’'],
  ['lead', 'madame', 'cheffe de projet innovation'],
  ['executive', null, 'direction générale des services'],
] as const)('%s, %s: %s', (party, civility, label) => {
  expect(partyLabel(party, civility)).toBe(label);
});

test('no label marks gender by a dot, a slash or a bracket', () => {
  const labels = parties.flatMap((party) =>
    [...civilities, null].map((civility) => partyLabel(party, civility)),
  );
  for (const label of [...labels, ...Object.values(closureReasonLabels)])
    expect(label).not.toMatch(/[·./()]/);
});

test('a button names who receives the contract next', () => {
  expect(actLabel('sign', 'draft', 'Mme Serra')).toBe('Signer et envoyer à Mme Serra');
  expect(actLabel('sign', 'changes-requested')).toBe('Signer et envoyer à …');
  expect(actLabel('sign', 'awaiting-manager')).toBe('Donner mon accord et signer');
  expect(actLabel('sign', 'awaiting-executive')).toBe('Signer');
  expect(actLabel('start', 'none')).toBe('Commencer');
  expect(actLabel('renew', 'signed')).toBe('Prolonger');
});
