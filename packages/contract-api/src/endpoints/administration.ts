import { accountStatuses, bareAct, givenRoles, personForm, rolesForm } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { directoryPerson, directoryRow, personHistoryEntry } from '../views/directory.ts';
import { byId, items, paging, plain, search } from './shapes.ts';

const admins = { tag: 'directory', access: ['admin'], status: 200 } as const;
const person = { ...admins, path: '/api/directory/:id', params: byId, response: directoryPerson } as const;
const act = { ...person, method: 'POST', body: bareAct, versioned: true } as const;

/** The directory as administrators keep it. */
export const administrationEndpoints = {
  listDirectory: endpoint({
    ...admins,
    method: 'GET',
    path: '/api/directory',
    summary: 'L’annuaire, pour l’administration',
    query: z.strictObject({
      search: z.optional(search),
      role: z.optional(z.enum(givenRoles)),
      status: z.optional(z.enum(accountStatuses)),
      pageSize: paging.pageSize,
      after: z.optional(plain(1000)),
      before: z.optional(plain(1000)),
    }),
    response: z.strictObject({
      items: z.array(directoryRow),
      total: z.number(),
      next: z.nullable(z.string()),
      previous: z.nullable(z.string()),
    }),
  }),
  createPerson: endpoint({
    ...admins,
    method: 'POST',
    path: '/api/directory',
    summary: 'Faire entrer une personne dans l’annuaire',
    body: personForm,
    status: 201,
    response: directoryPerson,
  }),
  getPerson: endpoint({ ...person, method: 'GET', summary: 'Une personne de l’annuaire' }),
  correctPerson: endpoint({
    ...person,
    method: 'PUT',
    summary: 'Corriger ce que l’annuaire dit d’une personne',
    body: personForm,
    versioned: true,
  }),
  getPersonHistory: endpoint({
    ...person,
    method: 'GET',
    path: '/api/directory/:id/history',
    summary: 'Ce qui a été changé pour une personne, le dernier changement d’abord',
    response: items(personHistoryEntry),
  }),
  giveRoles: endpoint({
    ...person,
    method: 'PUT',
    path: '/api/directory/:id/roles',
    summary: 'Donner ou retirer des rôles',
    body: rolesForm,
    versioned: true,
  }),
  disableAccount: endpoint({
    ...act,
    path: '/api/directory/:id/disabling',
    summary: 'Désactiver un compte : ses sessions finissent aussitôt',
  }),
  enableAccount: endpoint({ ...act, path: '/api/directory/:id/enabling', summary: 'Rouvrir un compte' }),
  recordDeparture: endpoint({
    ...act,
    path: '/api/directory/:id/departure',
    summary: 'Noter qu’une personne est partie',
  }),
  recordReturn: endpoint({
    ...act,
    path: '/api/directory/:id/return',
    summary: 'Noter qu’une personne est revenue',
  }),
  unlinkAccounts: endpoint({
    ...act,
    path: '/api/directory/:id/unlinking',
    summary: 'Détacher les comptes professionnels d’une personne : le prochain de même adresse la remplace',
  }),
} as const;
