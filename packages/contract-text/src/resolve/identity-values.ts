import { frenchPercent, type Identity } from '@equipage/domain';
import { agreementOf } from '../grammar/agreement.ts';

export function identityValues(identity: Identity) {
  const { civility, firstName, lastName, jobTitle, directorate, service, workShare } = identity;
  return {
    agreement: agreementOf(civility),
    firstName,
    lastName,
    jobTitle,
    directorate,
    service,
    workShare: workShare === null ? null : frenchPercent(workShare),
  };
}
