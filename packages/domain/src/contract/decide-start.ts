import {
  type Command,
  type DecideContext,
  type Decision,
  happened,
  type OwnContract,
  refused,
} from './decision.ts';
import { isOpen, isRunning, runsUntil } from './phase.ts';
import type { Refusal } from './refusals.ts';
import { outsideRenewalWindow } from './renewal.ts';

type Start = Extract<Command, { type: 'start' }>;

/**
 * Whether the actor is the executive, who cannot be the agent of a contract. A substitute can: on their own contract they
 * are its agent and nothing else, and the executive signs it.
 */
export function isExecutive({ actor, profile }: Pick<DecideContext, 'actor' | 'profile'>): boolean {
  return actor.personId === profile.executiveId;
}

/** Starts a contract for the actor, who must have none open or running but the one being extended. */
export function decideStart(command: Start, context: DecideContext): Decision {
  const { id, content, leadId, renewalOf } = command;
  const refusal = renewalRefusal(renewalOf, context) ?? startRefusal(context, renewalOf);
  if (refusal !== null) return refused(refusal);
  const agentId = context.actor.personId;
  return happened({ type: 'started', id, agentId, leadId, content, renewalOf, at: context.now });
}

/** What keeps a person from starting a contract; `renewalOf` is left out of what already runs. */
export function startRefusal(context: DecideContext, renewalOf: string | null): Refusal | null {
  const { ownContracts, today, staffKind = null, profile } = context;
  if (isExecutive(context)) return { code: 'executive-cannot-start' };
  if (staffKind !== null && profile.ineligibleStaffKinds?.includes(staffKind))
    return { code: 'staff-not-eligible', staffKind };
  const open = ownContracts.find(isOpen);
  if (open !== undefined) return { code: 'contract-already-open', contractId: open.id };
  const running = ownContracts.find((own) => own.id !== renewalOf && isRunning(own, today));
  return running === undefined ? null : alreadyRunning(running, today);
}

export function alreadyRunning(running: OwnContract, today: DecideContext['today']): Refusal {
  return {
    code: 'contract-already-running',
    contractId: running.id,
    until: runsUntil(running) ?? today,
  };
}

function renewalRefusal(renewalOf: string | null, { ownContracts, today }: DecideContext): Refusal | null {
  if (renewalOf === null) return null;
  const first = ownContracts.find((own) => own.id === renewalOf);
  if (first?.state !== 'signed' || first.term === null)
    return { code: 'wrong-state', act: 'renew', state: first?.state ?? null };
  return outsideRenewalWindow(first.term, today);
}
