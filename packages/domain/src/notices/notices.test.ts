import { describe, expect, it } from 'vitest';
import {
  actors,
  contractIn,
  draft,
  on,
  recordSignature,
  sign,
  takeOver,
} from '../contract/contract.sample.ts';
import type { Contract, ContractState } from '../contract/contract.ts';
import { decide } from '../contract/decide.ts';
import type { Command, DecideContext } from '../contract/decision.ts';
import { apply } from '../contract/evolve.ts';
import type { Actor } from '../people/actor.ts';
import { modeOf, noticeChoices } from './modes.ts';
import { noticesOf, reachOf } from './notices.ts';
import { noticeKinds, tellings } from './tellings.ts';

const offices = { executiveIds: ['executive', 'deputy'], officerIds: ['officer', 'second-officer'] };

const today = '2026-11-02';

/** Who is told what of a command: « manager: to-decide ». */
function told(
  before: Contract | null,
  command: Command,
  actor: Actor,
  facts: Partial<DecideContext> = {},
): string[] {
  const decision = decide(before, command, on(today, actor, facts));
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  const after = apply(before, decision.events);
  if (after === null) throw new Error('nothing is left of the contract');
  const act = { before, after, events: decision.events, actorId: actor.personId };
  return noticesOf(act, offices, today).map(({ personId, kind }) => `${personId}: ${kind}`);
}
const from = (state: ContractState, command: (contract: Contract) => Command, actor: Actor) => {
  const before = contractIn(state);
  return told(before, command(before), actor);
};

