import { bareAct, rectificationForm, rectificationRefusal } from '@equipage/domain';
import { endpoint } from '../endpoint.ts';
import { rectification } from '../views/rectifications.ts';
import { byId, items } from './shapes.ts';

const all = { tag: 'privacy', response: items(rectification), status: 200 } as const;
const kept = { ...all, access: ['officer', 'admin'] } as const;

/** Corrections of one's data in the directory: asked for, then made or refused. */
export const rectificationEndpoints = {
  listMyRectifications: endpoint({
    ...all,
    access: 'session',
    method: 'GET',
    path: '/api/personal-data/rectifications',
    summary: 'Les corrections que j’ai demandées, la dernière d’abord',
  }),
  askRectification: endpoint({
    ...all,
    access: 'session',
    method: 'POST',
    path: '/api/personal-data/rectifications',
    summary: 'Demander la correction d’une de mes données',
    body: rectificationForm,
    status: 201,
    refuses: [409],
  }),
  listRectifications: endpoint({
    ...kept,
    method: 'GET',
    path: '/api/rectifications',
    summary: 'Les corrections demandées, celles qui attendent d’abord',
  }),
  makeRectification: endpoint({
    ...kept,
    method: 'POST',
    path: '/api/rectifications/:id/acceptance',
    summary: 'Faire la correction : l’annuaire change, son historique le garde',
    params: byId,
    body: bareAct,
    refuses: [409],
  }),
  refuseRectification: endpoint({
    ...kept,
    method: 'POST',
    path: '/api/rectifications/:id/refusal',
    summary: 'Refuser la correction, en disant pourquoi',
    params: byId,
    body: rectificationRefusal,
    refuses: [409],
  }),
} as const;
