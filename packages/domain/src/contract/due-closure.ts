import { addDays, type Day } from '../term/day.ts';
import type { Contract } from './contract.ts';
import type { ClosureReason } from './events.ts';
import { linesOf } from './transitions.ts';

/** What the directory says of when an agent goes, and since when their contract stands. */
export interface Going {
  /** Last day of an employment that ends. */
  employmentEndsOn: Day | null;
  /** The day on which a departure was recorded. */
  leftOn: Day | null;
  /** The day on which the agent signed the contract, or on which it was taken over. */
  since: Day;
}

/** From how many days before an employment ends its agent's contract asks for attention. */
export const employmentNoticeDays = 30;

/**
 * Why a contract is closed by the day itself, and by nobody; null while it is not. On the last day of an employment; once the
 * day of a departure is over, so that one recorded by mistake may be undone until the evening. What has come to its term
 * is left as it is; so is what was signed after the end that the directory names: it is of an employment before.
 */
export function dueClosure(
  { state, term }: Pick<Contract, 'state' | 'term'>,
  { employmentEndsOn, leftOn, since }: Going,
  today: Day,
): Extract<ClosureReason, 'departure' | 'employment-ended'> | null {
  const mayClose = linesOf('close').some(({ from }) => from !== 'none' && from.includes(state));
  if (!mayClose || (term !== null && today > term.endsOn)) return null;
  if (leftOn !== null && today > leftOn) return 'departure';
  const hasEnded = employmentEndsOn !== null && since <= employmentEndsOn && employmentEndsOn <= today;
  return hasEnded ? 'employment-ended' : null;
}

/** Whether an employment ends before a contract that runs or is to run, soon enough to be told. */
export function employmentEndsFirst(
  { state, endsOn }: { state: Contract['state']; endsOn: Day | null },
  employmentEndsOn: Day | null,
  today: Day,
): boolean {
  if (state !== 'signed' || endsOn === null || employmentEndsOn === null) return false;
  return (
    employmentEndsOn < endsOn &&
    today <= employmentEndsOn &&
    employmentEndsOn <= addDays(today, employmentNoticeDays)
  );
}
