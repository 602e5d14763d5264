import { describe, expect, test } from 'vitest';
import { actors, after, content, contractIn, on, refusal } from './contract.sample.ts';
import type { OwnContract } from './decision.ts';

const day = '2027-05-10';
const signed = contractIn('signed');
const terminated = contractIn('terminated');

const start = (renewalOf: string | null = null) =>
  ({ type: 'start', id: 'second', content, leadId: 'lead', renewalOf }) as const;

const starting = (today: string, ...ownContracts: OwnContract[]) =>
  refusal(null, start(), on(today, actors.agent, { ownContracts }));

test('a draft of the actor’s own, with what it was prefilled with', () => {
  expect(after(null, start(), on(day, actors.agent))).toMatchObject({
    id: 'second',
    state: 'draft',
    version: 1,
    agentId: 'agent',
    leadId: 'lead',
    number: null,
    content,
    waitingSince: `${day}T08:00:00.000Z`,
    renewalOf: null,
  });
});

describe('one at a time', () => {
  test.each(['draft', 'awaiting-manager', 'changes-requested', 'awaiting-executive'] as const)(
    'not while one is open: %s',
    (state) => {
      expect(starting(day, contractIn(state))).toEqual({
        code: 'contract-already-open',
        contractId: 'contract',
      });
    },
  );

  test.each(['2026-11-03', '2026-12-01', '2027-05-31'])('not while one runs: %s', (today) => {
    expect(starting(today, signed)).toEqual({
      code: 'contract-already-running',
      contractId: 'contract',
      until: '2027-05-31',
    });
  });

  test('from the day after its end', () => {
    expect(starting('2027-06-01', signed)).toBeNull();
  });

  test('a contract ended early counts until its day, included', () => {
    expect(starting('2027-05-20', terminated)).toMatchObject({ until: '2027-05-20' });
    expect(starting('2027-05-21', terminated)).toBeNull();
  });

  test.each(['declined', 'withdrawn', 'closed'] as const)('%s stands in nobody’s way', (state) => {
    expect(starting(day, contractIn(state))).toBeNull();
  });
});

test('the executive cannot start; a substitute can, whose contract the executive signs', () => {
  expect(refusal(null, start(), on(day, actors.executive))).toEqual({ code: 'executive-cannot-start' });
  expect(refusal(null, start(), on(day, actors.deputy))).toBeNull();
});

describe('a renewal', () => {
  const renewing = (today: string, ...ownContracts: OwnContract[]) =>
    refusal(null, start('contract'), on(today, actors.agent, { ownContracts }));

  test.each([
    ['2027-03-31', 'not-renewable-yet'],
    ['2027-04-01', undefined],
    ['2027-08-29', undefined],
    ['2027-08-30', 'no-longer-renewable'],
  ])('60 days before the end to 90 after: on %s %s', (today, code) => {
    expect(renewing(today, signed)?.code).toBe(code);
  });

  test('only of one’s own signed contract', () => {
    expect(renewing(day)).toMatchObject({ code: 'wrong-state', state: null });
    expect(renewing(day, terminated)).toMatchObject({ code: 'wrong-state', state: 'terminated' });
  });

  test('is still one at a time', () => {
    const open = { ...contractIn('draft'), id: 'other' };
    expect(renewing(day, signed, open)).toMatchObject({ code: 'contract-already-open' });
    expect(renewing(day, signed, { ...signed, id: 'other' })).toMatchObject({
      code: 'contract-already-running',
      contractId: 'other',
    });
  });
});
