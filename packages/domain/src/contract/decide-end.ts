import type { Contract, Party } from './contract.ts';
import { alreadyRunning, startRefusal } from './decide-start.ts';
import { type Command, type DecideContext, type Decision, happened, refused } from './decision.ts';
import { overlapping } from './phase.ts';

/** `effectiveOn` is the last day in force: from today to the end of the term, even before its start. */
export function terminate(
  { term }: Contract,
  { effectiveOn }: Extract<Command, { type: 'terminate' }>,
  party: Party,
  { now, today }: DecideContext,
): Decision {
  const to = term?.endsOn ?? today;
  if (effectiveOn < today || effectiveOn > to)
    return refused({ code: 'effective-date-out-of-range', from: today, to });
  return happened({ type: 'termination-declared', party, effectiveOn, at: now });
}

/** The contract runs again to its end, unless another one of the agent's has taken its place meanwhile. */
export function revertTermination({ term }: Contract, { ownContracts, now, today }: DecideContext): Decision {
  const running = term === null ? undefined : overlapping(term, ownContracts, today);
  if (running !== undefined) return refused(alreadyRunning(running, today));
  return happened({ type: 'termination-reverted', at: now });
}

/** The new draft itself is begun by a `start` that names this contract as the one it extends. */
export function renew(
  contract: Contract,
  { renewalId }: Extract<Command, { type: 'renew' }>,
  context: DecideContext,
): Decision {
  const refusal = startRefusal(context, contract.id);
  return refusal === null ? happened({ type: 'renewed', renewalId, at: context.now }) : refused(refusal);
}
