import { bareAct, id } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { personCard } from '../views/people.ts';
import { byId, items } from './shapes.ts';

const named = { tag: 'delegations', access: ['admin', 'executive'], response: items(personCard) } as const;

/** Those who prepare the executive's signatures, and never sign. */
export const assistantEndpoints = {
  listAssistants: endpoint({
    ...named,
    method: 'GET',
    path: '/api/assistants',
    summary: 'Le secrétariat de la direction générale : qui prépare les signatures, sans signer',
    status: 200,
  }),
  nameAssistant: endpoint({
    ...named,
    method: 'POST',
    path: '/api/assistants',
    summary: 'Nommer une personne au secrétariat de la direction générale',
    body: z.strictObject({ personId: id }),
    status: 201,
  }),
  endAssistant: endpoint({
    ...named,
    method: 'POST',
    path: '/api/assistants/:id/end',
    summary: 'Retirer une personne du secrétariat de la direction générale',
    params: byId,
    body: bareAct,
    status: 200,
  }),
} as const;
