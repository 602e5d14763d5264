import { endpoints } from '@equipage/contract-api';
import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { useHasRole } from './session.ts';
import type { Approval } from './views.ts';

/** What waits for the decision of the person signed in, oldest first. */
export const approvalsQuery = queryOptions({
  queryKey: ['approvals'],
  queryFn: () => api(endpoints.listApprovals, {}),
});

/** What the person signed in answered last, the latest first. */
export const answersGivenQuery = queryOptions({
  queryKey: ['answers-given'],
  queryFn: async () => (await api(endpoints.listAnswersGiven, {})).items,
});

/** The same for someone who may have something to decide, or to prepare; null for everybody else, and nothing is asked. */
export function useApprovals(): UseQueryResult<{ items: Approval[] }> | null {
  const decides = useHasRole('manager', 'executive', 'assistant');
  const approvals = useQuery({ ...approvalsQuery, enabled: decides });
  return decides ? approvals : null;
}

/** How many contracts wait for their decision; none until it is known. */
export function useApprovalCount(): number {
  return useApprovals()?.data?.items.length ?? 0;
}
