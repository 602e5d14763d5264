import { endpoints } from '@equipage/contract-api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { useHasRole } from './session.ts';

/** What waits for the decision of the person signed in, oldest first. */
export const approvalsQuery = queryOptions({
  queryKey: ['approvals'],
  queryFn: () => api(endpoints.listApprovals, {}),
});

/** How many contracts wait for their decision; null for those who decide nothing, or until it is known. */
export function useApprovalCount(): number | null {
  const decides = useHasRole('manager', 'executive');
  const approvals = useQuery({ ...approvalsQuery, enabled: decides });
  return decides ? (approvals.data?.items.length ?? null) : null;
}
