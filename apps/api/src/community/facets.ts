import { communityPhases, type EndpointAnswer, type endpoints } from '@equipage/contract-api';
import { attentionMarks, domainCodes } from '@equipage/domain';
import { sql } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { holdsDomain } from '../db/contracts/listing.ts';
import { sortText } from '../db/search-text.ts';
import { type Filters, isInPhase } from './filters.ts';
import { countSelected, isCounted, type Selection, selectionOf } from './selection.ts';

type Facets = EndpointAnswer<typeof endpoints.getCommunityFacets>['facets'];
type Facet = Facets['domain'];

/** The states of a contract that is being signed; a draft is its agent's alone. */
const signingStates = ['changes-requested', 'awaiting-manager', 'awaiting-executive'] as const;

const counted = { count: sql<number>`count(*)`.mapWith(Number) };

/** How many rows each value would show, the other filters held, this facet's own left out. */
export async function facetsOf(connection: Connection, selection: Selection): Promise<Facets> {
  const without = (name: keyof Facets): Selection => ({
    ...selection,
    filters: { ...selection.filters, [name]: [] },
  });
  return {
    domain: await countDomains(connection, without('domain')),
    directorate: await countDirectorates(connection, without('directorate')),
    phase: await countPhases(connection, without('phase')),
    attention: await countMarks(connection, selection),
    state: await countStates(connection, selection),
  };
}

type Values = Facet[number];
const some = (counts: readonly Values[]): Facet => counts.filter(({ count }) => count > 0);

/** Those with other filters: another search too, since a contract that is not signed yet is found otherwise. */
async function countWith(connection: Connection, selection: Selection, change: Partial<Filters>) {
  const filters = { ...selection.filters, ...change };
  return countSelected(connection, await selectionOf(connection, filters, selection.days));
}

async function countMarks(connection: Connection, selection: Selection): Promise<Facet> {
  const counts: Values[] = [];
  for (const value of attentionMarks)
    counts.push({ value, count: await countWith(connection, selection, { attention: [value] }) });
  return some(counts);
}

async function countStates(connection: Connection, selection: Selection): Promise<Facet> {
  const counts: Values[] = [];
  for (const value of signingStates)
    counts.push({ value, count: await countWith(connection, selection, { state: [value], phase: [] }) });
  return some(counts);
}

/** In the order of the contract. A contract of two domains counts in both. */
async function countDomains(connection: Connection, selection: Selection): Promise<Facet> {
  if (selection.search.isVain) return [];
  const { domains } = connection.tables.listings;
  const groups = await connection.queries
    .select({ domains, ...counted })
    .from(connection.tables.listings)
    .where(isCounted(connection, selection))
    .groupBy(domains);
  return domainCodes.flatMap((value) => {
    const holding = groups.filter((group) => holdsDomain(group.domains, value));
    const count = holding.reduce((sum, group) => sum + group.count, 0);
    return count > 0 ? [{ value, count }] : [];
  });
}

/** In the order of the alphabet. */
async function countDirectorates(connection: Connection, selection: Selection): Promise<Facet> {
  if (selection.search.isVain) return [];
  const { directorate } = connection.tables.listings;
  const groups = await connection.queries
    .select({ value: directorate, ...counted })
    .from(connection.tables.listings)
    .where(isCounted(connection, selection))
    .groupBy(directorate);
  const key = new Map(groups.map(({ value }) => [value, sortText(value)]));
  return groups.toSorted((a, b) => ((key.get(a.value) ?? '') < (key.get(b.value) ?? '') ? -1 : 1));
}

/** In the order of a contract's life; each counted by the very condition that filters by it. */
async function countPhases(connection: Connection, selection: Selection): Promise<Facet> {
  if (selection.search.isVain) return [];
  const { listings } = connection.tables;
  const counts = communityPhases.map((phase) => {
    const isIn = isInPhase(listings, phase, selection.days);
    return [
      phase,
      sql<number>`coalesce(sum(case when ${isIn} then 1 else 0 end), 0)`.mapWith(Number),
    ] as const;
  });
  const [row = {}] = await connection.queries
    .select(Object.fromEntries(counts))
    .from(listings)
    .where(isCounted(connection, selection));
  return communityPhases.flatMap((value) => {
    const count = Number(row[value] ?? 0);
    return count > 0 ? [{ value, count }] : [];
  });
}
