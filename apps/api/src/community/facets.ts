import { communityPhases, type EndpointAnswer, type endpoints } from '@equipage/contract-api';
import { domainCodes } from '@equipage/domain';
import { sql } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { holdsDomain } from '../db/contracts/listing.ts';
import { sortText } from '../db/search-text.ts';
import { isInPhase } from './filters.ts';
import { isCounted, type Selection } from './selection.ts';

type Facets = EndpointAnswer<typeof endpoints.getCommunityFacets>['facets'];
type Facet = Facets['domain'];

const counted = { count: sql<number>`count(*)`.mapWith(Number) };

/** How many rows each value would show, the other filters held, this facet's own left out. */
export async function facetsOf(connection: Connection, selection: Selection): Promise<Facets> {
  const without = (name: keyof Facets): Selection => ({
    ...selection,
    filters: { ...selection.filters, [name]: [] },
  });
  if (selection.search.isVain) return { domain: [], directorate: [], phase: [] };
  return {
    domain: await countDomains(connection, without('domain')),
    directorate: await countDirectorates(connection, without('directorate')),
    phase: await countPhases(connection, without('phase')),
  };
}

/** In the order of the contract. A contract of two domains counts in both. */
async function countDomains(connection: Connection, selection: Selection): Promise<Facet> {
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
