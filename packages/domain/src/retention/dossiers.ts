import type { ContractState } from '../contract/contract.ts';
import { addDays, addMonths, type Day, laterDay } from '../term/day.ts';
import type { Retention } from './retention.ts';

/** What tells when a contract ends. */
export interface Kept {
  id: string;
  state: ContractState;
  endsOn: Day | null;
  effectiveOn: Day | null;
  /** The day of the last act. */
  changedOn: Day;
  renewalOf: string | null;
}

/** The day from which a contract's time is counted; null while it is written, awaited or not yet over by an act. */
export function endOf({ state, endsOn, effectiveOn, changedOn }: Omit<Kept, 'id' | 'renewalOf'>): Day | null {
  switch (state) {
    case 'signed':
      return endsOn;
    case 'terminated':
      return effectiveOn ?? endsOn;
    case 'declined':
    case 'withdrawn':
    case 'closed':
      return changedOn;
    default:
      return null;
  }
}

/** Contracts that go together: a contract and those that prolong it, whose time is counted from the last end. */
export interface Dossier<T extends Kept> {
  contracts: readonly T[];
  end: Day | null;
}

/** Puts contracts with those that prolong them; a dossier one of whose contracts is not over has no end. */
export function dossiersOf<T extends Kept>(contracts: readonly T[]): Dossier<T>[] {
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const rootOf = (contract: T): T => {
    let root = contract;
    for (let up = byId.get(root.renewalOf ?? ''); up !== undefined; up = byId.get(root.renewalOf ?? ''))
      root = up;
    return root;
  };
  const groups = Map.groupBy(contracts, rootOf);
  return [...groups.values()].map((group) => ({ contracts: group, end: endOfAll(group) }));
}

function endOfAll(contracts: readonly Kept[]): Day | null {
  const ends = contracts.map(endOf);
  return ends.some((end) => end === null)
    ? null
    : ends.reduce<Day>((last, end) => laterDay(last, end ?? last), '');
}

/** The first day on which what ended that day is no longer kept. */
export const contractDueOn = (end: Day, { contractYears }: Retention): Day =>
  addMonths(end, contractYears * 12);
export const exchangesDueOn = (end: Day, { exchangeYears }: Retention): Day =>
  addMonths(end, exchangeYears * 12);
export const draftDueOn = (touched: Day, { draftMonths }: Retention): Day => addMonths(touched, draftMonths);

/** What tells when somebody left. */
export interface Leaving {
  /** The day on which their departure was recorded. */
  leftOn: Day | null;
  employmentEndsOn: Day | null;
}

/** The day from which the time of what is kept of a person is counted; null while they are there. */
export function departureOf({ leftOn, employmentEndsOn }: Leaving, today: Day): Day | null {
  if (leftOn !== null) return leftOn;
  return employmentEndsOn !== null && employmentEndsOn < today ? employmentEndsOn : null;
}
export const leaverDueOn = (left: Day, { departureMonths }: Retention): Day =>
  addMonths(left, departureMonths);

/** What nobody answered has no such day: it waits. */
export const complaintDueOn = (answered: Day, { complaintMonths }: Retention): Day =>
  addMonths(answered, complaintMonths);

/** The first day on which those concerned are told that something will no longer be kept. */
export const noticeOn = (dueOn: Day, { noticeDays }: Retention): Day => addDays(dueOn, -noticeDays);
