import { compareDays, minutesOf, weekdays } from '../term/day.ts';
import type { CommitmentStep, IdentityStep, MissionStep, ServiceStep } from './commands.ts';
import type { Commitment, Content, Identity, MissionAnswer, PlannedDate, ServiceAnswer } from './contract.ts';

/* A step is saved whole: whatever it leaves out, leaves null or leaves blank is not answered. */

const given = (text: string | null | undefined): string | null =>
  text === undefined || text === '' ? null : text;

/** Unless told otherwise, a person works from Monday to Friday. */
export function toIdentity(step: IdentityStep): Identity {
  return {
    civility: step.civility ?? null,
    firstName: given(step.firstName),
    lastName: given(step.lastName),
    jobTitle: given(step.jobTitle),
    directorate: given(step.directorate),
    service: given(step.service),
    workShare: step.workShare ?? null,
    worksOn: step.worksOn ?? [...weekdays],
    annualised: step.annualised ?? false,
  };
}

export function toMissionAnswer(step: MissionStep): MissionAnswer {
  return {
    domains: step.domains ?? [],
    missionId: step.missionId ?? null,
    title: given(step.title),
    description: given(step.description),
    deadline: step.deadline ?? null,
  };
}

const byTime = (a: PlannedDate, b: PlannedDate) =>
  compareDays(a.date, b.date) || minutesOf(a.from) - minutesOf(b.from) || minutesOf(a.to) - minutesOf(b.to);

/** The planned dates are kept in the order of time. */
export function toCommitment(step: CommitmentStep): Commitment {
  return {
    percent: step.percent ?? null,
    startsOn: step.startsOn ?? null,
    extendedHours: step.extendedHours ?? null,
    fieldTrips: step.fieldTrips ?? null,
    plannedDates: (step.plannedDates ?? []).toSorted(byTime),
  };
}

export function toServiceAnswer(step: ServiceStep): ServiceAnswer {
  return {
    managerId: step.managerId ?? null,
    benefits: given(step.benefits),
    stockTaking: step.stockTaking ?? null,
  };
}

/** A contract to which nothing is answered yet. */
export function emptyContent(): Content {
  return {
    identity: toIdentity({}),
    mission: toMissionAnswer({}),
    commitment: toCommitment({}),
    service: toServiceAnswer({}),
  };
}
