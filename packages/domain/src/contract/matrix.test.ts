import { describe, expect, test } from 'vitest';
import type { Actor } from '../people/actor.ts';
import { allowedActs } from './allowed.ts';
import { actors, content, contractIn, on, recordSignature, sign, substituteOf } from './contract.sample.ts';
import { type Contract, type ContractState, contractStates } from './contract.ts';
import { decide } from './decide.ts';
import type { Command } from './decision.ts';
import { apply } from './evolve.ts';
import type { Act } from './transitions.ts';

/*
 * Every act, in every state, by everyone. What is expected is written here from the rules, and read from nowhere else.
 * The day is one where a signed contract runs and may be extended, and where an early end may still be taken back.
 */

const today = '2027-05-10';

/** A line: the act, who does it, in which state, and the state it gives (`gone` for a contract that is no more). */
const accepted = `
answer              agent      draft               draft
answer              agent      changes-requested   changes-requested
discard             agent      draft               gone
sign                agent      draft               awaiting-manager
sign                agent      changes-requested   awaiting-manager
sign                manager    awaiting-manager    awaiting-executive
sign                both       awaiting-manager    signed
sign                executive  awaiting-executive  signed
sign                both       awaiting-executive  signed
record-signature    officer    changes-requested   awaiting-manager
record-signature    officer    awaiting-manager    awaiting-executive
record-signature    officer    awaiting-executive  signed
request-change      manager    awaiting-manager    changes-requested
request-change      both       awaiting-manager    changes-requested
request-change      lead       awaiting-manager    changes-requested
request-change      executive  awaiting-executive  changes-requested
request-change      both       awaiting-executive  changes-requested
request-change      lead       awaiting-executive  changes-requested
decline             manager    awaiting-manager    declined
decline             both       awaiting-manager    declined
decline             executive  awaiting-executive  declined
decline             both       awaiting-executive  declined
not-my-agent        manager    awaiting-manager    awaiting-manager
not-my-agent        both       awaiting-manager    awaiting-manager
take-back           agent      awaiting-manager    changes-requested
take-back           agent      awaiting-executive  changes-requested
withdraw            agent      changes-requested   withdrawn
withdraw            agent      awaiting-manager    withdrawn
withdraw            agent      awaiting-executive  withdrawn
observe             informed   awaiting-manager    awaiting-manager
observe             informed   awaiting-executive  awaiting-executive
record-observation  officer    awaiting-manager    awaiting-manager
record-observation  officer    awaiting-executive  awaiting-executive
record-absence      manager    changes-requested   changes-requested
record-absence      manager    awaiting-manager    awaiting-manager
record-absence      manager    awaiting-executive  awaiting-executive
record-absence      manager    signed              signed
record-absence      both       changes-requested   changes-requested
record-absence      both       awaiting-manager    awaiting-manager
record-absence      both       awaiting-executive  awaiting-executive
record-absence      both       signed              signed
record-absence      officer    changes-requested   changes-requested
record-absence      officer    awaiting-manager    awaiting-manager
record-absence      officer    awaiting-executive  awaiting-executive
record-absence      officer    signed              signed
correct-absence     manager    changes-requested   changes-requested
correct-absence     manager    awaiting-manager    awaiting-manager
correct-absence     manager    awaiting-executive  awaiting-executive
correct-absence     manager    signed              signed
correct-absence     both       changes-requested   changes-requested
correct-absence     both       awaiting-manager    awaiting-manager
correct-absence     both       awaiting-executive  awaiting-executive
correct-absence     both       signed              signed
correct-absence     officer    changes-requested   changes-requested
correct-absence     officer    awaiting-manager    awaiting-manager
correct-absence     officer    awaiting-executive  awaiting-executive
correct-absence     officer    signed              signed
hand-over           officer    awaiting-manager    awaiting-manager
hand-over           officer    awaiting-executive  awaiting-executive
hand-over           officer    signed              signed
terminate           agent      signed              terminated
terminate           officer    signed              terminated
revert-termination  agent      terminated          signed
signal-difficulty   manager    signed              signed
signal-difficulty   both       signed              signed
close               officer    signed              closed
close               officer    awaiting-manager    closed
close               officer    awaiting-executive  closed
close               officer    changes-requested   closed
renew               agent      signed              signed
`
  .trim()
  .split('\n')
  .map((line) => line.split(/ +/) as [Act, Who, ContractState, ContractState | 'gone']);

/** Signing again what one has signed: a double click or a stale tab. */
const alreadySigned: [Who, ContractState][] = [
  ['agent', 'awaiting-manager'],
  ['agent', 'awaiting-executive'],
  ['agent', 'signed'],
  ['manager', 'awaiting-executive'],
  ['manager', 'signed'],
  ['executive', 'signed'],
];

type Who =
  | 'agent'
  | 'manager'
  | 'both'
  | 'executive'
  | 'officer'
  | 'lead'
  | 'informed'
  | 'assistant'
  | 'nobody';

/** `both` is a line manager who is the executive too; it is the manager who signed where a signature stands. */
const people: Record<Who, Actor> = {
  agent: actors.agent,
  manager: actors.manager,
  both: substituteOf('manager'),
  executive: actors.executive,
  officer: actors.officer,
  lead: actors.lead,
  informed: actors.informed,
  assistant: actors.assistant,
  nobody: actors.admin,
};

