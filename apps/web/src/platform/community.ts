import { type EndpointInput, endpoints } from '@equipage/contract-api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

export type CommunityFilters = EndpointInput<typeof endpoints.getCommunityFacets>['query'];

/** How many members each domain, directorate and phase holds, among those that the other filters keep. */
export const communityFacetsQuery = (filters: CommunityFilters) =>
  queryOptions({
    queryKey: ['community', 'facets', filters],
    queryFn: async () => (await api(endpoints.getCommunityFacets, { query: filters })).facets,
    placeholderData: keepPreviousData,
  });

/** The contracts that are not signed by everyone yet, without the drafts that only their agent sees. */
export const inSignature = ['changes-requested', 'awaiting-manager', 'awaiting-executive'] as const;
