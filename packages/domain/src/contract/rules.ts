import type { Profile } from '../organisation/profile.ts';
import type { Calendar } from '../term/calendar.ts';
import { addMonths, type Day } from '../term/day.ts';
import { plannedDateProblems } from '../term/planned-dates.ts';
import { hundredths, isOnStep, sumsOf } from '../term/sums.ts';
import { termFrom } from '../term/term.ts';
import type { Commitment, Content, Identity, Step, Term } from './contract.ts';
import { steps } from './contract.ts';
import { type ContractProblem, fault } from './problem.ts';
import { isMissing, requiredAnswers } from './required-answers.ts';

/** What the rules hold a content against besides itself. */
export interface RuleContext {
  profile: Profile;
  calendar: Calendar;
  /** The day in the profile's time zone. */
  today: Day;
  agentId: string;
  /** Those who sign for the executive, where known. */
  executiveIds?: readonly string[];
}

/** How far ahead a contract may start. */
const longestWait = 24;

/**
 * Everything that is missing or breaks a rule, of every step, in the order of the wizard. Rules across steps are
 * among them, so that saving one step shows what it does to another. Without a fault, the agent may sign.
 */
export function problemsOf(content: Content, context: RuleContext): ContractProblem[] {
  const { startsOn } = content.commitment;
  const term = startsOn === null ? null : termFrom(startsOn, context.profile.termMonths);
  const ruled: Record<Step, ContractProblem[]> = {
    identity: workShareProblems(content.identity),
    mission: deadlineProblems(content.mission.deadline, term),
    commitment: [
      ...percentProblems(content.commitment, context.profile),
      ...startProblems(startsOn, context.today),
      ...dateProblems(content, term, context),
    ],
    service: seatProblems(content.service.managerId, context),
  };
  return steps.flatMap((step) => [...missingFrom(step, content), ...ruled[step]]);
}

function missingFrom(step: Step, content: Content): ContractProblem[] {
  return requiredAnswers
    .filter((pointer) => pointer.startsWith(`/${step}/`) && isMissing(content, pointer))
    .map((pointer) => fault(pointer, 'missing', { answer: pointer }));
}

function workShareProblems({ workShare }: Identity): ContractProblem[] {
  if (workShare === null) return [];
  if (workShare <= 0 || workShare > 100) return [fault('/identity/workShare', 'work-share-out-of-range')];
  return hundredths(workShare) === null ? [fault('/identity/workShare', 'work-share-too-precise')] : [];
}

function deadlineProblems(deadline: Day | null, term: Term | null): ContractProblem[] {
  if (deadline === null || term === null) return [];
  const pointer = '/mission/deadline';
  if (deadline < term.startsOn) return [fault(pointer, 'deadline-before-start', { startsOn: term.startsOn })];
  if (deadline <= term.endsOn) return [];
  return [{ pointer, code: 'deadline-after-term', data: { endsOn: term.endsOn }, level: 'notice' }];
}

function percentProblems({ percent }: Commitment, { percentRange }: Profile): ContractProblem[] {
  const { min, max, step } = percentRange;
  if (percent === null) return [];
  if (percent < min || percent > max)
    return [fault('/commitment/percent', 'percent-out-of-range', { min, max })];
  return isOnStep(percent, min, step)
    ? []
    : [fault('/commitment/percent', 'percent-off-step', { min, step })];
}

function startProblems(startsOn: Day | null, today: Day): ContractProblem[] {
  if (startsOn === null) return [];
  const latest = addMonths(today, longestWait);
  if (startsOn < today) return [fault('/commitment/startsOn', 'starts-in-the-past', { earliest: today })];
  return startsOn > latest ? [fault('/commitment/startsOn', 'starts-too-late', { latest })] : [];
}

function dateProblems(content: Content, term: Term | null, context: RuleContext): ContractProblem[] {
  const { plannedDates, extendedHours } = content.commitment;
  return plannedDateProblems(plannedDates, {
    term,
    worksOn: content.identity.worksOn,
    extendedHours: extendedHours === true,
    envelope: sumsOf(content, context.profile)?.hours ?? null,
    serviceHours: context.profile.serviceHours,
    calendar: context.calendar,
  });
}

/** Nobody is the manager or the executive of their own contract. */
function seatProblems(
  managerId: string | null,
  { agentId, executiveIds = [] }: RuleContext,
): ContractProblem[] {
  const problems = managerId === agentId ? [fault('/service/managerId', 'own-manager')] : [];
  return executiveIds.includes(agentId) ? [...problems, fault('/service', 'own-executive')] : problems;
}
