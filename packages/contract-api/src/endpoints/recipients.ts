import { bareAct, recipientForm } from '@equipage/domain';
import { endpoint } from '../endpoint.ts';
import { recipients } from '../views/recipients.ts';
import { byId } from './shapes.ts';

const kept = { tag: 'recipients', response: recipients } as const;

/** Who is kept informed of a directorate's contracts, and who gets a copy of what becomes of them. */
export const recipientEndpoints = {
  listRecipients: endpoint({
    ...kept,
    method: 'GET',
    path: '/api/recipients',
    summary: 'Qui est tenu informé des contrats, et qui en reçoit copie',
    access: ['officer', 'admin'],
    status: 200,
  }),
  addRecipient: endpoint({
    ...kept,
    method: 'POST',
    path: '/api/recipients',
    summary: 'Tenir quelqu’un informé d’une direction, ou ajouter une adresse en copie',
    access: ['admin'],
    body: recipientForm,
    status: 201,
  }),
  endRecipient: endpoint({
    ...kept,
    method: 'POST',
    path: '/api/recipients/:id/end',
    summary: 'Ne plus tenir informé, ou ne plus mettre en copie',
    access: ['admin'],
    params: byId,
    body: bareAct,
    status: 200,
  }),
} as const;
