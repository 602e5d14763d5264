import { describe, expect, test } from 'vitest';
import { actors, after, content, contractIn, on, refusal, sign } from './contract.sample.ts';

const day = '2026-11-03';
const now = `${day}T08:00:00.000Z`;
const signed = contractIn('signed');

describe('asking for a change', () => {
  test.each([
    ['awaiting-manager', actors.manager, 'manager'],
    ['awaiting-manager', actors.lead, 'lead'],
    ['awaiting-executive', actors.executive, 'executive'],
    ['awaiting-executive', actors.lead, 'lead'],
  ] as const)('voids every signature, %s', (state, actor, party) => {
    const command = { type: 'request-change', message: 'Pas le jeudi.' } as const;
    expect(after(contractIn(state), command, on(day, actor))).toMatchObject({
      state: 'changes-requested',
      signatures: [],
      frozen: null,
      number: 'ENG-2026-0042',
      waitingSince: now,
      changeRequest: { party, personId: actor.personId, message: 'Pas le jeudi.', at: now },
    });
  });

  test('a manager who leads the mission too asks as manager while it is their turn', () => {
    const contract = { ...contractIn('awaiting-manager'), leadId: 'manager' };
    const command = { type: 'request-change', message: 'Pas le jeudi.' } as const;
    expect(after(contract, command, on(day, actors.manager)).changeRequest?.party).toBe('manager');
    const later = { ...contractIn('awaiting-executive'), leadId: 'manager' };
    expect(after(later, command, on(day, actors.manager)).changeRequest?.party).toBe('lead');
  });
});

test.each(['awaiting-manager', 'awaiting-executive'] as const)('taking back from %s voids too', (state) => {
  expect(after(contractIn(state), { type: 'take-back' }, on(day, actors.agent))).toMatchObject({
    state: 'changes-requested',
    signatures: [],
    frozen: null,
    changeRequest: null,
    waitingSince: now,
  });
});

test('answering keeps the state, and the request for a change until it is signed again', () => {
  const contract = contractIn('changes-requested');
  const commitment = { ...content.commitment, percent: 5 };
  const answered = after(contract, { type: 'answer-commitment', commitment }, on(day, actors.agent));
  expect(answered).toMatchObject({ state: 'changes-requested', content: { commitment } });
  expect(answered.changeRequest).toEqual(contract.changeRequest);
});

test('an answer may be incomplete or against the rules: it is saved as it is', () => {
  const service = { ...content.service, managerId: 'agent' };
  const saved = after(contractIn('draft'), { type: 'answer-service', service }, on(day, actors.agent));
  expect(saved.content.service.managerId).toBe('agent');
});

test('choosing a mission changes the project lead with it', () => {
  const command = { type: 'answer-mission', mission: content.mission, leadId: 'other-lead' } as const;
  expect(after(contractIn('draft'), command, on(day, actors.agent)).leadId).toBe('other-lead');
});

describe('not my agent', () => {
  const contract = contractIn('awaiting-manager');
  const disputed = after(contract, { type: 'not-my-agent' }, on(day, actors.manager));

  test('is recorded and changes nothing else', () => {
    expect(disputed).toEqual({ ...contract, managerDisputedAt: now, version: contract.version + 1 });
  });

  test('is said once', () => {
    expect(refusal(disputed, { type: 'not-my-agent' }, on(day, actors.manager))).toEqual({
      code: 'already-disputed',
    });
  });

  test('may have been a slip: the manager may still sign', () => {
    expect(after(disputed, sign(disputed), on(day, actors.manager)).state).toBe('awaiting-executive');
  });

  test('stands until the agent chooses another manager', () => {
    const back = after(disputed, { type: 'take-back' }, on(day, actors.agent));
    const answer = (managerId: string) =>
      after(
        back,
        { type: 'answer-service', service: { ...content.service, managerId } },
        on(day, actors.agent),
      );
    expect(answer('manager').managerDisputedAt).toBe(now);
    expect(answer('other-manager').managerDisputedAt).toBeNull();
  });

  test('or until the officer hands over', () => {
    const command = { type: 'hand-over', managerId: 'other-manager', reason: 'Erreur.' } as const;
    expect(after(disputed, command, on('2026-11-04', actors.officer))).toMatchObject({
      state: 'awaiting-manager',
      managerDisputedAt: null,
      waitingSince: '2026-11-04T08:00:00.000Z',
      content: { service: { managerId: 'other-manager' } },
    });
  });
});

describe('handing over', () => {
  const command = { type: 'hand-over', managerId: 'other-manager', reason: 'Mobilité.' } as const;
  const at = (state: 'awaiting-manager' | 'awaiting-executive' | 'signed') =>
    after(contractIn(state), command, on(day, actors.officer));

  test.each(['awaiting-manager', 'awaiting-executive', 'signed'] as const)(
    'voids nothing signed: %s',
    (state) => {
      const before = contractIn(state);
      expect(at(state)).toMatchObject({ state, signatures: before.signatures, frozen: before.frozen });
    },
  );

  test('before the manager’s signature the new manager signs, and the former one is nobody', () => {
    const contract = at('awaiting-manager');
    expect(refusal(contract, sign(contract), on(day, actors.otherManager))).toBeNull();
    expect(refusal(contract, sign(contract), on(day, actors.manager))).toMatchObject({
      code: 'not-your-seat',
    });
  });

  test('after it the signature stands, and the new manager may signal a difficulty', () => {
    const contract = at('signed');
    const difficulty = { type: 'signal-difficulty', reason: 'Trop de dates.' } as const;
    expect(after(contract, difficulty, on(day, actors.otherManager)).state).toBe('signed');
    expect(contract.signatures[1]?.personId).toBe('manager');
  });

  test('the executive waits no longer for it', () => {
    expect(at('awaiting-executive').waitingSince).toBe(contractIn('awaiting-executive').waitingSince);
  });

  test.each([
    ['agent', 'own-manager'],
    ['manager', 'already-their-manager'],
  ])('not to %s', (managerId, code) => {
    const refused = refusal(
      contractIn('awaiting-manager'),
      { ...command, managerId },
      on(day, actors.officer),
    );
    expect(refused).toEqual({ code });
  });
});

test('a refusal keeps who, why and when in its event, and nobody waits any more', () => {
  expect(contractIn('declined')).toMatchObject({ waitingSince: null, frozen: { hash: expect.anything() } });
});

test('withdrawing answers the request for a change', () => {
  const withdrawn = after(contractIn('changes-requested'), { type: 'withdraw' }, on(day, actors.agent));
  expect(withdrawn).toMatchObject({ state: 'withdrawn', changeRequest: null, waitingSince: null });
});

test('a draft once signed cannot be discarded', () => {
  const contract = { ...contractIn('draft'), number: 'ENG-2026-0042' };
  expect(refusal(contract, { type: 'discard' }, on(day, actors.agent))).toEqual({ code: 'already-signed' });
});

test('a difficulty is signalled while the contract runs, begun or not', () => {
  const command = { type: 'signal-difficulty', reason: 'Trop de dates en mars.' } as const;
  const signalling = (today: string) => refusal(signed, command, on(today, actors.manager));
  expect(signalling(day)).toBeNull();
  expect(signalling('2027-05-31')).toBeNull();
  expect(signalling('2027-06-01')).toEqual({ code: 'already-ended', endsOn: '2027-05-31' });
});
