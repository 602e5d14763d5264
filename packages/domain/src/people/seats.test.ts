import { expect, test } from 'vitest';
import { draft } from '../contract/contract.sample.ts';
import type { GivenRole } from './person.ts';
import { partiesOf } from './seats.ts';

const contract = draft();
const as = (personId: string, ...roles: GivenRole[]) => partiesOf(contract, { personId, roles });

test('the manager is who the contract names, the lead whose mission it is', () => {
  expect(as('manager')).toEqual(['manager']);
  expect(as('lead')).toEqual(['lead']);
  expect(as('other-manager', 'lead')).toEqual([]);
});

test('executive and officer are roles; admin gives nothing on a contract', () => {
  expect(as('someone', 'executive')).toEqual(['executive']);
  expect(as('someone', 'officer')).toEqual(['officer']);
  expect(as('someone', 'admin')).toEqual([]);
});

test('one person may hold several seats', () => {
  expect(as('manager', 'executive', 'officer')).toEqual(['manager', 'executive', 'officer']);
});

test('on their own contract the agent is nothing else', () => {
  expect(as('agent', 'executive', 'officer', 'lead')).toEqual(['agent']);
  const service = { ...contract.content.service, managerId: 'agent' };
  const own = { ...contract, leadId: 'agent', content: { ...contract.content, service } };
  expect(partiesOf(own, { personId: 'agent', roles: ['executive'] })).toEqual(['agent']);
});

test('whoever starts a contract is its agent', () => {
  expect(partiesOf(null, { personId: 'anyone', roles: ['officer'] })).toEqual(['agent']);
});
