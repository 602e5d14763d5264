import { type EndpointAnswer, type EndpointInput, endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

export type Recipients = EndpointAnswer<typeof endpoints.listRecipients>;
type Added = EndpointInput<typeof endpoints.addRecipient>['body'];

export const recipientsQuery = queryOptions({
  queryKey: ['recipients'],
  queryFn: () => api(endpoints.listRecipients, {}),
});

function useChange<T>(change: (given: T) => Promise<Recipients>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (recipients) => client.setQueryData(recipientsQuery.queryKey, recipients),
  });
}

export const useAddRecipient = () => useChange((body: Added) => api(endpoints.addRecipient, { body }));

export const useEndRecipient = () =>
  useChange((id: string) => api(endpoints.endRecipient, { params: { id }, body: null }));
