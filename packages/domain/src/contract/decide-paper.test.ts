import { describe, expect, test } from 'vitest';
import { actors, content, contractIn, on, recordSignature, takeOver } from './contract.sample.ts';
import { isTakenOver } from './contract.ts';
import { decide } from './decide.ts';
import { apply } from './evolve.ts';
import { phaseOf } from './phase.ts';

const today = '2026-11-20';
const officer = on(today, actors.officer);

describe('a signature given on paper', () => {
  const waiting = contractIn('awaiting-manager');

  test('is its holder’s, on its real day, and says who recorded it', () => {
    const decision = decide(waiting, recordSignature(waiting, '2026-11-12'), officer);
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    expect(apply(waiting, decision.events)).toMatchObject({
      state: 'awaiting-executive',
      waitingSince: officer.now,
      signatures: [
        { seat: 'agent' },
        {
          seat: 'manager',
          personId: 'manager',
          at: '2026-11-12T11:00:00.000Z',
          authentication: { method: 'paper', subject: 'officer' },
          paper: { signedOn: '2026-11-12', recordedBy: 'officer' },
        },
      ],
    });
  });

  test('is not of a day to come, nor before who signs first', () => {
    for (const day of ['2026-11-21', '2026-11-01'])
      expect(decide(waiting, recordSignature(waiting, day), officer)).toEqual({
        refusal: { code: 'signed-on-out-of-range', from: '2026-11-02', to: today },
      });
  });

  test('names the text that is signed', () => {
    const other = recordSignature(waiting, today, { contentHash: 'other' });
    expect(decide(waiting, other, officer)).toEqual({ refusal: { code: 'text-changed' } });
  });

  test('is never the officer’s own: they would vouch for themselves', () => {
    const manager = on(today, { personId: 'manager', roles: ['officer'] });
    expect(decide(waiting, recordSignature(waiting, today), manager)).toEqual({
      refusal: { code: 'own-paper-signature' },
    });
    const agent = on(today, { personId: 'agent', roles: ['officer'] });
    expect(decide(waiting, recordSignature(waiting, today), agent)).toMatchObject({
      refusal: { code: 'not-your-seat' },
    });
  });

  test('the last one makes the contract take effect by the day on the paper', () => {
    const late = contractIn('awaiting-executive', {
      ...content,
      commitment: { ...content.commitment, plannedDates: [] },
    });
    const after = decide(late, recordSignature(late, '2026-12-20'), on('2027-01-10', actors.officer));
    expect(after).toMatchObject({
      events: [
        { type: 'signed' },
        { type: 'took-effect', term: { startsOn: '2026-12-20', endsOn: '2027-06-19' } },
      ],
    });
  });
});

describe('a contract signed on paper', () => {
  const context = on('2026-11-02', actors.officer);

  test('is taken over signed, with its real dates', () => {
    const decision = decide(null, takeOver(), context);
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    const contract = apply(null, decision.events);
    expect(contract).toMatchObject({ state: 'signed', version: 1, term: { startsOn: '2026-11-01' } });
    expect(contract?.signatures.map(({ at }) => at.slice(0, 10))).toEqual(Array(3).fill('2026-10-13'));
    expect(contract !== null && isTakenOver(contract)).toBe(true);
    expect(contract !== null && phaseOf(contract, '2026-11-02')).toBe('active');
  });

  test('is taken over by the officer alone, and never their own', () => {
    for (const actor of [actors.agent, actors.executive, actors.admin])
      expect(decide(null, takeOver(), on('2026-11-02', actor))).toMatchObject({
        refusal: { code: 'not-your-seat' },
      });
    const own = { personId: 'agent', roles: ['officer'] } as const;
    expect(decide(null, takeOver(), on('2026-11-02', own))).toEqual({ refusal: { code: 'own-take-over' } });
  });

  test('is refused when its dates or its people cannot be', () => {
    const refusal = (facts: Parameters<typeof takeOver>[0]) => {
      const decision = decide(null, takeOver(facts), context);
      return 'refusal' in decision ? decision.refusal.code : 'accepted';
    };
    expect(refusal({ term: { startsOn: '2026-11-01', endsOn: '2026-10-31' } })).toBe('ends-before-start');
    expect(refusal({ agentId: 'manager' })).toBe('own-manager');
    expect(refusal({ agentId: 'executive' })).toBe('executive-cannot-start');
    const [first, ...others] = takeOver().signatures;
    const later = first && { ...first, at: '2026-11-03T11:00:00.000Z' };
    expect(refusal({ signatures: later ? [later, ...others] : [] })).toBe('signed-on-out-of-range');
  });

  test('is refused, while it runs, beside another that is being signed; a past one is not', () => {
    const beside = { ...context, ownContracts: [contractIn('awaiting-manager')] };
    expect(decide(null, takeOver(), beside)).toMatchObject({ refusal: { code: 'contract-already-open' } });
    const term = { startsOn: '2026-01-01', endsOn: '2026-06-30' };
    expect(decide(null, takeOver({ term }), beside)).toHaveProperty('events');
  });

  test('is refused beside another that runs on the same days, and on an existing one', () => {
    const running = contractIn('signed');
    const term = { startsOn: '2027-01-01', endsOn: '2027-06-30' };
    const beside = { ...context, ownContracts: [running] };
    expect(decide(null, takeOver({ term }), beside)).toMatchObject({
      refusal: { code: 'contract-already-running' },
    });
    expect(decide(running, takeOver(), context)).toMatchObject({ refusal: { code: 'wrong-state' } });
  });
});
