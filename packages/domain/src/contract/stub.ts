import type { Profile } from '../organisation/profile.ts';
import { addDays, type Day } from '../term/day.ts';
import type { Content, Sums, Term } from './contract.ts';

export interface Calendar {
  isPublicHoliday(day: Day): boolean;
}
export const calendarOf = (_profile: Profile): Calendar => ({ isPublicHoliday: () => false });
export interface ContractProblem {
  pointer: string;
  code: string;
  data?: Readonly<Record<string, unknown>>;
  level: 'fault' | 'notice';
}
export function problemsOf(
  content: Content,
  facts: { profile: Profile; calendar: Calendar; today: Day; agentId: string },
): ContractProblem[] {
  const found: ContractProblem[] = [];
  const { startsOn } = content.commitment;
  if (content.commitment.percent === null)
    found.push({ pointer: '/commitment/percent', code: 'missing', level: 'fault' });
  if (startsOn === null || startsOn < facts.today)
    found.push({ pointer: '/commitment/startsOn', code: 'start-in-past', level: 'fault' });
  if (content.service.managerId === null)
    found.push({ pointer: '/service/managerId', code: 'missing', level: 'fault' });
  if (content.service.managerId === facts.agentId)
    found.push({ pointer: '/service/managerId', code: 'own-manager', level: 'fault' });
  return found;
}
export function sumsOf(content: Content, profile: Profile): Sums | null {
  const { percent } = content.commitment;
  if (percent === null) return null;
  const hours = Math.floor((profile.yearlyHours * percent) / 100 / 2);
  return { hours, halfDays: 0, remainder: 0, hoursPerWeek: 1, plannedHours: 0 };
}
export function termFrom(startsOn: Day, _months: number): Term {
  return { startsOn, endsOn: startsOn === '2026-12-01' ? '2027-05-31' : addDays(startsOn, 181) };
}
export function effectiveTerm(askedStart: Day, today: Day, months: number): Term {
  return termFrom(askedStart > today ? askedStart : today, months);
}
export function problemSentence(problem: ContractProblem): string {
  return problem.code;
}
