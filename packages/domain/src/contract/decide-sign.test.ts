import { describe, expect, test } from 'vitest';
import type { Actor } from '../people/actor.ts';
import { allowedActs } from './allowed.ts';
import { sampleContent, sampleProfile } from './content.sample.ts';
import {
  actors,
  after,
  content,
  contractIn,
  draft,
  on,
  recordSignature,
  refusal,
  sign,
  substituteOf,
  textOf,
} from './contract.sample.ts';
import type { Contract } from './contract.ts';
import { decide } from './decide.ts';

const day = '2026-11-02';
const now = `${day}T08:00:00.000Z`;

function answered(contract: Contract, commitment: Partial<typeof content.commitment>): Contract {
  return {
    ...contract,
    content: { ...contract.content, commitment: { ...content.commitment, ...commitment } },
  };
}

describe('the agent', () => {
  test('freezes the text, takes a number and sends to the manager', () => {
    const contract = contractIn('awaiting-manager');
    expect(contract).toMatchObject({
      number: 'ENG-2026-0042',
      frozen: textOf(content),
      waitingSince: now,
      version: 2,
    });
  });

  test('leaves the evidence of their signature', () => {
    const contract = draft();
    const command = sign(contract, {
      signer: { name: 'Élodie d’Aubigné', civility: 'madame', capacity: 'Gestionnaire' },
    });
    expect(after(contract, command, on(day, actors.agent)).signatures).toEqual([
      {
        seat: 'agent',
        personId: 'agent',
        name: 'Élodie d’Aubigné',
        civility: 'madame',
        capacity: 'Gestionnaire',
        onBehalfOf: null,
        at: now,
        contentHash: textOf(content).hash,
        consentVersion: '1',
        authentication: command.authentication,
        address: '192.0.2.1',
      },
    ]);
  });

  test('keeps the first number when signing again', () => {
    const contract = contractIn('changes-requested');
    const again = after(contract, sign(contract, { number: 'ENG-2026-0043' }), on(day, actors.agent));
    expect(again).toMatchObject({ number: 'ENG-2026-0042', changeRequest: null });
    expect(again.signatures).toHaveLength(1);
  });

  test('freezes the new text when signing again after a change', () => {
    const commitment = { ...content.commitment, percent: 5 };
    const change = { type: 'answer-commitment', commitment } as const;
    const changed = after(contractIn('changes-requested'), change, on(day, actors.agent));
    const again = after(changed, sign(changed), on(day, actors.agent));
    expect(again.frozen).toEqual(textOf({ ...content, commitment }));
    expect(again.signatures.map(({ contentHash }) => contentHash)).toEqual([again.frozen?.hash]);
  });

  test('does not sign what is not ready, and is told every problem', () => {
    const incomplete = answered(draft(), { percent: null });
    const refused = refusal(incomplete, sign(incomplete), on(day, actors.agent));
    expect(refused).toMatchObject({
      code: 'not-ready',
      problems: [{ pointer: '/commitment/percent', level: 'fault' }],
    });
  });

  test('does not sign a start that has passed since', () => {
    const late = draft();
    expect(refusal(late, sign(late), on('2026-12-02', actors.agent))).toMatchObject({ code: 'not-ready' });
    expect(refusal(late, sign(late), on('2026-12-01', actors.agent))).toBeNull();
  });

  test('cannot be their own manager', () => {
    const own = draft({ ...content, service: { ...content.service, managerId: 'agent' } });
    expect(refusal(own, sign(own), on(day, actors.agent))).toMatchObject({
      code: 'not-ready',
      problems: [{ pointer: '/service/managerId', code: 'own-manager' }],
    });
  });

  test('cannot have become the executive meanwhile', () => {
    const profile = { ...sampleProfile, executiveId: 'agent' };
    const promoted = on(day, { personId: 'agent', roles: ['executive'] }, { profile });
    expect(refusal(draft(), sign(draft()), promoted)).toEqual({ code: 'executive-cannot-start' });
  });

  test('may be the executive’s substitute, whom their own contract knows as its agent alone', () => {
    const own = substituteOf('agent');
    const sent = after(draft(), sign(draft()), on(day, own));
    expect(sent.signatures).toMatchObject([{ seat: 'agent', onBehalfOf: null }]);
    const awaiting = contractIn('awaiting-executive');
    expect(refusal(awaiting, sign(awaiting), on(day, own))).toEqual({ code: 'already-signed' });
    expect(allowedActs(awaiting, own, on(day, own))).toEqual(['take-back', 'withdraw']);
  });
});

