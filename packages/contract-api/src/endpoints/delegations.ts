import { bareAct, delegationForm } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { delegation } from '../views/delegations.ts';
import { personCard } from '../views/people.ts';
import { byId } from './shapes.ts';

const delegations = z.strictObject({
  /** Whom the settings name, in whose stead an arrêté recorded today is. */
  executive: personCard,
  items: z.array(delegation),
});
const kept = { tag: 'delegations', access: ['admin'], response: delegations } as const;

/** The arrêtés that delegate the executive's signature: recorded, ended, never deleted. */
export const delegationEndpoints = {
  listDelegations: endpoint({
    ...kept,
    access: ['admin', 'executive'],
    method: 'GET',
    path: '/api/delegations',
    summary: 'Les arrêtés de délégation de signature, le dernier enregistré d’abord',
    status: 200,
  }),
  recordDelegation: endpoint({
    ...kept,
    method: 'POST',
    path: '/api/delegations',
    summary: 'Enregistrer un arrêté de délégation de signature',
    body: delegationForm,
    status: 201,
  }),
  endDelegation: endpoint({
    ...kept,
    method: 'POST',
    path: '/api/delegations/:id/end',
    summary: 'Mettre fin à une délégation avant son terme',
    params: byId,
    body: bareAct,
    status: 200,
  }),
} as const;