describe('who is told of an act', () => {
  it('the agent’s signature: the manager to decide, the agent by a receipt', () => {
    expect(told(draft(), sign(draft()), actors.agent)).toEqual([
      'manager: to-decide',
      'agent: signature-receipt',
    ]);
  });

  it('the agent’s signature: those kept informed, but for who holds another seat and so may observe nothing', () => {
    const before = draft();
    const decision = decide(before, sign(before), on(today, actors.agent));
    const events = 'events' in decision ? decision.events : [];
    const act = { before, after: apply(before, events) ?? before, events, actorId: 'agent' };
    const informedIds = ['agent', 'manager', 'colleague', 'deputy', 'officer', 'director', 'lead'];
    const notices = noticesOf(act, { ...offices, standInIds: ['colleague'], informedIds }, today);
    const invited = notices.filter(({ kind }) => kind === 'to-observe').map(({ personId }) => personId);
    expect(invited).toEqual(['director', 'lead']);
    expect(reachOf(events)).toEqual({ isTold: true, hasOffices: true });
  });

  it('the agreement: those who sign for the executive, and the agent', () => {
    expect(from('awaiting-manager', sign, actors.manager)).toEqual([
      'executive: to-sign',
      'deputy: to-sign',
      'agent: agreement',
    ]);
  });

  it('of their own contract, who replaces its manager or the executive as its agent alone', () => {
    const replacing = {
      ...offices,
      executiveIds: ['executive', 'agent'],
      standInIds: ['agent', 'colleague'],
    };
    const tell = (before: Contract, actor: Actor) => {
      const decision = decide(before, sign(before), on(today, actor));
      const events = 'events' in decision ? decision.events : [];
      const act = { before, after: apply(before, events) ?? before, events, actorId: actor.personId };
      return noticesOf(act, replacing, today).map(({ personId, kind }) => `${personId}: ${kind}`);
    };
    expect(tell(draft(), actors.agent)).toEqual([
      'manager: to-decide',
      'colleague: to-decide',
      'agent: signature-receipt',
    ]);
    expect(tell(contractIn('awaiting-manager'), actors.manager)).toEqual([
      'executive: to-sign',
      'agent: agreement',
    ]);
  });

  it('the agreement: the officers, who carry it, where the executive signs elsewhere', () => {
    const before = contractIn('awaiting-manager');
    const decision = decide(before, sign(before), on(today, actors.manager));
    const events = 'events' in decision ? decision.events : [];
    const after = apply(before, events) ?? before;
    const act = { before, after, events, actorId: 'manager' };
    const people = noticesOf(act, { ...offices, signsElsewhere: true }, today).map(
      ({ personId }) => personId,
    );
    expect(people).toEqual(['officer', 'second-officer', 'agent']);
  });

  it('the last signature: everybody but who gave it', () => {
    expect(from('awaiting-executive', sign, actors.executive)).toEqual([
      'agent: conclusion',
      'manager: conclusion',
      'lead: conclusion',
      'officer: conclusion',
      'second-officer: conclusion',
    ]);
  });

  it('a signature on paper: first whom it is said to be of', () => {
    const record = (contract: Contract) => recordSignature(contract, '2026-11-02');
    expect(from('awaiting-manager', record, actors.officer)[0]).toBe('manager: paper-signature');
  });

  it('a request for a change and a refusal: the executive only once the contract has come to them', () => {
    const ask = () => ({ type: 'request-change', message: 'Pas le jeudi.' }) as const;
    const decline = () => ({ type: 'decline', reason: 'Trop.' }) as const;
    expect(from('awaiting-manager', ask, actors.manager)).toEqual([
      'agent: change-request',
      'lead: change-request',
    ]);
    expect(from('awaiting-executive', ask, actors.lead)).toEqual([
      'agent: change-request',
      'manager: change-request',
      'executive: change-request',
      'deputy: change-request',
    ]);
    expect(from('awaiting-manager', decline, actors.manager)).toEqual([
      'agent: refusal',
      'lead: refusal',
      'officer: refusal',
      'second-officer: refusal',
    ]);
    expect(from('awaiting-executive', decline, actors.executive)).toContain('manager: refusal');
  });

  it('a wrong manager: the officers, who hand over, and the agent', () => {
    expect(from('awaiting-manager', () => ({ type: 'not-my-agent' }), actors.manager)).toEqual([
      'officer: wrong-manager',
      'second-officer: wrong-manager',
      'agent: wrong-manager',
    ]);
  });

  it('a hand-over: the new manager to decide while a decision is awaited, the former one, the agent', () => {
    const handOver = () => ({ type: 'hand-over', managerId: 'other-manager', reason: 'Mobilité.' }) as const;
    expect(from('awaiting-manager', handOver, actors.officer)).toEqual([
      'other-manager: to-decide',
      'manager: hand-over',
      'agent: hand-over',
    ]);
    expect(from('signed', handOver, actors.officer)[0]).toBe('other-manager: hand-over');
  });

  it('an end: everybody, the agent by a receipt even of their own declaration', () => {
    const end = () => ({ type: 'terminate', effectiveOn: '2027-05-20' }) as const;
    expect(from('signed', end, actors.agent)).toEqual([
      'agent: termination',
      'manager: termination',
      'executive: termination',
      'lead: termination',
      'officer: termination',
      'second-officer: termination',
    ]);
    const back = from('terminated', () => ({ type: 'revert-termination' }), actors.agent);
    expect(back).not.toContain('agent: termination-reversal');
    expect(back).toContain('manager: termination-reversal');
  });

  it('a paper that is taken over: its agent, while it runs', () => {
    expect(told(null, takeOver(), actors.officer)).toEqual(['agent: take-over']);
    const past = { startsOn: '2025-01-01', endsOn: '2025-06-30' };
    expect(told(null, takeOver({ term: past }), actors.officer)).toEqual([]);
    // Past midnight in Paris, where it is over, and not yet in Greenwich.
    const yesterday = { startsOn: '2026-05-02', endsOn: '2026-11-01' };
    const now = { now: '2026-11-01T23:30:00.000Z' };
    expect(told(null, takeOver({ term: yesterday }), actors.officer, now)).toEqual([]);
  });

  it('what the agent writes in a draft: nobody', () => {
    expect(reachOf([{ type: 'discarded' }])).toEqual({ isTold: false, hasOffices: false });
    const identity = draft().content.identity;
    expect(told(draft(), { type: 'answer-identity', identity }, actors.agent)).toEqual([]);
  });

  it('tells somebody who holds two places once', () => {
    const before = contractIn('awaiting-manager');
    const act = { ...before, leadId: 'agent' };
    expect(
      told(act, { type: 'decline', reason: 'Trop.' }, actors.manager).filter((line) =>
        line.startsWith('agent'),
      ),
    ).toEqual(['agent: refusal']);
  });
});

describe('when somebody is told', () => {
  it('is as usual until they choose, and never a way that the kind does not have', () => {
    expect(modeOf('to-sign', {})).toBe('weekly');
    expect(modeOf('to-sign', { 'to-sign': 'daily' })).toBe('daily');
    expect(modeOf('refusal', { refusal: 'none' })).toBe('at-once');
  });

  it('is settled for every kind that the table gives, and the last word on a contract is always mailed', () => {
    const given = new Set(Object.values(tellings).flatMap((lines) => lines.map(({ kind }) => kind)));
    expect(given).toEqual(new Set(noticeKinds));
    for (const kind of ['signature-receipt', 'conclusion', 'refusal', 'termination', 'closure'] as const)
      expect(noticeChoices[kind]).toEqual(['at-once']);
  });
});