test('a hash of another text is refused, whoever signs', () => {
  const stale = { contentHash: textOf({ ...content, mission: { ...content.mission, title: 'Avant' } }).hash };
  for (const [state, actor] of [
    ['draft', actors.agent],
    ['changes-requested', actors.agent],
    ['awaiting-manager', actors.manager],
    ['awaiting-executive', actors.executive],
  ] as const) {
    const contract = contractIn(state);
    expect(refusal(contract, sign(contract, stale), on(day, actor))).toEqual({ code: 'text-changed' });
  }
});

test('an authentication too long ago is refused before the hash is looked at, and after the state', () => {
  const stale = { isFresh: false, contentHash: 'another' };
  const needed = { code: 'fresh-authentication-needed' };
  for (const [state, actor] of [
    ['draft', actors.agent],
    ['awaiting-manager', actors.manager],
    ['awaiting-executive', actors.executive],
  ] as const) {
    const contract = contractIn(state);
    expect(refusal(contract, sign(contract, stale), on(day, actor))).toEqual(needed);
  }
  const waiting = contractIn('awaiting-manager');
  expect(refusal(waiting, sign(waiting, stale), on(day, actors.agent))).toEqual({ code: 'already-signed' });
  const incomplete = answered(draft(), { percent: null });
  expect(refusal(incomplete, sign(incomplete, stale), on(day, actors.agent))).toMatchObject({
    code: 'not-ready',
  });
});

test('after the agent the frozen text alone counts, not a live one', () => {
  const contract = contractIn('awaiting-manager');
  const live = textOf({ ...content, mission: { ...content.mission, title: 'Après' } });
  const onLive = sign(contract, { text: live, contentHash: live.hash });
  expect(refusal(contract, onLive, on(day, actors.manager))).toEqual({ code: 'text-changed' });
  expect(refusal(contract, sign(contract, { text: live }), on(day, actors.manager))).toBeNull();
});

describe('manager and executive in one person', () => {
  const both = substituteOf('manager');
  const contract = contractIn('awaiting-manager');

  test('one signature serves both seats, at the same instant', () => {
    const signed = after(contract, sign(contract), on('2026-11-05', both));
    expect(signed.state).toBe('signed');
    expect(signed.version).toBe(contract.version + 1);
    expect(signed.signatures.map(({ seat, personId, at }) => [seat, personId, at])).toEqual([
      ['agent', 'agent', now],
      ['manager', 'manager', '2026-11-05T08:00:00.000Z'],
      ['executive', 'manager', '2026-11-05T08:00:00.000Z'],
    ]);
  });

  test('each seat with its own capacity', () => {
    const profile = { ...on(day, both).profile, executiveId: 'manager' };
    const signed = after(contract, sign(contract), on(day, both, { profile }));
    expect(signed.signatures.slice(1).map(({ capacity }) => capacity)).toEqual([
      'Cheffe du service',
      'Directeur général des services',
    ]);
  });

  test('an executive who is not this agent’s manager does not serve the manager’s seat', () => {
    expect(refusal(contract, sign(contract), on(day, actors.executive))).toMatchObject({
      code: 'wrong-state',
    });
  });
});

describe.each(['paper', 'parapheur'] as const)(
  'where the executive signs elsewhere, %s',
  (executiveMethod) => {
    const facts = { profile: { ...sampleProfile, executiveMethod } };

    test('nobody signs for that seat here, the holder’s deputy no more than the holder', () => {
      const contract = contractIn('awaiting-executive');
      for (const actor of [actors.executive, actors.deputy]) {
        const context = on(day, actor, facts);
        expect(refusal(contract, sign(contract), context)).toEqual({
          code: 'executive-signs-elsewhere',
          method: executiveMethod,
        });
        expect(allowedActs(contract, actor, context)).not.toContain('sign');
      }
    });

    test('a manager who holds that seat too signs the manager’s alone', () => {
      const contract = contractIn('awaiting-manager');
      const both = substituteOf('manager');
      const signed = after(contract, sign(contract), on(day, both, facts));
      expect(signed.state).toBe('awaiting-executive');
      expect(signed.signatures.map(({ seat }) => seat)).toEqual(['agent', 'manager']);
      expect(refusal(signed, sign(signed), on(day, both, facts))).toMatchObject({
        code: 'executive-signs-elsewhere',
      });
    });

    test('the officer records it with its scan', () => {
      const contract = contractIn('awaiting-executive');
      const signed = after(contract, recordSignature(contract, day), on(day, actors.officer, facts));
      expect(signed.signatures.at(-1)).toMatchObject({
        seat: 'executive',
        authentication: { method: 'paper' },
      });
    });
  },
);

