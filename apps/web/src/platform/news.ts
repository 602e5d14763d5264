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

/** How many mails were given up and wait for somebody; 0 for who does not keep them. */
export const useMailsGivenUp = (): number => useQuery(newsQuery).data?.mailsGivenUp ?? 0;

/** How much the bell rings for: what is new since the last visit, and what was not sent. */
export function useBellCount(): number {
  const { data } = useQuery(newsQuery);
  return data === undefined ? 0 : data.unseen + data.mailsGivenUp;
}
