import type { ContractProblem, FaultData, ProblemCode } from '../contract/problem.ts';
import type { FormCode } from './form-codes.ts';
import { formSentences } from './form-sentences.ts';
import { problemSentences, type Sentence } from './problem-sentences.ts';
import { typography } from './typography.ts';

export type FaultCode = ProblemCode | FormCode;

const sentences: Record<FaultCode, Sentence> = { ...problemSentences, ...formSentences };

/** What to do about a fault, in one French sentence; `data` is what came with its code. */
export function faultSentence(code: FaultCode, data: FaultData = {}): string {
  return typography(sentences[code](data));
}

/** The same for a problem found in a contract's answers. */
export function problemSentence({ code, data }: ContractProblem): string {
  return faultSentence(code, data);
}
