import type { Profile } from '../organisation/profile.ts';
import type { Calendar } from '../term/calendar.ts';
import type { Day } from '../term/day.ts';
import type { Content } from './contract.ts';

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
export function problemSentence(problem: ContractProblem): string {
  return problem.code;
}
