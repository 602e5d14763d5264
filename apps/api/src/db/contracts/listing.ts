import { type Contract, type Profile, sumsOf, termFrom } from '@equipage/domain';
import { indexWords, searchText, sortName, sortText } from '../search-text.ts';
import type { Tables } from '../tables.ts';

export type ListingRow = Tables['listings']['$inferSelect'];

/** What moves on while the text that the agent signed stands. */
export type Standing = Pick<
  ListingRow,
  'state' | 'leadId' | 'startsOn' | 'endsOn' | 'effectiveOn' | 'evaluated' | 'waitingSince'
>;

export function standingOf(contract: Contract, profile: Profile): Standing {
  const { startsOn } = contract.content.commitment;
  const asked = startsOn === null ? null : termFrom(startsOn, profile.termMonths);
  const term = contract.term ?? asked;
  return {
    state: contract.state,
    leadId: contract.leadId,
    startsOn: term?.startsOn ?? null,
    endsOn: term?.endsOn ?? null,
    effectiveOn: contract.effectiveOn,
    evaluated: contract.evaluationRecordedAt !== null,
    waitingSince: contract.waitingSince,
  };
}

/** What a search of the lists looks in. */
function searched({ identity, mission }: Contract['content']): string[] {
  const parts = [
    identity.lastName,
    identity.firstName,
    identity.directorate,
    identity.service,
    mission.title,
  ];
  return parts.map((part) => part ?? '');
}

/** What the lists say of a contract, from what its agent signed. */
export function listingOf(contract: Contract, member: boolean, profile: Profile): ListingRow {
  const { identity, mission, commitment } = contract.content;
  const { firstName, lastName, directorate, service } = identity;
  return {
    contractId: contract.id,
    personId: contract.agentId,
    member,
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    directorate: directorate ?? '',
    service: service ?? '',
    missionId: mission.missionId,
    missionTitle: mission.title ?? '',
    percent: commitment.percent ?? 0,
    hours: sumsOf(contract.content, profile)?.hours ?? 0,
    searchText: searchText(...searched(contract.content)),
    sortName: sortName(lastName ?? '', firstName ?? ''),
    sortDirectorate: sortText(directorate ?? ''),
    ...standingOf(contract, profile),
  };
}

export function wordRows({ id: contractId, content }: Contract): { word: string; contractId: string }[] {
  return indexWords(...searched(content)).map((word) => ({ word, contractId }));
}

export function domainRows({ id: contractId, content }: Contract) {
  return content.mission.domains.map((domain) => ({ domain, contractId }));
}
