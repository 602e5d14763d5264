import { sqliteKit } from './kit.ts';
import { defineTables } from './tables.ts';

/** One export a table: what drizzle-kit compares with the migrations. */
export const {
  people,
  personChanges,
  sessions,
  identities,
  signInAttempts,
  organisation,
  organisationVersions,
  wordings,
  missions,
  settings,
  consents,
  keptAnswers,
  contracts,
  contractNumbers,
  contractEvents,
  documents,
  outbox,
  listings,
  listingWords,
  takeovers,
  scans,
  trail,
  trailHead,
  sealKeys,
  seals,
  fileDigests,
  rateLimits,
  mails,
} = defineTables(sqliteKit);
