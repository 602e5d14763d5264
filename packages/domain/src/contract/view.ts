import type { Actor } from '../people/actor.ts';
import { partiesOf } from '../people/seats.ts';
import type { Day } from '../term/day.ts';
import { termFrom } from '../term/term.ts';
import { allowedActs } from './allowed.ts';
import { type Contract, type ContractState, isTakenOver, type Seat, type Term } from './contract.ts';
import type { ContractView, ViewContext } from './contract-view.ts';
import { termIfSignedToday } from './decide-sign.ts';
import { employmentEndsFirst } from './due-closure.ts';
import { phaseOf } from './phase.ts';
import { fullShare, leadShare, nameOf, readingShare, type Share } from './view-shares.ts';
import { canSee } from './visibility.ts';

/**
 * The contract as this person may see it now, or null when they may not see it at all (design: rules.md, who sees
 * what). The project lead's view has the same shape, with less in it.
 */
export function viewOf(contract: Contract, actor: Actor, context: ViewContext): ContractView | null {
  const sight = canSee(contract, actor);
  if (sight === null) return null;
  const shares = { full: fullShare, reading: readingShare, lead: leadShare };
  return { ...commonView(contract, actor, context), sight, ...shares[sight](contract, context) };
}

function commonView(
  contract: Contract,
  actor: Actor,
  context: ViewContext,
): Omit<ContractView, keyof Share | 'sight'> {
  const { id, number, state, version, waitingSince, renewalOf, effectiveOn } = contract;
  return {
    id,
    number,
    state,
    phase: phaseOf(contract, context.today),
    version,
    agent: nameOf(context.people(contract.agentId)),
    term: termShown(contract, context),
    allowed: allowedActs(contract, actor, context).filter((act) => context.offered.has(act)),
    waitingFor: waitingFor(contract, context),
    waitingSince,
    renewalOf,
    lead: nameOf(context.people(contract.leadId)),
    effectiveOn,
    takenOver: isTakenOver(contract),
    employmentEndsOn: employmentShown(contract, actor, context),
    managerUnlisted: isManagerUnlisted(contract, actor, context),
  };
}

/** Told to those who have to see to it: nothing is stopped before that day. */
function employmentShown(
  contract: Contract,
  actor: Actor,
  { employmentEndsOn = null, today }: ViewContext,
): Day | null {
  const told = ['agent', 'manager', 'officer'];
  const isTold = partiesOf(contract, actor).some((party) => told.includes(party));
  const endsFirst = employmentEndsFirst(
    { state: contract.state, endsOn: contract.term?.endsOn ?? null },
    employmentEndsOn,
    today,
  );
  return isTold && endsFirst ? employmentEndsOn : null;
}

/** States in which another manager may still be named. */
const routedStates: readonly ContractState[] = [
  'changes-requested',
  'awaiting-manager',
  'awaiting-executive',
  'signed',
];

/** Told to those who may have the contract handed over, or refuse it: nothing is stopped by it. */
function isManagerUnlisted(
  contract: Contract,
  actor: Actor,
  { listedManagerId = null, today }: ViewContext,
): boolean {
  const held = partiesOf(contract, actor);
  const isTold = held.includes('officer') || held.includes('executive');
  const { managerId } = contract.content.service;
  const isKnown = managerId !== null && listedManagerId !== null;
  const isOver = contract.term !== null && today > contract.term.endsOn;
  return (
    isTold && isKnown && !isOver && managerId !== listedManagerId && routedStates.includes(contract.state)
  );
}

/** The real dates once signed; what signing today gives while a signature is awaited; else those of the asked start. */
function termShown(contract: Contract, context: ViewContext): Term | null {
  const { startsOn } = contract.content.commitment;
  if (contract.term !== null || startsOn === null) return contract.term;
  const isAwaited = contract.state === 'awaiting-manager' || contract.state === 'awaiting-executive';
  return isAwaited ? termIfSignedToday(contract, context) : termFrom(startsOn, context.profile.termMonths);
}

function waitingFor(contract: Contract, context: ViewContext): ContractView['waitingFor'] {
  const seat = seatAwaited(contract);
  if (seat === null) return null;
  const holders = {
    agent: contract.agentId,
    manager: contract.content.service.managerId ?? contract.agentId,
    executive: context.profile.executiveId,
  };
  const method = seat === 'executive' ? context.profile.executiveMethod : 'product';
  return { seat, person: nameOf(context.people(holders[seat])), method };
}

/** Whose turn it is. */
function seatAwaited({ state }: Contract): Seat | null {
  if (state === 'draft' || state === 'changes-requested') return 'agent';
  if (state === 'awaiting-manager') return 'manager';
  return state === 'awaiting-executive' ? 'executive' : null;
}
