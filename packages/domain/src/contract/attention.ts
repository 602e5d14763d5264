import { addDays, type Day } from '../term/day.ts';
import type { ContractState } from './contract.ts';
import { employmentEndsFirst } from './due-closure.ts';
import { evaluationDays } from './phase.ts';

/** Why somebody should be called: the end is near, nobody evaluated, a signature is long in coming. */
export const attentionMarks = [
  'ending-soon',
  'evaluation-missing',
  'waiting-long',
  'employment-ending',
] as const;
export type Attention = (typeof attentionMarks)[number];

/** After how many working days a signature is long in coming: when its first reminder is due (rules.md, reminders). */
export const longWait = 5;
/** Whose signature is reminded of; an agent who writes again is not. */
export const remindedStates = ['awaiting-manager', 'awaiting-executive'] as const;

/** What a contract is marked by. */
export interface Marked {
  state: ContractState;
  startsOn: Day | null;
  endsOn: Day | null;
  evaluated: boolean;
  /** How many working days somebody has been awaited. */
  waitingDays: number | null;
  /** Last day of the agent's employment. */
  employmentEndsOn?: Day | null;
}

/** The marks that a contract bears on a day. */
export function marksOf(contract: Marked, today: Day): Attention[] {
  const { state, startsOn, endsOn, evaluated, waitingDays, employmentEndsOn = null } = contract;
  const isReminded = remindedStates.some((reminded) => reminded === state);
  const hasTerm = state === 'signed' && startsOn !== null && endsOn !== null;
  const bears: Record<Attention, boolean> = {
    'ending-soon':
      hasTerm && startsOn <= today && endsOn >= today && endsOn <= addDays(today, evaluationDays),
    'evaluation-missing': hasTerm && endsOn < today && !evaluated,
    'employment-ending': employmentEndsFirst(contract, employmentEndsOn, today),
    'waiting-long': isReminded && waitingDays !== null && waitingDays >= longWait,
  };
  return attentionMarks.filter((mark) => bears[mark]);
}
