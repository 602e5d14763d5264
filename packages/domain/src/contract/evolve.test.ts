import { expect, test } from 'vitest';
import { contractIn } from './contract.sample.ts';
import { apply, evolve } from './evolve.ts';

const at = '2026-11-03T08:00:00.000Z';

test('one command is one version, whatever the number of its events', () => {
  const draft = contractIn('draft');
  expect(draft.version).toBe(1);
  const after = apply(draft, [{ type: 'taken-back', at }, { type: 'signatures-voided' }]);
  expect(after?.version).toBe(2);
});

test('a discarded contract is no more, and nothing happens to it', () => {
  expect(apply(contractIn('draft'), [{ type: 'discarded' }])).toBeNull();
  expect(evolve(null, { type: 'withdrawn', at })).toBeNull();
});

test('what is only told changes nothing but the version', () => {
  const signed = contractIn('signed');
  const told = apply(signed, [
    { type: 'difficulty-signalled', personId: 'manager', reason: 'Trop de dates.', at },
    { type: 'renewed', renewalId: 'renewal', at },
  ]);
  expect(told).toEqual({ ...signed, version: signed.version + 1 });
});

test('an evaluation is recorded', () => {
  const after = apply(contractIn('signed'), [{ type: 'evaluation-recorded', personId: 'lead', at }]);
  expect(after?.evaluationRecordedAt).toBe(at);
});

test('a contract is left as it was: evolving makes another', () => {
  const before = contractIn('awaiting-manager');
  const copy = JSON.parse(JSON.stringify(before));
  apply(before, [{ type: 'handed-over', managerId: 'other-manager', reason: 'Mobilité.', at }]);
  expect(before).toEqual(copy);
});
