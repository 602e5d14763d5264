import { complaintAnswerForm, complaintForm } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { complaint } from '../views/complaints.ts';
import { byId, items } from './shapes.ts';

const kept = {
  tag: 'complaints',
  access: ['officer', 'admin'],
  status: 200,
  response: items(complaint),
} as const;

/** What does not work for somebody: told by anyone, read by those who keep the service. */
export const complaintEndpoints = {
  complain: endpoint({
    method: 'POST',
    path: '/api/complaints',
    summary: 'Signaler un défaut d’accessibilité, sans compte',
    tag: 'complaints',
    access: 'public',
    limited: true,
    body: complaintForm,
    status: 201,
    response: z.strictObject({ reference: z.string() }),
  }),
  listComplaints: endpoint({
    ...kept,
    method: 'GET',
    path: '/api/complaints',
    summary: 'Les défauts d’accessibilité signalés, le dernier d’abord',
  }),
  answerComplaint: endpoint({
    ...kept,
    method: 'POST',
    path: '/api/complaints/:id/answer',
    summary: 'Noter ce qui a été répondu ou fait',
    params: byId,
    body: complaintAnswerForm,
    refuses: [409],
  }),
} as const;
