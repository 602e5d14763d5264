import { communityPhases, communitySorts } from '@equipage/contract-api';
import { type DomainCode, domainCodes } from '@equipage/domain';
import { type CommunityFilters, inSignature } from '../platform/community.ts';

export type CommunityPhase = (typeof communityPhases)[number];
export type CommunitySort = (typeof communitySorts)[number];
export const attentions = ['ending-soon', 'evaluation-missing', 'waiting-long'] as const;
export type Attention = (typeof attentions)[number];

/** What the list shows. All of it stands in the address, so that it can be kept, sent and come back to. */
export interface Selection {
  search: string;
  domain: DomainCode[];
  directorate: string[];
  phase: CommunityPhase[];
  attention: Attention[];
  /** Contracts being signed, instead of members. */
  signing: boolean;
  sort: CommunitySort;
  /** Counted from 1, with the key that leads to it from the page before or after. */
  page: number;
  after: string | null;
  before: string | null;
}

/** The lists of a selection from which one may take a value out. */
export type Facet = 'domain' | 'directorate' | 'phase' | 'attention';

/** In the address, in French like all that is shown. */
const names = {
  search: 'recherche',
  domain: 'domaine',
  directorate: 'direction',
  phase: 'phase',
  attention: 'attention',
  signing: 'en-signature',
  sort: 'tri',
  page: 'page',
  after: 'apres',
  before: 'avant',
} as const;

const only = <T extends string>(known: readonly T[], values: string[]): T[] =>
  known.filter((value) => values.includes(value));

/** Reads an address; what it does not understand is left out. */
export function readSelection(address: URLSearchParams): Selection {
  const all = (name: keyof typeof names) => address.getAll(names[name]);
  const page = Number(address.get(names.page));
  return {
    search: address.get(names.search) ?? '',
    domain: only(domainCodes, all('domain')),
    directorate: all('directorate'),
    phase: only(communityPhases, all('phase')),
    attention: only(attentions, all('attention')),
    signing: address.has(names.signing),
    sort: only(communitySorts, all('sort'))[0] ?? 'name',
    page: Number.isInteger(page) && page > 1 ? page : 1,
    after: address.get(names.after),
    before: address.get(names.before),
  };
}

/** Writes an address, without what is by default. */
export function writeSelection(selection: Selection): URLSearchParams {
  const address = new URLSearchParams();
  if (selection.search !== '') address.set(names.search, selection.search);
  for (const facet of ['domain', 'directorate', 'phase', 'attention'] as const)
    for (const value of selection[facet]) address.append(names[facet], value);
  if (selection.signing) address.set(names.signing, '');
  if (selection.sort !== 'name') address.set(names.sort, selection.sort);
  if (selection.page > 1) address.set(names.page, String(selection.page));
  if (selection.after !== null) address.set(names.after, selection.after);
  if (selection.before !== null) address.set(names.before, selection.before);
  return address;
}

/** Another choice starts again at its first page. */
export function choose(selection: Selection, change: Partial<Selection>): Selection {
  return { ...selection, page: 1, after: null, before: null, ...change };
}

/** The same list with nothing filtered. */
export function withoutFilters({ signing, sort }: Selection): Selection {
  return { ...readSelection(new URLSearchParams()), signing, sort };
}

/** How many values filter the list, the search left aside. */
export function filterCount({ domain, directorate, phase, attention }: Selection): number {
  return domain.length + directorate.length + phase.length + attention.length;
}

/** What the interface is asked for. */
export function filtersOf(selection: Selection): CommunityFilters {
  const { search, domain, directorate, phase, attention, signing } = selection;
  return {
    ...(search === '' ? {} : { search }),
    ...(domain.length === 0 ? {} : { domain }),
    ...(directorate.length === 0 ? {} : { directorate }),
    ...(phase.length === 0 ? {} : { phase }),
    ...(attention.length === 0 ? {} : { attention }),
    ...(signing ? { state: [...inSignature] } : {}),
  };
}
