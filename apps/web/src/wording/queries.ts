import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { queryOptions } from '@tanstack/react-query';
import { api, hasStatus } from '../platform/api.ts';

export type Versions = EndpointAnswer<typeof endpoints.listWordings>;
export type Draft = EndpointAnswer<typeof endpoints.getWordingDraft>;
export type Wording = EndpointAnswer<typeof endpoints.getWording>;
export type DraftContent = Draft['content'];

export const versionsQuery = queryOptions({
  queryKey: ['wordings'],
  queryFn: () => api(endpoints.listWordings, {}),
});

/** A published version, which never changes. */
export const versionQuery = (version: string) =>
  queryOptions({
    queryKey: ['wordings', 'version', version],
    queryFn: () => api(endpoints.getWording, { params: { version } }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: version !== '',
  });

/** The version in preparation; null when there is none. */
export const draftQuery = queryOptions({
  queryKey: ['wordings', 'draft'],
  queryFn: async (): Promise<Draft | null> => {
    try {
      return await api(endpoints.getWordingDraft, {});
    } catch (error) {
      if (hasStatus(error, 404)) return null;
      throw error;
    }
  },
  // What is being written is never replaced under the hand.
  staleTime: 0,
  gcTime: 0,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});

/** The same, as it is about to be published: read anew, whatever the editor has kept. */
export const readyQuery = queryOptions({ ...draftQuery, queryKey: ['wordings', 'draft', 'ready'] });

export const olderContractsQuery = (page: number) =>
  queryOptions({
    queryKey: ['wordings', 'older-contracts', page],
    queryFn: () => api(endpoints.listOlderContracts, { query: { page: String(page), pageSize: '20' } }),
  });

/** The organisation's settings, which a specimen is written with. */
export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => api(endpoints.getOrganisation, {}),
});
