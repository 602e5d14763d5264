import { describe, expect, test } from 'vitest';
import { actors, after, contractIn, on, refusal } from './contract.sample.ts';

const day = '2026-11-03';
const signed = contractIn('signed');

describe('ending early', () => {
  const ending = (
    today: string,
    effectiveOn: string,
    actor: (typeof actors)[keyof typeof actors] = actors.agent,
  ) => refusal(signed, { type: 'terminate', effectiveOn }, on(today, actor));

  test.each([
    ['2027-02-10', '2027-02-10'],
    ['2027-02-10', '2027-05-31'],
    ['2027-05-31', '2027-05-31'],
    ['2026-11-10', '2026-11-10'],
    ['2026-11-10', '2027-01-15'],
  ])('on %s, last day %s', (today, effectiveOn) => {
    expect(ending(today, effectiveOn)).toBeNull();
    expect(ending(today, effectiveOn, actors.officer)).toBeNull();
  });

  test.each(['2027-02-09', '2027-06-01'])('not on %s: from today to the end of the term', (effectiveOn) => {
    expect(ending('2027-02-10', effectiveOn)).toEqual({
      code: 'effective-date-out-of-range',
      from: '2027-02-10',
      to: '2027-05-31',
    });
  });

  test('not once ended', () => {
    expect(ending('2027-06-01', '2027-06-01')).toEqual({ code: 'already-ended', endsOn: '2027-05-31' });
  });

  test('keeps the term, and the state changes at once', () => {
    const contract = after(
      signed,
      { type: 'terminate', effectiveOn: '2027-03-31' },
      on('2027-02-10', actors.agent),
    );
    expect(contract).toMatchObject({
      state: 'terminated',
      effectiveOn: '2027-03-31',
      term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
    });
  });

  test('an officer records no declaration for themselves: they end it as its agent', () => {
    const actor = { personId: 'agent', roles: ['officer'] } as const;
    const close = { type: 'close', reason: 'departure', note: null } as const;
    expect(refusal(signed, close, on(day, actor))).toMatchObject({ code: 'not-your-seat' });
    expect(refusal(signed, { type: 'terminate', effectiveOn: day }, on(day, actor))).toBeNull();
  });
});

describe('going back on the end', () => {
  const contract = contractIn('terminated');
  const back = { type: 'revert-termination' } as const;

  test('until the day said, included', () => {
    expect(after(contract, back, on('2027-05-20', actors.agent))).toMatchObject({
      state: 'signed',
      effectiveOn: null,
      term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
    });
  });

  test('no later', () => {
    expect(refusal(contract, back, on('2027-05-21', actors.agent))).toEqual({
      code: 'reversal-too-late',
      effectiveOn: '2027-05-20',
    });
  });

  test('not when a renewal has taken its place', () => {
    const term = { startsOn: '2027-05-25', endsOn: '2027-11-24' };
    const ownContracts = [{ ...signed, id: 'renewal', term }];
    expect(refusal(contract, back, on('2027-05-20', actors.agent, { ownContracts }))).toEqual({
      code: 'contract-already-running',
      contractId: 'renewal',
      until: '2027-11-24',
    });
  });
});

describe('extending', () => {
  const command = { type: 'renew', renewalId: 'renewal' } as const;
  const extending = (today: string, facts = {}) => refusal(signed, command, on(today, actors.agent, facts));

  test.each([
    ['2027-03-31', { code: 'not-renewable-yet', from: '2027-04-01' }],
    ['2027-04-01', null],
    ['2027-08-29', null],
    ['2027-08-30', { code: 'no-longer-renewable', until: '2027-08-29' }],
  ])('on %s', (today, refused) => {
    expect(extending(today)).toEqual(refused);
  });

  test('one at a time', () => {
    expect(
      extending('2027-05-10', { ownContracts: [{ ...contractIn('draft'), id: 'other' }] }),
    ).toMatchObject({
      code: 'contract-already-open',
    });
  });
});