describe('the last signature', () => {
  const contract = contractIn('awaiting-executive');
  const signedOn = (today: string) => after(contract, sign(contract), on(today, actors.executive));

  test('before the asked start: the asked dates', () => {
    expect(signedOn('2026-11-30')).toMatchObject({
      state: 'signed',
      term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
      waitingSince: null,
      content,
    });
  });

  test('after it: takes effect that day, and the dates before it fall away', () => {
    const signed = signedOn('2027-01-19');
    expect(signed.term?.startsOn).toBe('2027-01-19');
    expect(signed.content.commitment.plannedDates).toEqual([
      { date: '2027-01-19', from: '09:00', to: '12:30' },
    ]);
  });

  test('says which dates fell away, and leaves the signed text as it was', () => {
    const decision = decide(contract, sign(contract), on('2027-01-19', actors.executive));
    const effect = 'events' in decision ? decision.events.at(-1) : null;
    expect(effect).toMatchObject({
      type: 'took-effect',
      droppedDates: [{ date: '2026-12-08', from: '09:00', to: '12:30' }],
    });
    expect(signedOn('2027-01-19').frozen).toEqual(contract.frozen);
  });

  test('is refused to the same person twice: a double click finds it signed', () => {
    const signed = signedOn('2026-11-30');
    expect(refusal(signed, sign(signed), on('2026-11-30', actors.executive))).toEqual({
      code: 'already-signed',
    });
  });

  test('a substitute gives it in the executive’s stead and in their own capacity, by an arrêté', () => {
    const signed = after(contract, sign(contract), on(day, actors.deputy));
    expect(signed.signatures.at(-1)).toMatchObject({
      personId: 'deputy',
      capacity: 'Cheffe du service',
      onBehalfOf: 'executive',
      delegation: { number: '2026-114', date: '2026-01-05' },
    });
    const own = after(contract, sign(contract), on(day, actors.executive));
    expect(own.signatures.map(({ onBehalfOf }) => onBehalfOf)).toEqual([null, null, null]);
  });
});

test.each([
  ['no arrêté', { personId: 'deputy', roles: ['executive'] } as const],
  [
    'one of an executive who is no longer',
    { ...actors.deputy, delegation: { ...actors.deputy.delegation, holderId: 'former' } } as Actor,
  ],
])(
  'with %s nobody else than the executive signs, in one hand with the manager’s seat no more',
  (_, actor) => {
    const contract = contractIn('awaiting-executive');
    expect(refusal(contract, sign(contract), on(day, actor))).toEqual({ code: 'delegation-missing' });
    const manager = { ...actor, personId: 'manager' };
    const sent = contractIn('awaiting-manager');
    expect(refusal(sent, sign(sent), on(day, manager))).toEqual({ code: 'delegation-missing' });
  },
);

test('nobody who signed is told so of a contract that has ended otherwise', () => {
  const declined = contractIn('declined');
  expect(refusal(declined, sign(declined), on(day, actors.agent))).toMatchObject({ code: 'wrong-state' });
});

describe('a renewal', () => {
  const first = { ...contractIn('signed'), id: 'first' };
  const renewal = {
    ...draft(
      sampleContent({
        mission: { deadline: '2027-10-29' },
        commitment: { startsOn: '2027-06-01', plannedDates: [] },
      }),
    ),
    renewalOf: 'first',
  };
  const signing = (own: Contract, contract: Contract = renewal) =>
    refusal(contract, sign(contract), on('2027-05-10', actors.agent, { ownContracts: [own] }));

  test('waits for the evaluation of the first', () => {
    expect(signing(first)).toEqual({ code: 'evaluation-missing', contractId: 'first' });
    expect(signing({ ...first, evaluationRecordedAt: now })).toBeNull();
  });

  test('starts after the end of the first', () => {
    const early = answered(renewal, { startsOn: '2027-05-31', plannedDates: [] });
    expect(signing({ ...first, evaluationRecordedAt: now }, early)).toEqual({
      code: 'contract-already-running',
      contractId: 'first',
      until: '2027-05-31',
    });
  });
});
