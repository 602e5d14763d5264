import type { Kit } from './kit.ts';
import { absenceTables } from './tables/absences.ts';
import { contractTables } from './tables/contracts.ts';
import { delegationTables } from './tables/delegations.ts';
import { directoryTables } from './tables/directory.ts';
import { importTables } from './tables/imports.ts';
import { keptAnswerTables } from './tables/kept-answers.ts';
import { limitTables } from './tables/limits.ts';
import { listingTables } from './tables/listings.ts';
import { mailTables } from './tables/mails.ts';
import { noticeTables } from './tables/notices.ts';
import { organisationTables } from './tables/organisation.ts';
import { parapheurTables } from './tables/parapheur.ts';
import { recipientTables } from './tables/recipients.ts';
import { requestTables } from './tables/requests.ts';
import { retentionTables } from './tables/retention.ts';
import { sealTables } from './tables/seals.ts';
import { signInTables } from './tables/sign-in.ts';
import { standInTables } from './tables/stand-ins.ts';
import { takeoverTables } from './tables/takeovers.ts';
import { trailTables } from './tables/trail.ts';
import { visitTables } from './tables/visits.ts';
import { wordingTables } from './tables/wordings.ts';

/** Every table, for one engine. */
export function defineTables(kit: Kit) {
  const directory = directoryTables(kit);
  const contracts = contractTables(kit, directory);
  return {
    ...directory,
    ...signInTables(kit, directory),
    ...importTables(kit, directory),
    ...standInTables(kit, directory),
    ...recipientTables(kit, directory),
    ...delegationTables(kit, directory),
    ...organisationTables(kit, directory),
    ...wordingTables(kit, directory),
    ...keptAnswerTables(kit, directory),
    ...contracts,
    ...absenceTables(kit, directory, contracts),
    ...listingTables(kit, directory, contracts),
    ...takeoverTables(kit, directory, contracts),
    ...trailTables(kit),
    ...sealTables(kit, contracts),
    ...parapheurTables(kit, directory, contracts),
    ...limitTables(kit),
    ...mailTables(kit, directory, contracts),
    ...noticeTables(kit, directory, contracts),
    ...visitTables(kit, directory),
    ...retentionTables(kit, directory),
    ...requestTables(kit, directory),
  };
}

export type Tables = ReturnType<typeof defineTables>;
