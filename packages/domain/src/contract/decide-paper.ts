import { type Day, dayIn } from '../term/day.ts';
import type { Contract, Seat, Signature, Term } from './contract.ts';
import { evaluationRefusal, next, overlapRefusal, termIfSignedOn } from './decide-sign.ts';
import {
  type Command,
  type DecideContext,
  type Decision,
  happened,
  type RecordSignatureCommand,
  refused,
} from './decision.ts';
import type { ContractEvent } from './events.ts';
import { isOpen } from './phase.ts';
import type { Refusal } from './refusals.ts';
import type { Transition } from './transitions.ts';

/* What was signed on paper: one signature for the seat whose turn it is, or a whole contract that began before. */

/** Whose seat is awaited in the states from which a signature on paper may be recorded. */
function seatOf({ state }: Contract): Seat {
  if (state === 'changes-requested') return 'agent';
  return state === 'awaiting-manager' ? 'manager' : 'executive';
}

function holderOf(seat: Seat, contract: Contract, { profile }: DecideContext): string {
  if (seat === 'agent') return contract.agentId;
  return seat === 'manager' ? (contract.content.service.managerId ?? contract.agentId) : profile.executiveId;
}

/**
 * Records, as the officer, a signature given on paper for the seat whose turn it is: on the very text, on its real day,
 * which also governs the day the contract takes effect.
 */
export function decideRecordSignature(
  contract: Contract,
  line: Transition,
  command: RecordSignatureCommand,
  context: DecideContext,
): Decision {
  const seat = seatOf(contract);
  const holder = holderOf(seat, contract, context);
  const shown = seat === 'agent' ? command.text : contract.frozen;
  const term = termIfSignedOn(contract, command.signedOn, context);
  const refusal =
    (holder === context.actor.personId ? ({ code: 'own-paper-signature' } as const) : null) ??
    dayRefusal(command.signedOn, earliest(contract, context), context.today) ??
    (seat === 'agent' ? evaluationRefusal(contract, context) : null) ??
    overlapRefusal(term, context);
  if (refusal !== null) return refused(refusal);
  if (shown?.hash !== command.contentHash) return refused({ code: 'text-changed' });
  const signature = recordedSignature(seat, holder, command, context);
  const frozen: ContractEvent[] = seat === 'agent' ? [{ type: 'text-frozen', frozen: command.text }] : [];
  return happened(...frozen, { type: 'signed', signature }, next(contract, line, term, context));
}

/** Nobody signs before those whose turn came first, nor a text that was still being changed. */
function earliest({ signatures, waitingSince }: Contract, { profile }: DecideContext): Day | null {
  const last = signatures.at(-1)?.at ?? waitingSince;
  return last === null ? null : dayIn(last, profile.timeZone);
}

function dayRefusal(day: Day, from: Day | null, to: Day): Refusal | null {
  const isOutside = day > to || (from !== null && day < from);
  return isOutside ? { code: 'signed-on-out-of-range', from, to } : null;
}

/** Noon, as the hour is not known: the day is what the paper says. */
export const noonOf = (day: Day): string => `${day}T11:00:00.000Z`;

function recordedSignature(
  seat: Seat,
  personId: string,
  { signedOn, signer, contentHash, scan }: RecordSignatureCommand,
  { actor, now }: DecideContext,
): Signature {
  return {
    seat,
    personId,
    ...signer,
    onBehalfOf: null,
    at: noonOf(signedOn),
    contentHash,
    consentVersion: 'paper',
    authentication: { issuer: 'paper', subject: actor.personId, method: 'paper', at: now },
    address: '',
    paper: { signedOn, scan, recordedBy: actor.personId },
  };
}

type TakeOver = Extract<Command, { type: 'take-over' }>;

/** Takes over, as the officer, a contract that was signed on paper: signed it is, with no new signature. */
export function decideTakeOver({ type: _, ...paper }: TakeOver, context: DecideContext): Decision {
  const { actor, now, profile, today } = context;
  if (!actor.roles.includes('officer')) return refused({ code: 'not-your-seat', act: 'take-over' });
  if (paper.agentId === actor.personId) return refused({ code: 'own-take-over' });
  if (paper.agentId === paper.content.service.managerId) return refused({ code: 'own-manager' });
  if (paper.agentId === profile.executiveId) return refused({ code: 'executive-cannot-start' });
  const days = paper.signatures.map(({ at }) => dayIn(at, profile.timeZone));
  const refusal =
    days.map((day) => dayRefusal(day, null, today)).find((one) => one !== null) ??
    termRefusal(paper.term) ??
    openRefusal(paper.term, context) ??
    overlapRefusal(paper.term, context);
  if (refusal) return refused(refusal);
  return happened({ type: 'taken-over', ...paper, at: now });
}

/** One contract at a time: one that still runs is not taken over beside another that is being written or signed. */
function openRefusal({ endsOn }: Term, { ownContracts, today }: DecideContext): Refusal | null {
  const open = ownContracts.find(isOpen);
  return open === undefined || endsOn < today ? null : { code: 'contract-already-open', contractId: open.id };
}

function termRefusal({ startsOn, endsOn }: Term): Refusal | null {
  return endsOn < startsOn ? { code: 'ends-before-start', startsOn } : null;
}
