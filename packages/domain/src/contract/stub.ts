import type { Profile } from '../organisation/profile.ts';
import type { Day } from '../term/day.ts';
import type { Content, Sums, Term } from './contract.ts';

export interface Calendar {
  isHoliday(day: Day): boolean;
}
export interface ContractProblem {
  pointer: string;
  code: string;
  data?: Readonly<Record<string, unknown>>;
  level: 'fault' | 'notice';
}
export declare function problemsOf(
  content: Content,
  facts: { profile: Profile; calendar: Calendar; today: Day; agentId: string },
): ContractProblem[];
export declare function sumsOf(content: Content, profile: Profile): Sums | null;
export declare function termFrom(startsOn: Day, months: number): Term;
export declare function effectiveTerm(askedStart: Day, today: Day, months: number): Term;
export declare function problemSentence(problem: ContractProblem): string;
