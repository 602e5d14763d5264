import { type EndpointAnswer, type EndpointInput, endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

export type StandIn = EndpointAnswer<typeof endpoints.listStandIns>['items'][number];
type Naming = EndpointInput<typeof endpoints.nameStandIn>['body'];

export const standInsQuery = queryOptions({
  queryKey: ['stand-ins'],
  queryFn: async () => (await api(endpoints.listStandIns, {})).items,
});

function useChange<T>(change: (given: T) => Promise<{ items: StandIn[] }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: ({ items }) => client.setQueryData(standInsQuery.queryKey, items),
  });
}

export const useNameStandIn = () => useChange((body: Naming) => api(endpoints.nameStandIn, { body }));

export const useEndStandIn = () =>
  useChange((id: string) => api(endpoints.endStandIn, { params: { id }, body: null }));
