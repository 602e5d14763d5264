import { frenchPercent, type Identity } from '@equipage/domain';
import { agreementOf } from '../grammar/agreement.ts';
import { name, phrase } from './typed-words.ts';

export function identityValues(identity: Identity) {
  const { civility, firstName, lastName, jobTitle, directorate, service, workShare } = identity;
  return {
    agreement: agreementOf(civility),
    firstName: name(firstName),
    lastName: name(lastName),
    jobTitle: phrase(jobTitle),
    directorate: phrase(directorate),
    service: phrase(service),
    workShare: workShare === null ? null : frenchPercent(workShare),
  };
}
