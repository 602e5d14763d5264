import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';

export type News = EndpointAnswer<typeof endpoints.listNews>;

/** What others did lately, and how much of it is new; asked again now and then. */
export const newsQuery = queryOptions({
  queryKey: ['news'],
  queryFn: () => api(endpoints.listNews, {}),
  refetchInterval: 120_000,
});

/** How much is new since the last visit. */
export const useUnseenCount = (): number => useQuery(newsQuery).data?.unseen ?? 0;
