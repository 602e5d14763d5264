import type { Tables } from '../../db/tables.ts';

/* What becomes of every column that bears somebody's identifier, when the time of who left is over. A test holds the tables to it. */

/** Rows that are somebody's own, and go with what the directory says of them. */
export const own = {
  personChanges: 'personId',
  rectifications: 'personId',
  sessions: 'personId',
  identities: 'personId',
  signInAttempts: 'personId',
  noticeChoices: 'personId',
  digestLines: 'personId',
  personalNews: 'personId',
  visits: 'personId',
  keptAnswers: 'personId',
} as const satisfies Partial<Record<keyof Tables, string>>;

/**
 * Rows that go by a time of their own, or stay as long as the service: whoever one of them names keeps their name. Mails here
 * are those about a contract; the others are somebody's own.
 */
export const naming = {
  contracts: ['agentId', 'managerId', 'leadId'],
  contractEvents: ['actorId'],
  listings: ['personId', 'leadId'],
  mails: ['personId'],
  reminders: ['personId', 'byId'],
  absences: ['personId'],
  parapheurFiles: ['executiveId'],
  standIns: ['holderId', 'standInId', 'namedById', 'endedById'],
  delegations: ['holderId', 'substituteId', 'recordedById', 'endedById'],
  recipients: ['personId', 'addedById', 'endedById'],
  organisationVersions: ['personId'],
  wordings: ['updatedBy', 'publishedBy'],
  mailWordings: ['byId'],
  mailActs: ['byId'],
  missions: ['leadId'],
  takeovers: ['officerId'],
  directoryImports: ['adminId'],
  legalHolds: ['personId', 'placedById', 'liftedById'],
  eliminations: ['preparedById', 'visaRecordedById', 'startedById', 'abandonedById'],
  personChanges: ['byId'],
  rectifications: ['answeredById'],
  complaints: ['personId', 'answeredById'],
  people: ['managerId'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>;

/** Columns of an identifier that keep nothing by themselves. */
export const following = {
  /** Words of the row itself: triggers keep them. */
  peopleWords: ['personId'],
} as const;
