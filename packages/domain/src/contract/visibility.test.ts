import { describe, expect, test } from 'vitest';
import { actors, contractIn } from './contract.sample.ts';
import { contractStates } from './contract.ts';
import { canRead, canSee } from './visibility.ts';

const others = [
  actors.manager,
  actors.executive,
  actors.deputy,
  actors.officer,
  actors.lead,
  actors.admin,
  actors.stranger,
  actors.otherManager,
];

test('a contract never signed is its agent’s alone', () => {
  const contract = contractIn('draft');
  expect(canSee(contract, actors.agent)).toBe('full');
  for (const actor of others) expect(canSee(contract, actor)).toBeNull();
  expect(canSee({ ...contract, informedIds: ['informed'] }, actors.informed)).toBeNull();
});

describe.each(contractStates.filter((state) => state !== 'draft'))('in %s', (state) => {
  const contract = contractIn(state);

  test.each(['agent', 'manager', 'executive', 'deputy', 'officer'] as const)('%s sees all', (who) => {
    expect(canSee(contract, actors[who])).toBe('full');
  });

  test('the lead of the mission sees their share', () => {
    expect(canSee(contract, actors.lead)).toBe('lead');
  });

  test('who is kept informed reads it, unless they decide on it', () => {
    const informedIds = ['informed', 'manager', 'lead'];
    const known = { ...contract, informedIds };
    expect(canSee(known, actors.informed)).toBe('reading');
    expect(canSee(known, actors.manager)).toBe('full');
    expect(canSee(known, actors.lead)).toBe('reading');
    expect(canRead(known, actors.informed)).toBe(true);
    expect(canRead(contract, actors.lead)).toBe(false);
    expect(canSee(contract, actors.informed)).toBeNull();
  });

  test.each(['admin', 'stranger', 'otherManager'] as const)('%s sees nothing', (who) => {
    expect(canSee(contract, actors[who])).toBeNull();
  });

  test('another seat beside the lead’s shows all', () => {
    expect(canSee(contract, { personId: 'lead', roles: ['officer'] })).toBe('full');
    expect(canSee({ ...contract, leadId: 'manager' }, actors.manager)).toBe('full');
  });
});

test('a hand-over shows the contract to the new manager and hides it from the former one', () => {
  const contract = contractIn('signed');
  const service = { ...contract.content.service, managerId: 'other-manager' };
  const handedOver = { ...contract, content: { ...contract.content, service } };
  expect(canSee(handedOver, actors.otherManager)).toBe('full');
  expect(canSee(handedOver, actors.manager)).toBeNull();
});
