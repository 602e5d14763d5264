import { communityPhases, communitySorts } from '@equipage/contract-api';
import { type Attention, attentionMarks, type DomainCode, domainCodes } from '@equipage/domain';
import { type CommunityFilters, inSignature } from '../platform/community.ts';

export type CommunityPhase = (typeof communityPhases)[number];
export type CommunitySort = (typeof communitySorts)[number];
export const attentions = attentionMarks;
export type SigningState = (typeof inSignature)[number];

/** Members, contracts being signed, or whom to call this week. */
export const views = ['members', 'signing', 'calling'] as const;
export type View = (typeof views)[number];

/** What may stand beside the name, in the order of the table. */
export const columns = [
  'phase',
  'waiting',
  'mission',
  'domains',
  'directorate',
  'lead',
  'time',
  'start',
  'end',
  'attention',
] as const;
export type Column = (typeof columns)[number];

/** What the list shows. All of it stands in the address, so that it can be kept, sent and come back to. */
export interface Selection {
  view: View;
  search: string;
  domain: DomainCode[];
  directorate: string[];
  phase: CommunityPhase[];
  state: SigningState[];
  attention: Attention[];
  sort: CommunitySort;
  /** Null: those of the view, or those chosen last time. */
  columns: Column[] | null;
  /** Counted from 1, with the key that leads to it from the page before or after. */
  page: number;
  after: string | null;
  before: string | null;
}

/** The lists of a selection from which one may take a value out. */
export const facetNames = ['domain', 'directorate', 'phase', 'state', 'attention'] as const;
export type Facet = (typeof facetNames)[number];

/** In the address, in French like all that is shown. */
const names = {
  search: 'recherche',
  domain: 'domaine',
  directorate: 'direction',
  phase: 'phase',
  state: 'etat',
  attention: 'attention',
  sort: 'tri',
  columns: 'colonnes',
  page: 'page',
  after: 'apres',
  before: 'avant',
} as const;
export const viewNames: Record<Exclude<View, 'members'>, string> = {
  signing: 'en-signature',
  calling: 'a-relancer',
};

/** What comes first in each view, unless another order is asked for. */
const usualSorts: Record<View, CommunitySort> = { members: 'name', signing: 'waiting', calling: 'attention' };

const only = <T extends string>(known: readonly T[], values: readonly string[]): T[] =>
  known.filter((value) => values.includes(value));

function viewOf(address: URLSearchParams): View {
  return views.find((view) => view !== 'members' && address.has(viewNames[view])) ?? 'members';
}

/** Reads an address; what it does not understand is left out. */
export function readSelection(address: URLSearchParams): Selection {
  const all = (name: keyof typeof names) => address.getAll(names[name]);
  const page = Number(address.get(names.page));
  const view = viewOf(address);
  return {
    view,
    search: address.get(names.search) ?? '',
    domain: only(domainCodes, all('domain')),
    directorate: all('directorate'),
    phase: only(communityPhases, all('phase')),
    state: only(inSignature, all('state')),
    attention: only(attentions, all('attention')),
    sort: only(communitySorts, all('sort'))[0] ?? usualSorts[view],
    columns: address.has(names.columns) ? only(columns, (address.get(names.columns) ?? '').split(' ')) : null,
    page: Number.isInteger(page) && page > 1 ? page : 1,
    after: address.get(names.after),
    before: address.get(names.before),
  };
}

/** Writes an address, without what is by default. */
export function writeSelection(selection: Selection): URLSearchParams {
  const address = new URLSearchParams();
  const { view, search, sort, page, after, before } = selection;
  if (view !== 'members') address.set(viewNames[view], '');
  if (search !== '') address.set(names.search, search);
  for (const facet of facetNames) for (const value of selection[facet]) address.append(names[facet], value);
  if (sort !== usualSorts[view]) address.set(names.sort, sort);
  if (selection.columns !== null) address.set(names.columns, selection.columns.join(' '));
  if (page > 1) address.set(names.page, String(page));
  if (after !== null) address.set(names.after, after);
  if (before !== null) address.set(names.before, before);
  return address;
}

/** Another choice starts again at its first page; other columns show the same one. */
export function choose(selection: Selection, change: Partial<Selection>): Selection {
  const first = change.columns === undefined ? { page: 1, after: null, before: null } : {};
  return { ...selection, ...first, ...change };
}

/** The same list with nothing filtered. */
export function withoutFilters({ view, sort, columns }: Selection): Selection {
  return { ...readSelection(new URLSearchParams()), view, sort, columns };
}

/** How many values filter the list, the search left aside. */
export function filterCount(selection: Selection): number {
  return facetNames.reduce((sum, facet) => sum + selection[facet].length, 0);
}

/** What the interface is asked for. */
export function filtersOf(selection: Selection): CommunityFilters {
  const { view, search, domain, directorate, phase } = selection;
  const listed = <K extends string, T>(name: K, values: readonly T[]) =>
    (values.length === 0 ? {} : { [name]: [...values] }) as { [key in K]?: T[] };
  const attention = view === 'calling' && selection.attention.length === 0 ? attentions : selection.attention;
  const state = view === 'signing' && selection.state.length === 0 ? inSignature : selection.state;
  return {
    ...(search === '' ? {} : { search }),
    ...listed('domain', domain),
    ...listed('directorate', directorate),
    ...listed('phase', phase),
    ...listed('attention', attention),
    ...listed('state', state),
  };
}
