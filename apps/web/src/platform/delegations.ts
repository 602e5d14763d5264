import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

export type Delegations = EndpointAnswer<typeof endpoints.listDelegations>;
export type Delegation = Delegations['items'][number];

/** The arrêtés that delegate the executive's signature, the last recorded first. */
export const delegationsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: () => api(endpoints.listDelegations, {}),
});
