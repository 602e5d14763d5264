import { type EndpointInput, endpoints } from '@equipage/contract-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { type Delegations, delegationsQuery } from '../platform/delegations.ts';

type Recording = EndpointInput<typeof endpoints.recordDelegation>['body'];

function useChange<T>(change: (given: T) => Promise<Delegations>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (delegations) => client.setQueryData(delegationsQuery.queryKey, delegations),
  });
}

export const useRecordDelegation = () =>
  useChange((body: Recording) => api(endpoints.recordDelegation, { body }));

export const useEndDelegation = () =>
  useChange((id: string) => api(endpoints.endDelegation, { params: { id }, body: null }));