const commands: [Act, (contract: Contract) => Command][] = [
  ['answer', () => ({ type: 'answer-identity', identity: content.identity })],
  ['answer', () => ({ type: 'answer-mission', mission: content.mission, leadId: 'lead' })],
  ['answer', () => ({ type: 'answer-commitment', commitment: content.commitment })],
  ['answer', () => ({ type: 'answer-service', service: content.service })],
  ['discard', () => ({ type: 'discard' })],
  ['sign', (contract) => sign(contract)],
  ['record-signature', (contract) => recordSignature(contract, today)],
  ['request-change', () => ({ type: 'request-change', message: 'Pas le jeudi.' })],
  ['decline', () => ({ type: 'decline', reason: 'Le service ne le peut pas.' })],
  ['not-my-agent', () => ({ type: 'not-my-agent' })],
  ['take-back', () => ({ type: 'take-back' })],
  ['withdraw', () => ({ type: 'withdraw' })],
  ['observe', () => ({ type: 'observe', text: 'Le service est en tension jusqu’à Noël.' })],
  [
    'record-observation',
    () => ({ type: 'record-observation', name: 'Lycée Déodat', saidOn: today, text: null }),
  ],
  ['record-absence', () => ({ ...away, type: 'record-absence', id: 'other', of: 'manager', personId: 'x' })],
  ['correct-absence', () => ({ type: 'correct-absence', id: 'absence', days: null })],
  ['hand-over', () => ({ type: 'hand-over', managerId: 'other-manager', reason: 'Mobilité.' })],
  ['terminate', () => ({ type: 'terminate', effectiveOn: today })],
  ['revert-termination', () => ({ type: 'revert-termination' })],
  ['signal-difficulty', () => ({ type: 'signal-difficulty', reason: 'Trop de dates en mars.' })],
  ['close', () => ({ type: 'close', reason: 'departure', note: null })],
  ['renew', () => ({ type: 'renew', renewalId: 'renewal' })],
];

const away = { name: 'Zoé Roy', startsOn: today, endsOn: '2027-05-12' };

/** Asked to start after the day of the matrix, so that the agent may sign it on that day. */
const later = {
  ...content,
  mission: { ...content.mission, deadline: '2027-09-30' },
  commitment: { ...content.commitment, startsOn: '2027-06-01', plannedDates: [] },
};

/** Contracts that were signed are those of the sample; the others are still to begin. */
function sample(state: ContractState): Contract {
  const contract = contractIn(state, state === 'signed' || state === 'terminated' ? content : later);
  const absences = [{ ...away, id: 'absence', of: 'agent' as const, personId: 'agent' }];
  return { ...contract, absences, informedIds: ['informed', 'manager'], sentAt: `${today}T07:00:00.000Z` };
}

function expectation(act: Act, who: Who, state: ContractState): string {
  const line = accepted.find(([a, w, s]) => a === act && w === who && s === state);
  if (line !== undefined) return line[3];
  const person: Who = who === 'both' ? 'manager' : who;
  const stands = act === 'sign' && alreadySigned.some(([w, s]) => w === person && s === state);
  if (stands) return 'already-signed';
  return accepted.some(([a, w]) => a === act && w === who) ? 'wrong-state' : 'not-your-seat';
}

function outcome(contract: Contract, command: Command, actor: Actor): string {
  const decision = decide(contract, command, on(today, actor));
  if ('refusal' in decision) return decision.refusal.code;
  return apply(contract, decision.events)?.state ?? 'gone';
}

describe.each(contractStates)('in %s', (state) => {
  const contract = sample(state);

  describe.each(Object.keys(people) as Who[])('%s', (who) => {
    test.each(commands.map(([act, command]) => [command(contract).type, act, command] as const))(
      '%s',
      (_, act, command) => {
        expect(outcome(contract, command(contract), people[who])).toBe(expectation(act, who, state));
      },
    );

    test('is offered what would be accepted, and nothing else', () => {
      const expected = new Set(accepted.filter(([, w, s]) => w === who && s === state).map(([act]) => act));
      expect(new Set(allowedActs(contract, people[who], on(today, people[who])))).toEqual(expected);
    });

    test('cannot start it again', () => {
      const start = { type: 'start', id: 'contract', content, leadId: 'lead', renewalOf: null } as const;
      expect(outcome(contract, start, people[who])).toBe('wrong-state');
    });
  });
});

/** Whose absence it is counts too: the executive's is the officer's to record, to correct and to withdraw. */
describe.each(['changes-requested', 'awaiting-manager', 'awaiting-executive', 'signed'] as const)(
  'the executive’s absence in %s',
  (state) => {
    const absent = { ...away, of: 'executive', personId: 'executive' } as const;
    const recorded = { ...sample(state), absences: [{ ...absent, id: 'absence' }] };
    const days = { startsOn: away.startsOn, endsOn: '2027-05-11' };
    test.each([
      ['manager', 'not-your-seat'],
      ['both', 'not-your-seat'],
      ['officer', state],
    ] as const)('by %s: %s', (who, expected) => {
      const record: Command = { ...absent, type: 'record-absence', id: 'other' };
      expect(outcome({ ...recorded, absences: [] }, record, people[who])).toBe(expected);
      const correct: Command = { type: 'correct-absence', id: 'absence', days };
      expect(outcome(recorded, correct, people[who])).toBe(expected);
      expect(outcome(recorded, { ...correct, days: null }, people[who])).toBe(expected);
    });
  },
);

test('without a contract nothing but a start is possible', () => {
  for (const [, command] of commands) {
    const decision = decide(null, command(contractIn('draft')), on(today, actors.agent));
    expect(decision).toMatchObject({ refusal: { code: 'wrong-state', state: null } });
  }
});
