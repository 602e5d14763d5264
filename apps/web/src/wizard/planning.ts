import {
  type CommitmentStep,
  type ContractProblem,
  calendarOf,
  type DateRules,
  plannedDateProblems,
  type Sums,
  sumsOf,
  type Term,
  termFrom,
} from '@equipage/domain';
import type { ContractView, Session } from '../platform/views.ts';
import { ownContent } from './step-content.ts';

/** What the answers of the time step come to, worked out here and at once by the rules that the server has too. */
export interface Planning {
  sums: Sums | null;
  term: Term | null;
  rules: DateRules;
  /** Of the planned dates alone, with pointers relative to the content. */
  problems: ContractProblem[];
}

export function planningOf(
  contract: ContractView,
  body: CommitmentStep,
  organisation: Session['organisation'],
): Planning {
  const content = ownContent(contract);
  const plannedDates = body.plannedDates ?? [];
  const commitment = {
    percent: body.percent ?? null,
    startsOn: body.startsOn ?? null,
    extendedHours: body.extendedHours ?? null,
    fieldTrips: body.fieldTrips ?? null,
    plannedDates,
  };
  const sums = content && sumsOf({ ...content, commitment }, organisation);
  const term = commitment.startsOn && termFrom(commitment.startsOn, organisation.termMonths);
  const rules: DateRules = {
    term: term || null,
    worksOn: content?.identity.worksOn ?? [],
    extendedHours: commitment.extendedHours === true,
    envelope: sums?.hours ?? null,
    serviceHours: organisation.serviceHours,
    calendar: calendarOf(organisation),
  };
  return { sums, term: rules.term, rules, problems: plannedDateProblems(plannedDates, rules) };
}
