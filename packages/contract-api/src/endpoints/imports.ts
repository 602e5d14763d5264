import { bareAct, coded, id, typed } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { directoryImport, importLine } from '../views/directory.ts';
import { byId, page, paging } from './shapes.ts';

/** As large as a file of the directory may be, in bytes. */
const most = 20 * 1024 * 1024;
/** Departures that are named one by one; beyond, it is everybody or a smaller choice. */
const mostNamed = 5_000;
const admins = { tag: 'directory', access: ['admin'], status: 200 } as const;
const plan = z.string(typed).check(z.regex(/^[0-9a-f]{64}$/, coded('not-a-hash')));

/** The directory from a file. */
export const importEndpoints = {
  getDirectoryTemplate: endpoint({
    ...admins,
    method: 'GET',
    path: '/api/directory/imports/modele.csv',
    summary: 'Le fichier d’annuaire à remplir',
    produces: 'text/csv',
  }),
  startDirectoryImport: endpoint({
    ...admins,
    method: 'POST',
    path: '/api/directory/imports',
    summary: 'Déposer un fichier d’annuaire : rien n’est changé',
    body: bareAct,
    upload: { field: 'file', type: 'text/csv', most },
    status: 201,
    response: directoryImport,
  }),
  getDirectoryImport: endpoint({
    ...admins,
    method: 'GET',
    path: '/api/directory/imports/:id',
    summary: 'Ce qu’un fichier changerait, en chiffres',
    params: byId,
    response: directoryImport,
  }),
  listImportLines: endpoint({
    ...admins,
    method: 'GET',
    path: '/api/directory/imports/:id/lines',
    summary: 'Ce qu’un fichier changerait, personne par personne',
    params: byId,
    query: z.strictObject({ plan, kind: z.enum(['created', 'changed', 'absent', 'faulty']), ...paging }),
    response: page(importLine),
  }),
  confirmDirectoryImport: endpoint({
    ...admins,
    method: 'POST',
    path: '/api/directory/imports/:id/confirmation',
    summary: 'Faire tout ce qui a été montré, ou rien',
    params: byId,
    body: z.strictObject({
      plan,
      /** Those who have left, among those whom the file leaves out. */
      departures: z.union([z.literal('all'), z.array(id).check(z.maxLength(mostNamed, coded('too-many')))]),
    }),
    response: z.strictObject({
      created: z.number(),
      changed: z.number(),
      unchanged: z.number(),
      left: z.number(),
    }),
  }),
} as const;
