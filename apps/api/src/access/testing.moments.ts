import type { ContractState } from '@equipage/domain';
import type { Name } from './testing.cells.ts';

/*
 * What depends on the day: a contract that is signed runs from 1 December 2026 to 31 May 2027, one that was ended early until
 * 15 January. Written from the rules, as the table is.
 */

/** The days on which the matrix is asked, each in another phase of the contract or on another side of a delay. */
export const moments = {
  upcoming: '2026-11-23',
  active: '2027-02-01',
  // Sixty days before the end, it may be prolonged.
  renewable: '2027-04-01',
  // Thirty days before the end.
  'evaluation-due': '2027-05-10',
  'last-day': '2027-05-31',
  ended: '2027-06-01',
  // More than ninety days after the end.
  past: '2027-09-01',
} as const;
export type Moment = keyof typeof moments;

/** The first of them, on which everything else is asked. */
export const firstMoment: Moment = 'upcoming';

/** The states in which a day changes who may do what, and the other days on which they are asked about. */
export const dayStates: Partial<Record<ContractState, readonly Moment[]>> = {
  signed: ['active', 'renewable', 'evaluation-due', 'last-day', 'ended', 'past'],
  terminated: ['active', 'ended'],
  'awaiting-manager': ['active'],
  'awaiting-executive': ['active'],
};

const notEnded: readonly Moment[] = ['upcoming', 'active', 'renewable', 'evaluation-due', 'last-day'];

/** The acts that are open on some of these days alone, whoever asks and whatever the state. */
export const openAt: Partial<Record<Name, readonly Moment[]>> = {
  recordAbsence: notEnded,
  terminate: notEnded,
  signalDifficulty: notEnded,
  renew: ['renewable', 'evaluation-due', 'last-day', 'ended'],
  // Until the day that was said for the end.
  revertTermination: ['upcoming'],
  // For five working days.
  observe: ['upcoming'],
};
