/** What a contract's answers may break, each with its French sentence (words/problem-sentences.ts). */
export const problemCodes = [
  'missing',
  'work-share-out-of-range',
  'work-share-too-precise',
  'deadline-before-start',
  'deadline-after-term',
  'percent-out-of-range',
  'percent-off-step',
  'starts-in-the-past',
  'starts-too-late',
  'sunday',
  'public-holiday',
  'closing-day',
  'saturday-needs-extended-hours',
  'not-worked',
  'outside-term',
  'ends-before-start',
  'too-early',
  'too-late',
  'outside-service-hours',
  'overlap',
  'day-too-long',
  'over-envelope',
  'own-manager',
  'own-executive',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What a sentence names: days `YYYY-MM-DD`, times `HH:MM`, hours decimal, percents in percent. */
export type FaultData = Readonly<Record<string, string | number>>;

/** An answer that is missing or breaks a rule. It is saved all the same; a fault keeps from signing, a notice does not. */
export interface ContractProblem {
  /** JSON pointer (RFC 6901) relative to the contract's content. */
  pointer: string;
  code: ProblemCode;
  data?: FaultData;
  level: 'fault' | 'notice';
}

export function fault(pointer: string, code: ProblemCode, data?: FaultData): ContractProblem {
  return data === undefined ? { pointer, code, level: 'fault' } : { pointer, code, data, level: 'fault' };
}
