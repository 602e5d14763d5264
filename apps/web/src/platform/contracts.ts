import { type EndpointInput, endpoints } from '@equipage/contract-api';
import { openStates } from '@equipage/domain';
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './api.ts';
import { approvalsQuery } from './approvals.ts';
import { intended } from './intents.ts';
import type { ContractText, ContractView, HistoryEntry } from './views.ts';

/** One contract, as the person signed in may see it. */
export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id],
    queryFn: () => api(endpoints.getContract, { params: { id } }),
  });

/** My own contracts, past ones too, the latest first. */
export const myContractsQuery = queryOptions({
  queryKey: ['contracts', 'mine'],
  queryFn: async () => (await api(endpoints.listContracts, { query: { pageSize: '100' } })).items,
});

/** Puts the view that an act answered wherever the page holds that contract; nothing is asked again. */
export function rememberContract(client: QueryClient, view: ContractView): void {
  client.setQueryData(contractQuery(view.id).queryKey, view);
  void client.invalidateQueries({ queryKey: ['community'] });
  client.setQueryData(myContractsQuery.queryKey, (mine) =>
    mine?.map((contract) => (contract.id === view.id ? view : contract)),
  );
  client.setQueryData(
    approvalsQuery.queryKey,
    (approvals) =>
      approvals && {
        items: approvals.items.filter(
          ({ contract }) => contract.id !== view.id || contract.state === view.state,
        ),
      },
  );
}

/** Every endpoint that changes a contract and answers with its view. */
type ContractEndpoints = {
  [K in keyof typeof endpoints as (typeof endpoints)[K] extends {
    versioned: true;
    response: typeof endpoints.getContract.response;
  }
    ? K
    : never]: (typeof endpoints)[K];
};
export type ContractAct = keyof ContractEndpoints;
type Body<K extends ContractAct> = EndpointInput<ContractEndpoints[K]> extends { body: infer B } ? B : never;

/**
 * One act or one step of a contract, sent with the version that the page holds. Its answer, the new view, is
 * what every page then shows. A 412 stays an error of the mutation: `currentView(error)` gives the other version.
 */
export function useContractAct<K extends ContractAct>(act: K) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ contract, body }: { contract: Pick<ContractView, 'id' | 'version'>; body: Body<K> }) =>
      sendAct(act, contract, body),
    onSuccess: (view) => rememberContract(client, view),
  });
}

function sendAct<K extends ContractAct>(
  act: K,
  contract: Pick<ContractView, 'id' | 'version'>,
  body: Body<K>,
): Promise<ContractView> {
  const { id, version } = contract;
  // Each act has its own body, which `Body<K>` holds; a generic call cannot show it to the compiler.
  const endpoint = endpoints[act] as typeof endpoints.sign;
  const given = { params: { id }, version, body: body as never };
  if (endpoints[act].method !== 'POST') return api(endpoint, given);
  return intended([act, id, version, body], (idempotencyKey) => api(endpoint, { ...given, idempotencyKey }));
}

/** The contract that is open or running, the one that « Mon contrat » leads to; none for someone free to start. */
export function currentContract(mine: readonly ContractView[]): ContractView | null {
  return mine.find(isCurrent) ?? null;
}

/** Open (being written or signed) or signed and not over; what remains is past. */
export function isCurrent({ state, phase, allowed }: ContractView): boolean {
  if (openStates.some((open) => open === state)) return true;
  if (state === 'terminated') return allowed.includes('revert-termination');
  return state === 'signed' && phase !== 'ended';
}

/** The clauses as they stand: `contentHash` changes with every word of them. */
export const contractTextQuery = (id: string, contentHash: string | null) =>
  queryOptions({
    queryKey: ['contracts', id, 'text', contentHash],
    queryFn: () => api(endpoints.getText, { params: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before: ContractText | undefined) => before,
  });

/** What happened to a contract, oldest first; read again after each act, by those who see it whole. */
export const contractHistoryQuery = ({
  id,
  version,
  sight,
}: Pick<ContractView, 'id' | 'version' | 'sight'>) =>
  queryOptions({
    queryKey: ['contracts', id, 'history', version],
    queryFn: async () => (await api(endpoints.getHistory, { params: { id } })).items,
    placeholderData: (before: HistoryEntry[] | undefined) => before,
    enabled: sight === 'full',
  });

/** What changed since the reader last signed; asked only of a contract that has been signed and that they see whole. */
export const contractChangesQuery = ({
  id,
  number,
  contentHash,
  sight,
}: Pick<ContractView, 'id' | 'number' | 'contentHash' | 'sight'>) =>
  queryOptions({
    queryKey: ['contracts', id, 'changes', contentHash],
    queryFn: () => api(endpoints.getChanges, { params: { id } }),
    enabled: number !== null && sight === 'full',
  });

/** Where the PDF of a contract stands. */
export const documentAddress = (id: string) =>
  endpoints.getDocument.path.replace(':id', encodeURIComponent(id));

/** Where the file of what establishes its signatures stands. */
export const evidenceAddress = (id: string) =>
  endpoints.getEvidenceDocument.path.replace(':id', encodeURIComponent(id));

/** The same as data, with what the trail holds of the contract: what `verify-trail` reads. */
export const evidenceDataAddress = (id: string) =>
  endpoints.getEvidence.path.replace(':id', encodeURIComponent(id));

/** Where the scan of a paper stands, by its SHA-256. */
export const scanAddress = (id: string, hash: string) =>
  endpoints.getScan.path.replace(':id', encodeURIComponent(id)).replace(':hash', hash);
