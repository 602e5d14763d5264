import { describe, expect, test } from 'vitest';
import type { Actor } from '../people/actor.ts';
import { sampleProfile } from './content.sample.ts';
import { actors, after, content, contractIn, draft, on, sign, textOf } from './contract.sample.ts';
import type { Contract } from './contract.ts';
import type { ContractFile } from './contract-file.ts';
import type { ContractView, ViewContext } from './contract-view.ts';
import { type Act, acts } from './transitions.ts';
import { viewOf } from './view.ts';

const liveHash = 'f'.repeat(64);
const code = '7K4M-QX2P-9TRD';
const file: ContractFile = {
  state: 'sealed',
  sealedAt: '2026-11-03T10:00:00.000Z',
  stampedAt: null,
  selfSigned: true,
};

function card(id: string) {
  return { id, firstName: 'Prénom', lastName: id, jobTitle: 'Poste', directorate: 'Direction' };
}
function name(id: string) {
  return { id, firstName: 'Prénom', lastName: id };
}

function view(contract: Contract, actor: Actor, today = '2026-11-03', offered: readonly Act[] = acts) {
  const { calendar } = on(today, actor);
  const context: ViewContext = {
    today,
    profile: sampleProfile,
    calendar,
    people: card,
    contentHash: liveHash,
    verificationCode: code,
    document: file,
    offered: new Set(offered),
  };
  const seen = viewOf(contract, actor, context);
  if (seen === null) throw new Error('not to be seen');
  return seen;
}

test('who may not see a contract has no view of it', () => {
  const context = {
    ...on('2026-11-03', actors.admin),
    people: card,
    contentHash: liveHash,
    verificationCode: code,
    document: file,
    offered: new Set(acts),
  };
  expect(viewOf(contractIn('signed'), actors.admin, context)).toBeNull();
  expect(viewOf(draft(), actors.manager, context)).toBeNull();
});

test('a draft, to its agent', () => {
  expect(view(draft(), actors.agent)).toEqual({
    id: 'contract',
    sight: 'full',
    number: null,
    state: 'draft',
    phase: null,
    version: 1,
    contentHash: liveHash,
    verificationCode: code,
    document: file,
    agent: name('agent'),
    content,
    sums: expect.objectContaining({ hours: expect.any(Number) }),
    term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
    signatures: [],
    problems: [],
    allowed: ['answer', 'discard', 'sign'],
    waitingFor: { seat: 'agent', person: name('agent'), method: 'product' },
    waitingSince: '2026-11-02T08:00:00.000Z',
    renewalOf: null,
    lead: name('lead'),
    manager: card('manager'),
    changeRequest: null,
    managerDisputedAt: null,
    observations: [],
    absences: [],
    observableUntil: null,
    employmentEndsOn: null,
    managerUnlisted: false,
    effectiveOn: null,
    takenOver: false,
  } satisfies ContractView);
});

describe('what is missing', () => {
  const incomplete = draft({
    ...content,
    commitment: { ...content.commitment, percent: null, startsOn: null },
  });

  test('is listed in words, and keeps from signing', () => {
    const seen = view(incomplete, actors.agent);
    expect(seen.problems).toContainEqual({
      pointer: '/commitment/percent',
      code: expect.any(String),
      detail: expect.any(String),
      level: 'fault',
    });
    expect(seen.allowed).toEqual(['answer', 'discard']);
    expect(seen).toMatchObject({ sums: null, term: null });
  });

  test('is judged no more once signed: a start that passes while a signature is awaited is no fault', () => {
    expect(view(contractIn('awaiting-manager'), actors.agent, '2026-12-20').problems).toEqual([]);
    expect(view(contractIn('signed'), actors.agent, '2027-03-01').problems).toEqual([]);
  });
});

describe('the term', () => {
  const asked = { startsOn: '2026-12-01', endsOn: '2027-05-31' };

  test.each(['draft', 'changes-requested'] as const)('%s: the asked start, even once past', (state) => {
    expect(view(contractIn(state), actors.agent, '2027-01-19').term).toEqual(asked);
  });

  test.each(['awaiting-manager', 'awaiting-executive'] as const)('%s: what signing today gives', (state) => {
    expect(view(contractIn(state), actors.agent, '2026-11-20').term).toEqual(asked);
    expect(view(contractIn(state), actors.agent, '2027-01-19').term?.startsOn).toBe('2027-01-19');
  });

  test.each(['signed', 'terminated', 'closed'] as const)('%s: the real dates', (state) => {
    expect(view(contractIn(state), actors.agent, '2027-01-19').term).toEqual(asked);
  });

  test('dates that fell away are no longer shown', () => {
    const contract = contractIn('awaiting-executive');
    const signed = after(contract, sign(contract), on('2027-01-19', actors.executive));
    expect(view(signed, actors.agent, '2027-01-19').content.commitment.plannedDates).toEqual([
      { date: '2027-01-19', from: '09:00', to: '12:30' },
    ]);
  });
});

