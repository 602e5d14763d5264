import type { Actor } from '../people/actor.ts';
import { calendarOf } from '../term/calendar.ts';
import { addDays } from '../term/day.ts';
import { sampleContent, sampleProfile } from './content.sample.ts';
import {
  type Content,
  type Contract,
  type ContractState,
  type HashedText,
  originalVersion,
} from './contract.ts';
import { decide } from './decide.ts';
import { noonOf } from './decide-paper.ts';
import type {
  BringFileBackCommand,
  Command,
  DecideContext,
  RecordSignatureCommand,
  SignCommand,
  TakeOverCommand,
} from './decision.ts';
import { apply } from './evolve.ts';
import type { Refusal } from './refusals.ts';

/*
 * A contract and its people for the tests of this folder: brought to each state by the commands themselves.
 * It is asked from 1 December 2026 to 31 May 2027, and signed by everyone on 2 November 2026.
 */

/** Somebody who holds the executive's seat today, by an arrêté. */
export function substituteOf(personId: string): Actor {
  const basis = { number: '2026-114', date: '2026-01-05' };
  return { personId, roles: ['executive'], delegation: { holderId: 'executive', basis } };
}

export const actors = {
  agent: { personId: 'agent', roles: [] },
  manager: { personId: 'manager', roles: [] },
  otherManager: { personId: 'other-manager', roles: [] },
  executive: { personId: 'executive', roles: ['executive'] },
  deputy: substituteOf('deputy'),
  officer: { personId: 'officer', roles: ['officer'] },
  assistant: { personId: 'assistant', roles: ['assistant'] },
  lead: { personId: 'lead', roles: ['lead'] },
  informed: { personId: 'informed', roles: [] },
  admin: { personId: 'admin', roles: ['admin'] },
  stranger: { personId: 'stranger', roles: ['lead'] },
} as const satisfies Record<string, Actor>;

export const content = sampleContent({
  commitment: {
    percent: 7.5,
    plannedDates: [
      { date: '2026-12-08', from: '09:00', to: '12:30' },
      { date: '2027-01-19', from: '09:00', to: '12:30' },
    ],
  },
});

/** The facts of a command given by someone on a day, at nine in the morning, Paris time. */
export function on(today: string, actor: Actor, facts: Partial<DecideContext> = {}): DecideContext {
  const profile = sampleProfile;
  const calendar = calendarOf(profile);
  return { actor, now: `${today}T08:00:00.000Z`, today, profile, calendar, ownContracts: [], ...facts };
}

/** Stands for the resolved text: whatever is content, and nothing that is routing. Its hash is itself, readable. */
export function textOf({ identity, mission, commitment, service }: Content): HashedText {
  const values = { identity, mission, commitment, benefits: service.benefits, rhythm: service.stockTaking };
  const written = JSON.stringify(values);
  return { text: { wording: 'test', values: { written } }, hash: written };
}

/** A signature given on paper, on this day and on the contract's present text. */
export function recordSignature(
  contract: Contract,
  signedOn: string,
  facts: Partial<RecordSignatureCommand> = {},
): RecordSignatureCommand {
  const text = contract.frozen ?? textOf(contract.content);
  return {
    type: 'record-signature',
    contentHash: text.hash,
    signedOn,
    signer: { name: 'Nathalie Serra', civility: 'madame', capacity: 'Cheffe du service' },
    scan: 'f'.repeat(64),
    text,
    ...facts,
  };
}

/** A file that came back signed on the second of November, handed out an hour before. */
export function bringFileBack(
  contract: Contract,
  facts: Partial<BringFileBackCommand> = {},
): BringFileBackCommand {
  return {
    type: 'bring-file-back',
    contentHash: (contract.frozen ?? textOf(contract.content)).hash,
    holderId: 'executive',
    signer: { name: 'Étienne Lacaze', civility: 'monsieur' },
    handedOutAt: '2026-11-02T07:00:00.000Z',
    signedAt: null,
    trace: {
      sameFile: 'same-bytes',
      certificate: { subject: 'LACAZE Étienne', issuer: 'Autorité', sha256: 'c'.repeat(64) },
      dated: 'arrival',
      handedOut: 'a'.repeat(64),
      file: 'b'.repeat(64),
    },
    ...facts,
  };
}

