import { administrationEndpoints } from './endpoints/administration.ts';
import { approvalEndpoints } from './endpoints/approvals.ts';
import { assistantEndpoints } from './endpoints/assistants.ts';
import { communityEndpoints } from './endpoints/community.ts';
import { complaintEndpoints } from './endpoints/complaints.ts';
import { contractEndpoints } from './endpoints/contracts.ts';
import { delegationEndpoints } from './endpoints/delegations.ts';
import { directoryEndpoints } from './endpoints/directory.ts';
import { documentEndpoints } from './endpoints/documents.ts';
import { importEndpoints } from './endpoints/imports.ts';
import { mailEndpoints } from './endpoints/mails.ts';
import { newsEndpoints } from './endpoints/news.ts';
import { organisationEndpoints } from './endpoints/organisation.ts';
import { parapheurEndpoints } from './endpoints/parapheur.ts';
import { privacyEndpoints } from './endpoints/privacy.ts';
import { recipientEndpoints } from './endpoints/recipients.ts';
import { rectificationEndpoints } from './endpoints/rectifications.ts';
import { retentionEndpoints } from './endpoints/retention.ts';
import { sealEndpoints } from './endpoints/seals.ts';
import { searchEndpoints } from './endpoints/search.ts';
import { sessionEndpoints } from './endpoints/session.ts';
import { setUpEndpoints } from './endpoints/set-up.ts';
import { standInEndpoints } from './endpoints/stand-ins.ts';
import { takeoverEndpoints } from './endpoints/takeovers.ts';
import { trailEndpoints } from './endpoints/trail.ts';
import { verificationEndpoints } from './endpoints/verifications.ts';
import { wordingEndpoints } from './endpoints/wordings.ts';

/** The whole REST interface. A route that is not here does not exist; one without `access` does not compile. */
export const endpoints = {
  ...sessionEndpoints,
  ...directoryEndpoints,
  ...administrationEndpoints,
  ...importEndpoints,
  ...standInEndpoints,
  ...recipientEndpoints,
  ...delegationEndpoints,
  ...assistantEndpoints,
  ...contractEndpoints,
  ...documentEndpoints,
  ...approvalEndpoints,
  ...communityEndpoints,
  ...wordingEndpoints,
  ...takeoverEndpoints,
  ...trailEndpoints,
  ...parapheurEndpoints,
  ...organisationEndpoints,
  ...sealEndpoints,
  ...verificationEndpoints,
  ...searchEndpoints,
  ...setUpEndpoints,
  ...mailEndpoints,
  ...newsEndpoints,
  ...privacyEndpoints,
  ...retentionEndpoints,
  ...complaintEndpoints,
  ...rectificationEndpoints,
} as const;

export type Endpoints = typeof endpoints;