test.each([
  ['draft', { seat: 'agent', person: name('agent'), method: 'product' }],
  ['changes-requested', { seat: 'agent', person: name('agent'), method: 'product' }],
  ['awaiting-manager', { seat: 'manager', person: name('manager'), method: 'product' }],
  ['awaiting-executive', { seat: 'executive', person: name('executive'), method: 'product' }],
  ['signed', null],
  ['declined', null],
  ['withdrawn', null],
  ['terminated', null],
  ['closed', null],
] as const)('in %s who acts next is %j', (state, waitingFor) => {
  expect(view(contractIn(state), actors.agent).waitingFor).toEqual(waitingFor);
});

describe('the signatures', () => {
  test('the valid ones, with who and how, and the frozen hash before the live one', () => {
    const seen = view(contractIn('awaiting-executive'), actors.executive);
    expect(seen.contentHash).toBe(textOf(content).hash);
    expect(seen.signatures).toEqual([
      {
        seat: 'agent',
        person: name('agent'),
        onBehalfOf: null,
        standIn: null,
        delegation: null,
        at: '2026-11-02T08:00:00.000Z',
        method: 'demo',
        paper: null,
      },
      {
        seat: 'manager',
        person: name('manager'),
        onBehalfOf: null,
        standIn: null,
        delegation: null,
        at: '2026-11-02T08:00:00.000Z',
        method: 'demo',
        paper: null,
      },
    ]);
  });

  test('names on whose behalf', () => {
    const contract = contractIn('signed');
    const signatures = contract.signatures.map((signature) => ({ ...signature, onBehalfOf: 'executive' }));
    expect(view({ ...contract, signatures }, actors.agent).signatures[2]?.onBehalfOf).toEqual(
      name('executive'),
    );
  });

  test('voided ones are gone, and the request that voided them is shown', () => {
    const seen = view(contractIn('changes-requested'), actors.agent);
    expect(seen).toMatchObject({
      signatures: [],
      contentHash: liveHash,
      changeRequest: { party: 'manager', person: name('manager'), message: 'Pas le jeudi.' },
    });
  });
});

test('only acts that have an endpoint are offered', () => {
  expect(view(contractIn('awaiting-manager'), actors.officer).allowed).toEqual([
    'record-signature',
    'record-observation',
    'record-absence',
    'hand-over',
    'close',
  ]);
  expect(view(contractIn('awaiting-manager'), actors.officer, '2026-11-03', ['sign']).allowed).toEqual([]);
  expect(
    view(contractIn('awaiting-manager'), actors.manager, '2026-11-03', ['sign', 'decline']).allowed,
  ).toEqual(['sign', 'decline']);
});

test('the phase follows the day', () => {
  expect(view(contractIn('signed'), actors.agent, '2026-11-30').phase).toBe('upcoming');
  expect(view(contractIn('signed'), actors.agent, '2026-12-01').phase).toBe('active');
});

test('the project lead sees their share and nothing else', () => {
  expect(view(contractIn('awaiting-executive'), actors.lead)).toEqual({
    id: 'contract',
    sight: 'lead',
    number: 'ENG-2026-0042',
    state: 'awaiting-executive',
    phase: null,
    version: 3,
    contentHash: null,
    verificationCode: null,
    document: null,
    agent: name('agent'),
    content: {
      identity: { firstName: 'Élodie', lastName: 'd’Aubigné', directorate: 'Direction des mobilités' },
      mission: content.mission,
      commitment: { startsOn: '2026-12-01', plannedDates: content.commitment.plannedDates },
      service: null,
    },
    sums: null,
    term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
    signatures: [],
    problems: [],
    allowed: ['request-change'],
    waitingFor: { seat: 'executive', person: name('executive'), method: 'product' },
    waitingSince: '2026-11-02T08:00:00.000Z',
    renewalOf: null,
    lead: name('lead'),
    manager: null,
    changeRequest: null,
    managerDisputedAt: null,
    observations: [],
    absences: [],
    observableUntil: null,
    employmentEndsOn: null,
    managerUnlisted: false,
    effectiveOn: null,
    takenOver: false,
  } satisfies ContractView);
});

describe('a manager whom the directory does not give the agent', () => {
  const told = (contract: Contract, actor: Actor, listedManagerId: string | null, day = '2026-11-03') =>
    viewOf(contract, actor, {
      ...on(day, actor),
      people: card,
      contentHash: liveHash,
      verificationCode: code,
      document: file,
      offered: new Set(acts),
      listedManagerId,
    })?.managerUnlisted;

  test.each([
    ['officer', 'other-manager', true],
    ['executive', 'other-manager', true],
    ['deputy', 'other-manager', true],
    ['agent', 'other-manager', false],
    ['manager', 'other-manager', false],
    ['lead', 'other-manager', false],
    ['officer', 'manager', false],
    ['officer', null, false],
  ] as const)('is told to the %s, the directory giving %s: %s', (who, listed, isTold) => {
    for (const state of ['awaiting-manager', 'awaiting-executive', 'signed'] as const)
      expect(told(contractIn(state), actors[who], listed)).toBe(isTold);
  });

  test('is no news once the contract is over', () => {
    for (const state of ['declined', 'withdrawn', 'terminated', 'closed'] as const)
      expect(told(contractIn(state), actors.officer, 'other-manager')).toBe(false);
    expect(told(contractIn('signed'), actors.officer, 'other-manager', '2027-06-01')).toBe(false);
  });
});
