import type { Endpoints } from '@equipage/contract-api';
import type { ContractState, GivenRole } from '@equipage/domain';
import { type Moment, openAt } from './testing.moments.ts';
import type { Line, Seat } from './testing.table.ts';

/* What the table makes of one cell of the matrix. */

/** Somebody who asks: without a session where `roles` is null. */
export interface Person {
  roles: readonly GivenRole[] | null;
  /** What they are to the contract that is asked about, beside what their roles make them; a substitute’s seat too. */
  seats: readonly Seat[];
}

/** `allowed`: the endpoint does, or answers, what it was made for. */
export type Outcome = 'allowed' | 401 | 403 | 404 | 409;

/** @param state of the contract that is asked about; null for an endpoint about no contract */
export function expectedOutcome(
  line: Line,
  { roles, seats: given }: Person,
  state: ContractState | null,
): Outcome {
  if (line === 'anyone') return 'allowed';
  if (roles === null) return 401;
  if (line === 'signed-in') return 'allowed';
  if ('roles' in line)
    return line.roles.some((role) => roles.includes(role) || given.some((seat) => seat === role))
      ? 'allowed'
      : 403;
  if ('notBy' in line) return roles.includes(line.notBy) ? 403 : 'allowed';
  const seats: Seat[] = [...given, ...roles.filter((role) => role === 'executive' || role === 'officer')];
  const isDraft = state === 'draft';
  // A draft is its agent's alone; what one may not see does not exist.
  if (state === 'awaiting-executive' && roles.includes('assistant')) seats.push('assistant');
  const decides = (seat: Seat) => !['lead', 'informed', 'assistant'].includes(seat);
  const seesWhole = seats.includes('agent') || (!isDraft && seats.some(decides));
  const readsIt =
    seesWhole || (!isDraft && seats.some((seat) => seat === 'informed' || seat === 'assistant'));
  const seesShare = readsIt || (!isDraft && seats.includes('lead'));
  if (!seesShare) return 404;
  if ('read' in line) {
    if (line.read === 'whole once signed' && isDraft) return 404;
    const isSeen = { share: seesShare, text: readsIt, whole: seesWhole, 'whole once signed': seesWhole };
    return isSeen[line.read] ? 'allowed' : 404;
  }
  if ('readBy' in line) return seats.some((seat) => line.readBy.includes(seat)) ? 'allowed' : 403;
  const states = seats.flatMap((seat) => line.act[seat] ?? null);
  if (!seats.some((seat) => line.act[seat] !== undefined)) return 403;
  return states.some((each) => each === state) ? 'allowed' : 409;
}

/** The same, held to what the day leaves open. */
export function outcomeAt(name: keyof Endpoints, outcome: Outcome, moment: Moment): Outcome {
  const isOpen = openAt[name]?.includes(moment) ?? true;
  return outcome === 'allowed' && !isOpen ? 409 : outcome;
}
