import { groundOf } from '../people/seats.ts';
import type { Day } from '../term/day.ts';
import { effectiveTerm } from '../term/term.ts';
import { type Contract, type Seat, type Signature, seats, type Term } from './contract.ts';
import { alreadyRunning, isExecutive } from './decide-start.ts';
import { type DecideContext, type Decision, happened, refused, type SignCommand } from './decision.ts';
import type { ContractEvent } from './events.ts';
import { overlapping } from './phase.ts';
import type { Refusal } from './refusals.ts';
import type { Transition } from './transitions.ts';

/**
 * Signs for the seat of this line of the table, or for two seats at once when the line asks its signatory to hold
 * both. The agent signs the live text, which freezes it; the others sign the frozen text.
 */
export function decideSign(
  contract: Contract,
  line: Transition,
  command: SignCommand,
  context: DecideContext,
): Decision {
  const signing = seats.filter((seat) => line.by.includes(seat) || line.alsoHolding === seat);
  const isFirst = signing.includes('agent');
  const term = termIfSignedToday(contract, context);
  const refusal =
    (isFirst ? agentRefusal(contract, context) : null) ??
    (signing.includes('executive') ? delegationMissing(context) : null) ??
    overlapRefusal(term, context);
  if (refusal !== null) return refused(refusal);
  if (!command.isFresh) return refused({ code: 'fresh-authentication-needed' });
  const shown = isFirst ? command.text : contract.frozen;
  if (shown?.hash !== command.contentHash) return refused({ code: 'text-changed' });
  const signed = signing.map(
    (seat): ContractEvent => ({ type: 'signed', signature: signatureFor(seat, contract, command, context) }),
  );
  return happened(
    ...(isFirst ? freezing(contract, command) : []),
    ...signed,
    next(contract, line, term, context),
  );
}

/** The dates that a last signature today would give: the asked start, or today when that is later. */
export function termIfSignedToday(
  contract: Contract,
  context: Pick<DecideContext, 'profile' | 'today'>,
): Term {
  return termIfSignedOn(contract, context.today, context);
}

/** The same for a last signature given on another day, on paper. */
export function termIfSignedOn(
  { content }: Contract,
  day: Day,
  { profile }: Pick<DecideContext, 'profile'>,
): Term {
  return effectiveTerm(content.commitment.startsOn ?? day, day, profile.termMonths);
}

function agentRefusal(contract: Contract, context: DecideContext): Refusal | null {
  if (isExecutive(context)) return { code: 'executive-cannot-start' };
  return evaluationRefusal(contract, context);
}

/** Who signs in the executive's stead cites the arrêté that says so (design: rules.md, who may sign in whose stead). */
function delegationMissing({ actor, profile: { executiveId } }: DecideContext): Refusal | null {
  const isGrounded = actor.personId === executiveId || actor.delegation?.holderId === executiveId;
  return isGrounded ? null : { code: 'delegation-missing' };
}

/** A renewal waits for the evaluation of what it extends. */
export function evaluationRefusal(contract: Contract, context: DecideContext): Refusal | null {
  const first = context.ownContracts.find(({ id }) => id === contract.renewalOf);
  const isMissing = first !== undefined && first.evaluationRecordedAt === null;
  return isMissing ? { code: 'evaluation-missing', contractId: first.id } : null;
}

/** Nobody holds two running contracts: one that extends another begins after it. */
export function overlapRefusal(term: Term, { ownContracts, today }: DecideContext): Refusal | null {
  const running = overlapping(term, ownContracts, today);
  return running === undefined ? null : alreadyRunning(running, today);
}

function freezing(contract: Contract, { number, text }: SignCommand): ContractEvent[] {
  const frozen: ContractEvent = { type: 'text-frozen', frozen: text };
  return contract.number === null ? [{ type: 'number-given', number }, frozen] : [frozen];
}

function signatureFor(
  seat: Seat,
  contract: Contract,
  { signer, contentHash, consentVersion, authentication, address }: SignCommand,
  context: DecideContext,
): Signature {
  const { actor, now, profile } = context;
  const holdsTitle = seat === 'executive' && actor.personId === profile.executiveId;
  return {
    seat,
    personId: actor.personId,
    name: signer.name,
    civility: signer.civility,
    capacity: holdsTitle ? profile.executiveTitle : signer.capacity,
    onBehalfOf: null,
    ...groundOf(seat, contract, actor),
    at: now,
    contentHash,
    consentVersion,
    authentication,
    address,
  };
}

/** What a signature leads to, by the line of the table that it was given under. */
export function next(
  contract: Contract,
  line: Transition,
  term: Term,
  { now }: DecideContext,
): ContractEvent {
  if (line.to === 'awaiting-manager') return { type: 'sent-to-manager', at: now };
  if (line.to === 'awaiting-executive') return { type: 'sent-to-executive', at: now };
  const { plannedDates } = contract.content.commitment;
  const droppedDates = plannedDates.filter(({ date }) => date < term.startsOn);
  return { type: 'took-effect', at: now, term, droppedDates };
}
