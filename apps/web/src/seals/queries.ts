import { endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

export const sealsQuery = queryOptions({
  queryKey: ['seals'],
  queryFn: () => api(endpoints.getSeals, {}),
});

/** Has what waits tried again at once: of one contract, or of all. */
export function useRetry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (contractId?: string) =>
      api(endpoints.retrySeals, { body: contractId === undefined ? {} : { contractId } }),
    onSuccess: (seals) => client.setQueryData(sealsQuery.queryKey, seals),
  });
}