/** A contract signed on paper in October 2026, from the first of November on. */
export function takeOver(facts: Partial<TakeOverCommand> & { today?: string } = {}): TakeOverCommand {
  const { today = '2026-11-02', ...rest } = facts;
  const { text, hash } = textOf(content);
  const signedOn = addDays(today, -20);
  const paper = { signedOn, scan: null, recordedBy: 'officer' };
  const at = noonOf(signedOn);
  return {
    type: 'take-over',
    id: 'paper',
    agentId: 'agent',
    leadId: 'lead',
    number: 'ENG-2026-0099',
    content,
    frozen: { text: { ...text, wording: originalVersion }, hash },
    term: { startsOn: addDays(today, -1), endsOn: addDays(today, 179) },
    signatures: (['agent', 'manager', 'executive'] as const).map((seat) => ({
      seat,
      personId: seat,
      name: seat,
      civility: null,
      capacity: seat,
      onBehalfOf: null,
      at,
      contentHash: hash,
      consentVersion: 'paper',
      authentication: { issuer: 'paper', subject: 'officer', method: 'paper', at },
      address: '',
      paper,
    })),
    ...rest,
  };
}

/** A signature on the contract's present text. */
export function sign(contract: Contract, facts: Partial<SignCommand> = {}): SignCommand {
  const text = contract.frozen ?? textOf(contract.content);
  return {
    type: 'sign',
    contentHash: text.hash,
    consentVersion: '1',
    signer: { name: 'Nathalie Serra', civility: 'madame', capacity: 'Cheffe du service' },
    authentication: { issuer: 'demo', subject: 'x', method: 'demo', at: '2026-11-02T07:55:00.000Z' },
    isFresh: true,
    address: '192.0.2.1',
    number: 'ENG-2026-0042',
    text,
    ...facts,
  };
}

/** The contract after a command that must be accepted and leave a contract. */
export function after(contract: Contract | null, command: Command, context: DecideContext): Contract {
  const decision = decide(contract, command, context);
  if ('refusal' in decision) throw new Error(`${command.type} is refused: ${decision.refusal.code}`);
  const next = apply(contract, decision.events);
  if (next === null) throw new Error(`${command.type} leaves no contract`);
  return next;
}

/** Why a command is refused; null when it is accepted. */
export function refusal(contract: Contract | null, command: Command, context: DecideContext): Refusal | null {
  const decision = decide(contract, command, context);
  return 'refusal' in decision ? decision.refusal : null;
}

const day = '2026-11-02';

/** Starts a contract of the agent's with these answers. */
export function draft(answers: Content = content): Contract {
  const start = { type: 'start', id: 'contract', content: answers, leadId: 'lead', renewalOf: null } as const;
  return after(null, start, on(day, actors.agent));
}

/** The contract in one of its states, by the commonest way there. */
export function contractIn(state: ContractState, answers: Content = content): Contract {
  const ways: Record<ContractState, () => Contract> = {
    draft: () => draft(answers),
    'awaiting-manager': () => from('draft', actors.agent, sign),
    'changes-requested': () =>
      from('awaiting-manager', actors.manager, () => ({ type: 'request-change', message: 'Pas le jeudi.' })),
    'awaiting-executive': () => from('awaiting-manager', actors.manager, sign),
    signed: () => from('awaiting-executive', actors.executive, sign),
    declined: () => from('awaiting-manager', actors.manager, () => ({ type: 'decline', reason: 'Trop.' })),
    withdrawn: () => from('awaiting-manager', actors.agent, () => ({ type: 'withdraw' })),
    terminated: () => from('signed', actors.agent, () => ({ type: 'terminate', effectiveOn: '2027-05-20' })),
    closed: () =>
      from('signed', actors.officer, () => ({ type: 'close', reason: 'mission-stopped', note: null })),
  };
  return ways[state]();

  function from(earlier: ContractState, actor: Actor, command: (contract: Contract) => Command): Contract {
    const contract = contractIn(earlier, answers);
    return after(contract, command(contract), on(day, actor));
  }
}
