import type { EndpointRequest, endpoints } from '@equipage/contract-api';
import {
  addDays,
  type Calendar,
  type ContractState,
  type Day,
  evaluationDays,
  remindedStates,
} from '@equipage/domain';
import { and, eq, gt, gte, inArray, like, lt, lte, not, or, type SQL, sql } from 'drizzle-orm';
import type { Tables } from '../db/tables.ts';
import { needsAttention } from './attention.ts';

type Asked = EndpointRequest<typeof endpoints.getCommunityFacets>['query'];
type Values<K extends keyof Asked> = Exclude<Asked[K], undefined | readonly unknown[]>;

/** What narrows the list, each filter as its values: any of them matches. */
export interface Filters {
  search: string;
  domain: readonly Values<'domain'>[];
  directorate: readonly string[];
  phase: readonly Values<'phase'>[];
  state: readonly ContractState[];
  attention: readonly Values<'attention'>[];
  /** These contracts and no other, whatever else is asked; none named is no limit. */
  contract: readonly string[];
}

const listed = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The filters of a query string, each value once and in one order: what is asked twice is counted once. */
export function filtersOf(query: Asked & { contract?: string | string[] | undefined }): Filters {
  const values = <T extends string>(value: T | T[] | undefined) => [...new Set(listed(value))].toSorted();
  return {
    search: query.search ?? '',
    domain: values(query.domain),
    directorate: values(query.directorate),
    phase: values(query.phase),
    state: values(query.state),
    attention: values(query.attention),
    contract: values(query.contract),
  };
}

/** What the filters are held against. */
export interface Days {
  today: Day;
  calendar: Calendar;
}

type Listings = Tables['listings'];
const anyOf = (conditions: (SQL | undefined)[]) => (conditions.length === 0 ? undefined : or(...conditions));

/** The states that only a contract signed by all reaches: such a row is the person's latest, or is not listed. */
const concluded = ['signed', 'terminated'] as const;

/** Whether members alone are listed, as they are unless contracts not yet signed are asked for. */
export function isMembersOnly({ state, attention, contract }: Filters): boolean {
  return contract.length === 0 && state.length === 0 && !attention.includes('waiting-long');
}

/** How the rows are met: some in their order, by an index; or all of them, to be counted. */
export type Reading = 'some' | 'all';

function listedRows(listings: Listings, filters: Filters, reading: Reading): SQL | undefined {
  if (filters.contract.length > 0) return inArray(listings.contractId, [...filters.contract]);
  // A condition that no index serves: it would have every row fetched by its place, which costs ten times more.
  const isMember = reading === 'all' ? sql`${listings.member} is not false` : eq(listings.member, true);
  if (isMembersOnly(filters)) return isMember;
  if (filters.state.length === 0) return or(isMember, inArray(listings.state, [...remindedStates]));
  return and(
    inArray(listings.state, [...filters.state]),
    or(isMember, not(inArray(listings.state, [...concluded]))),
  );
}

/** The phase of the domain's `phaseOf`, as a condition on the stored dates. */
export function isInPhase(
  listings: Listings,
  phase: Filters['phase'][number],
  { today }: Days,
): SQL | undefined {
  const { state, startsOn, endsOn, evaluated } = listings;
  if (phase === 'terminated' || phase === 'closed') return eq(state, phase);
  const dueOn = addDays(today, evaluationDays);
  const isRunning = and(lte(startsOn, today), gte(endsOn, today));
  const within = {
    upcoming: gt(startsOn, today),
    ended: and(lte(startsOn, today), lt(endsOn, today)),
    'evaluation-due': and(isRunning, lte(endsOn, dueOn), eq(evaluated, false)),
    active: and(isRunning, or(gt(endsOn, dueOn), eq(evaluated, true))),
  };
  return and(eq(state, 'signed'), within[phase]);
}

/** The filters but the search, one condition each, and which rows are listed at all. */
export function conditionsOf(
  tables: Tables,
  filters: Filters,
  days: Days,
  reading: Reading,
): (SQL | undefined)[] {
  const { listings } = tables;
  return [
    listedRows(listings, filters, reading),
    anyOf(filters.domain.map((domain) => like(listings.domains, `% ${domain}%`))),
    filters.directorate.length === 0 ? undefined : inArray(listings.directorate, [...filters.directorate]),
    anyOf(filters.phase.map((phase) => isInPhase(listings, phase, days))),
    anyOf(filters.attention.map((mark) => needsAttention(tables, mark, days))),
  ].filter((condition) => condition !== undefined);
}
