import { type EndpointAnswer, type EndpointInput, endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

export type Retention = EndpointAnswer<typeof endpoints.getRetention>;
export type Elimination = EndpointAnswer<typeof endpoints.getElimination>;
export type Hold = Retention['holds'][number];
export type Visa = EndpointInput<typeof endpoints.recordVisa>['body'];
export type Holding = EndpointInput<typeof endpoints.placeLegalHold>['body'];

export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: () => api(endpoints.getRetention, {}),
});

export const eliminationQuery = (id: string) =>
  queryOptions({
    queryKey: ['retention', 'elimination', id],
    queryFn: () => api(endpoints.getElimination, { params: { id } }),
    // What is eliminated is shown as it goes.
    refetchInterval: ({ state: { data } }) => (data?.state === 'under-way' ? 2_000 : false),
  });

function useHoldChange<T>(change: (given: T) => Promise<Retention>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (state) => client.setQueryData(retentionQuery.queryKey, state),
  });
}

export const usePlaceHold = () => useHoldChange((body: Holding) => api(endpoints.placeLegalHold, { body }));

export const useLiftHold = () =>
  useHoldChange(({ id, reason }: { id: string; reason: string }) =>
    api(endpoints.liftLegalHold, { params: { id }, body: { reason } }),
  );

/** An act on a list: the list as it is then, and the page of all of them asked again. */
function useListChange<T>(change: (given: T) => Promise<Elimination>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (elimination) => {
      client.setQueryData(eliminationQuery(elimination.id).queryKey, elimination);
      await client.invalidateQueries({ queryKey: retentionQuery.queryKey, exact: true });
    },
  });
}

export const usePrepare = () => useListChange(() => api(endpoints.prepareElimination, { body: null }));
export const useRecordVisa = (id: string) =>
  useListChange((body: Visa) => api(endpoints.recordVisa, { params: { id }, body }));
export const useStart = (id: string) =>
  useListChange(() => api(endpoints.startElimination, { params: { id }, body: null }));
export const useAbandon = (id: string) =>
  useListChange(() => api(endpoints.abandonElimination, { params: { id }, body: null }));
