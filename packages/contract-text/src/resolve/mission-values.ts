import { domainCodes, frenchDay, type MissionAnswer } from '@equipage/domain';
import { numberOf } from '../grammar/agreement.ts';
import { prose, quotedName } from './typed-words.ts';

export function missionValues(mission: MissionAnswer) {
  return {
    // In the contract's order, whatever the order of the answers.
    domains: domainCodes.filter((code) => mission.domains.includes(code)),
    domainsNumber: numberOf(mission.domains),
    missionTitle: quotedName(mission.title),
    description: prose(mission.description),
    deadline: mission.deadline === null ? null : frenchDay(mission.deadline),
  };
}
