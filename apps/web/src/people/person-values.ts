import type { Civility, Day, PersonFacts, StaffKind, Weekday } from '@equipage/domain';
import { frenchNumber, personFieldLabels, typography, weekdays } from '@equipage/domain';
import type { FieldErrors } from '../platform/problems.ts';

/** What stands in the form: numbers as they are typed, nothing as an empty text. */
export interface PersonValues extends Omit<PersonFacts, 'civility' | 'workShare' | 'staffKind'> {
  civility: Civility | 'unknown';
  workShare: string;
  staffKind: StaffKind | '';
  worksOn: Weekday[];
  employmentEndsOn: Day | null;
}

export const noOne: PersonValues = {
  civility: 'unknown',
  firstName: '',
  lastName: '',
  email: '',
  jobTitle: '',
  directorate: '',
  service: '',
  managerId: null,
  workShare: '100',
  worksOn: [...weekdays],
  annualised: false,
  employmentEndsOn: null,
  staffKind: '',
};

export function valuesOf(facts: PersonFacts): PersonValues {
  return {
    ...facts,
    civility: facts.civility ?? 'unknown',
    workShare: frenchNumber(facts.workShare),
    worksOn: [...facts.worksOn],
    staffKind: facts.staffKind ?? '',
  };
}

/** What is sent: the interface says what is wrong with it, a text that is no number too. */
export function factsFrom({ civility, workShare, staffKind, ...rest }: PersonValues): PersonFacts {
  const typed = workShare.replaceAll(/[\s%]/gu, '').replace(',', '.');
  const share = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : workShare;
  return {
    ...rest,
    civility: civility === 'unknown' ? null : civility,
    workShare: share as number,
    staffKind: staffKind === '' ? null : staffKind,
  };
}

/** The id of a field, where the summary of what is wrong leads. */
export const fieldId = (pointer: string) => `person${pointer.replaceAll('/', '-')}`;

/** What is to be corrected, each under the name of its field, as links that lead there. */
export const errorLinks = (errors: FieldErrors) =>
  Object.entries(errors).map(([pointer, detail]) => ({
    fieldId: fieldId(pointer),
    message: typography(`${personFieldLabels[pointer.slice(1) as keyof PersonFacts] ?? ''} : ${detail}`),
  }));
