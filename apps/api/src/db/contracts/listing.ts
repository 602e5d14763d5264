import { firstWording } from '@equipage/contract-text';
import { type Contract, type DomainCode, type Profile, sumsOf, termFrom } from '@equipage/domain';
import { searchText, sortName, sortText } from '../search-text.ts';
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

/** Several codes as one text: each after a space. */
const joinedDomains = (domains: readonly DomainCode[]): string =>
  domains.map((domain) => ` ${domain}`).join('');

/** Whether a text of joined codes holds this one; no code begins like another. */
export const holdsDomain = (joined: string, domain: DomainCode): boolean => joined.includes(` ${domain}`);

/** What the lists say of a contract, from what its agent signed. */
export function listingOf(contract: Contract, member: boolean, profile: Profile): ListingRow {
  const { identity, mission, commitment } = contract.content;
  const written = (answer: string | null) => answer ?? '';
  const firstName = written(identity.firstName);
  const lastName = written(identity.lastName);
  const directorate = written(identity.directorate);
  const service = written(identity.service);
  const missionTitle = written(mission.title);
  return {
    contractId: contract.id,
    personId: contract.agentId,
    member,
    firstName,
    lastName,
    directorate,
    service,
    missionId: mission.missionId,
    missionTitle,
    domains: joinedDomains(mission.domains),
    percent: commitment.percent ?? 0,
    hours: sumsOf(contract.content, profile)?.hours ?? 0,
    searchText: searchText(lastName, firstName, directorate, service, missionTitle),
    sortName: sortName(lastName, firstName),
    sortDirectorate: sortText(directorate),
    wording: contract.frozen?.text.wording ?? firstWording.version,
    ...standingOf(contract, profile),
  };
}
