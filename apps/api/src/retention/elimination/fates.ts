import type { Tables } from '../../db/tables.ts';

/** The tables that hold something of a contract, and lose it when the contract is eliminated. */
export const emptied = [
  'contracts',
  'contractEvents',
  'documents',
  'seals',
  'fileDigests',
  'scans',
  'parapheurFiles',
  'listings',
  'listingWords',
  'mails',
  'reminders',
  'absences',
  'outbox',
  'digestLines',
  'personalNews',
  'legalHolds',
  'retentionNotices',
] as const satisfies readonly (keyof Tables)[];

type Emptied = (typeof emptied)[number];

/** What is left of a contract in every other table, and why: a table in neither place does not compile. */
export const left: Record<Exclude<keyof Tables, Emptied>, string> = {
  trail:
    'its acts by kind and instant, its number and dates, commitments without their secrets: the chain still verifies',
  trailHead: 'a hash',
  eliminations: 'the list itself, its visa and who recorded it',
  eliminationLines: 'its number, its dates, how many pieces went, the digest of its file',
  consents: 'sentences, the same for everybody',
  contractNumbers: 'counters: a number is never given twice',
  keptAnswers: 'an answer to a repeated request, for a day',
  people: 'the directory, which is no contract’s',
  peopleWords: 'the same',
  personChanges: 'the same',
  delegations: 'by whose arrêté somebody held a seat, whatever the contract',
  recipients: 'who is kept informed of a directorate, whatever the contract',
  sessions: 'who is signed in',
  identities: 'the same',
  signInAttempts: 'the same',
  signInLinks: 'the same',
  directoryImports: 'what came of files of the directory',
  standIns: 'who stood in for whom, whatever the contract',
  organisation: 'the settings',
  organisationVersions: 'the same',
  missions: 'the catalogue',
  settings: 'what the server keeps for itself',
  wordings: 'the words of all contracts',
  takeovers: 'a file that was brought in, whose own time is shorter',
  sealKeys: 'the organisation’s own',
  rateLimits: 'digests, for ten minutes',
  noticeChoices: 'how somebody wants to be told',
  mailWordings: 'the words of all mails',
  mailActs: 'who saw to a mail that was given up: its own time is shorter',
  rectifications: 'what somebody asked to have corrected in the directory',
  complaints: 'what does not work for somebody',
  visits: 'how far somebody has read',
};
