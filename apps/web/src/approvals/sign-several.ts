import { endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { rememberContract } from '../platform/contracts.ts';
import { intended } from '../platform/intents.ts';
import { authenticateAnew } from '../platform/sign-in-again.ts';
import type { Approval, ContractView, SignatureResult } from '../platform/views.ts';

/** What became of one of several contracts, with the contract as it was when it was chosen. */
export interface SignedResult {
  chosen: ContractView;
  result: SignatureResult;
}

/** Kept while the document lives: one comes back to them from a contract or from the printed list. */
const resultsQuery = queryOptions<SignedResult[]>({
  queryKey: ['signed-results'],
  queryFn: () => [],
  initialData: [],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

const readQuery = queryOptions<string[]>({
  queryKey: ['texts-read'],
  queryFn: () => [],
  initialData: [],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** The results of the signatures last given together; none before. */
export const useSignedResults = (): readonly SignedResult[] => useQuery(resultsQuery).data;

/** Which texts were opened since one signed in, by their hash, and how to add one. */
export function useTextsRead(): [readonly string[], (hash: string | null) => void] {
  const client = useQueryClient();
  const read = useQuery(readQuery).data;
  const add = (hash: string | null) => {
    if (hash !== null && !read.includes(hash)) client.setQueryData(readQuery.queryKey, [...read, hash]);
  };
  return [read, add];
}

/** Signs several contracts with one consent; each has its own result. */
export function useSignSeveral() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: sendSeveral,
    onSuccess: (items, chosen) => {
      for (const item of items) if ('contract' in item) rememberContract(client, item.contract);
      client.setQueryData(
        resultsQuery.queryKey,
        items.flatMap((result) => {
          const approval = chosen.find(({ contract }) => contract.id === result.id);
          return approval === undefined ? [] : [{ chosen: approval.contract, result }];
        }),
      );
    },
  });
}

/** When their author was asked who they are too long ago, they are sent again once that is done: once for them all. */
async function sendSeveral(chosen: readonly Approval[]): Promise<SignatureResult[]> {
  const contracts = chosen.map(({ contract }) => ({
    id: contract.id,
    contentHash: contract.contentHash ?? '',
  }));
  const body = { contracts, consent: true as const };
  const { items } = await intended(['sign-several', contracts], (idempotencyKey) =>
    api(endpoints.signSeveral, { body, idempotencyKey }),
  );
  const late = new Set(items.filter(isLate).map(({ id }) => id));
  if (late.size === 0) return items;
  await authenticateAnew.wait();
  const again = await sendSeveral(chosen.filter(({ contract }) => late.has(contract.id)));
  return items.map((item) => again.find(({ id }) => id === item.id) ?? item);
}

const isLate = (item: SignatureResult): boolean =>
  'problem' in item && item.problem.code === 'fresh-authentication-needed';
