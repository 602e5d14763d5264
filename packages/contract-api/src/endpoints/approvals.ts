import { endpoint } from '../endpoint.ts';
import { approval } from '../views/approvals.ts';
import { items } from './shapes.ts';

/** What waits for a decision. */
export const approvalEndpoints = {
  listApprovals: endpoint({
    method: 'GET',
    path: '/api/approvals',
    summary: 'Ce qui attend ma décision',
    tag: 'approvals',
    access: 'session',
    status: 200,
    response: items(approval),
  }),
} as const;
