import type { Tables } from './tables.ts';

/* Rows for tests of the database and its stores: what matters to a test is given, the rest is plausible. */

type PersonRow = Tables['people']['$inferSelect'];
type ContractRow = Tables['contracts']['$inferSelect'];

/** When rows of tests happen. */
export const instant = '2026-11-23T10:00:00.000Z';

/** A person of the directory. */
export function samplePerson(over: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 'person',
    civility: null,
    firstName: 'Camille',
    lastName: 'Roux',
    email: `${over.id ?? 'person'}@demo.test`,
    jobTitle: 'Chargée de projet',
    directorate: 'Direction des mobilités',
    service: 'Service des lignes',
    workShare: 100,
    worksOn: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    annualised: false,
    managerId: null,
    roles: [],
    searchText: '',
    sortName: '',
    demoNamed: false,
    disabledAt: null,
    leftAt: null,
    reducedAt: null,
    employmentEndsOn: null,
    staffKind: null,
    version: 1,
    ...over,
  };
}

/** A contract without answers: a draft unless said otherwise, its lead being its agent. */
export function sampleContract(
  over: Pick<ContractRow, 'id' | 'agentId'> & Partial<ContractRow>,
): ContractRow {
  return {
    number: null,
    state: 'draft',
    version: 1,
    managerId: null,
    leadId: over.agentId,
    startsOn: null,
    endsOn: null,
    waitingSince: null,
    sentAt: null,
    observations: null,
    absences: null,
    managerDisputedAt: null,
    effectiveOn: null,
    evaluationRecordedAt: null,
    renewalOf: null,
    createdAt: instant,
    updatedAt: instant,
    changeRequest: null,
    signatures: [],
    content: {
      identity: {
        civility: null,
        firstName: null,
        lastName: null,
        jobTitle: null,
        directorate: null,
        service: null,
        workShare: null,
        worksOn: [],
        annualised: false,
      },
      mission: { domains: [], missionId: null, title: null, description: null, deadline: null },
      commitment: { percent: null, startsOn: null, extendedHours: null, fieldTrips: null, plannedDates: [] },
      service: { managerId: null, benefits: null, stockTaking: null },
    },
    frozen: null,
    ...over,
  };
}
