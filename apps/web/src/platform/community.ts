import { type EndpointInput, endpoints } from '@equipage/contract-api';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Figure } from '../ui/figures.tsx';
import { plural } from '../ui/french-count.ts';
import { api } from './api.ts';

export type CommunityFilters = EndpointInput<typeof endpoints.getCommunityFacets>['query'];

/** The states of a contract that is being signed; a draft is seen by its agent alone. */
export const inSignature = ['changes-requested', 'awaiting-manager', 'awaiting-executive'] as const;

/** How many members each domain, directorate and phase holds, among those that the other filters keep. */
export const communityFacetsQuery = (filters: CommunityFilters) =>
  queryOptions({
    queryKey: ['community', 'facets', filters],
    queryFn: async () => (await api(endpoints.getCommunityFacets, { query: filters })).facets,
    placeholderData: keepPreviousData,
  });

const inSignatureQuery = queryOptions({
  queryKey: ['community', 'in-signature'],
  queryFn: async () => {
    const query = { state: [...inSignature], pageSize: '1' };
    return (await api(endpoints.listCommunity, { query })).total;
  },
});

/** The whole community in a few figures. */
export function useCommunityFigures(): Figure[] {
  const facets = useQuery(communityFacetsQuery({})).data;
  const phases = facets?.phase;
  const late = facets?.attention.find(({ value }) => value === 'waiting-long')?.count ?? 0;
  const signing = useQuery(inSignatureQuery).data;
  const held = (value: string) => phases && (phases.find((phase) => phase.value === value)?.count ?? 0);
  const active = held('active') ?? null;
  return [
    { id: 'active', value: active, words: `${plural(active ?? 2, 'contrat')} en cours` },
    { id: 'evaluation-due', value: held('evaluation-due') ?? null, words: 'à évaluer' },
    { id: 'upcoming', value: held('upcoming') ?? null, words: 'à venir' },
    {
      id: 'in-signature',
      value: signing ?? null,
      words: late === 0 ? 'en signature' : `en signature, dont ${late} en retard`,
    },
  ];
}
