import { absencesScreens } from './absences.ts';
import { approvalsScreens } from './approvals.ts';
import { aroundScreens } from './around.ts';
import { communityScreens } from './community.ts';
import { contractsScreens } from './contracts.ts';
import { delegationsScreens } from './delegations.ts';
import { directoryScreens } from './directory.ts';
import { homeScreens } from './home.ts';
import { informationScreens } from './information.ts';
import { mailsScreens } from './mails.ts';
import { newsScreens } from './news.ts';
import { paperScreens } from './paper.ts';
import { recipientsScreens } from './recipients.ts';
import { requestsScreens } from './requests.ts';
import { retentionScreens } from './retention.ts';
import type { Screen } from './screen.ts';
import { sealsScreens } from './seals.ts';
import { settingsScreens } from './settings.ts';
import { signInScreens } from './sign-in.ts';
import { standInsScreens } from './stand-ins.ts';
import { unlistedManagerScreens } from './unlisted-manager.ts';
import { verificationScreens } from './verification.ts';
import { wizardScreens } from './wizard.ts';
import { wordingScreens } from './wording.ts';

export { settled } from './screen.ts';

/** Every screen, in its main states: what the accessibility sweep goes through and what the pictures show. */
export const screens: readonly Screen[] = [
  ...signInScreens,
  ...homeScreens,
  ...wizardScreens,
  ...contractsScreens,
  ...approvalsScreens,
  ...communityScreens,
  ...wordingScreens,
  ...verificationScreens,
  ...settingsScreens,
  ...directoryScreens,
  ...standInsScreens,
  ...recipientsScreens,
  ...delegationsScreens,
  ...absencesScreens,
  ...unlistedManagerScreens,
  ...sealsScreens,
  ...retentionScreens,
  ...requestsScreens,
  ...paperScreens,
  ...informationScreens,
  ...mailsScreens,
  ...newsScreens,
  ...aroundScreens,
];
