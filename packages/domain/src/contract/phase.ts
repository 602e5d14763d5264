import { addDays, type Day } from '../term/day.ts';
import { type Contract, openStates, type Phase, type Term } from './contract.ts';
import type { OwnContract } from './decision.ts';

/** From how many days before its end a contract's evaluation is due. */
export const evaluationDays = 30;

/** Where a signed contract stands on a day; null in every other state. */
export function phaseOf(
  contract: Pick<Contract, 'state' | 'term' | 'evaluationRecordedAt'>,
  today: Day,
): Phase | null {
  const { state, term, evaluationRecordedAt } = contract;
  if (state !== 'signed' || term === null) return null;
  if (today < term.startsOn) return 'upcoming';
  if (today > term.endsOn) return 'ended';
  const isDue = evaluationRecordedAt === null && today >= addDays(term.endsOn, -evaluationDays);
  return isDue ? 'evaluation-due' : 'active';
}

/** Whether the contract is being written or awaits a signature. */
export function isOpen(contract: Pick<Contract, 'state'>): boolean {
  return openStates.some((state) => state === contract.state);
}

/** The last day on which the contract counts as running; null when it is not one that runs. */
export function runsUntil(contract: Pick<OwnContract, 'state' | 'term' | 'effectiveOn'>): Day | null {
  if (contract.state === 'signed') return contract.term?.endsOn ?? null;
  return contract.state === 'terminated' ? contract.effectiveOn : null;
}

/** Signed and not ended, begun or not; or ended early, until the day said included. */
export function isRunning(
  contract: Pick<OwnContract, 'state' | 'term' | 'effectiveOn'>,
  today: Day,
): boolean {
  const until = runsUntil(contract);
  return until !== null && today <= until;
}

/** The first of these running contracts that has a day in common with a term. */
export function overlapping(
  term: Term,
  contracts: readonly OwnContract[],
  today: Day,
): OwnContract | undefined {
  return contracts.find((contract) => {
    const until = runsUntil(contract);
    return (
      until !== null &&
      isRunning(contract, today) &&
      term.startsOn <= until &&
      contract.term !== null &&
      contract.term.startsOn <= term.endsOn
    );
  });
}
