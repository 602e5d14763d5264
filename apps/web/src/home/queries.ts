import { endpoints } from '@equipage/contract-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { contractQuery, myContractsQuery } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';

/** Starts a contract, empty or with what a past one said; the page then holds its view. */
export function useStartContract() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (from?: string) => api(endpoints.startContract, { body: from === undefined ? {} : { from } }),
    onSuccess: (view) => {
      client.setQueryData(contractQuery(view.id).queryKey, view);
      client.setQueryData(myContractsQuery.queryKey, (mine = []) => [view, ...mine]);
    },
  });
}

/** Does away with a draft that was never signed. */
export function useDiscardContract() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: ContractView) =>
      api(endpoints.discardContract, { params: { id }, version }),
    onSuccess: (_, { id }) => {
      client.removeQueries({ queryKey: contractQuery(id).queryKey });
      client.setQueryData(myContractsQuery.queryKey, (mine) =>
        mine?.filter((contract) => contract.id !== id),
      );
    },
  });
}
