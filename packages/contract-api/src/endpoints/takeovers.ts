import { bareAct, recordSignatureAct } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { contractView } from '../views/contracts.ts';
import { takeoverPreview, takeoverResult } from '../views/takeovers.ts';
import { byHash, byId } from './shapes.ts';

/** As large as a file of contracts may be, in bytes. */
const mostCsv = 10 * 1024 * 1024;
/** As large as a file that somebody sends may be, in bytes. */
const mostUploaded = 20 * 1024 * 1024;
const file = { field: 'file', most: mostUploaded } as const;
const officers = { tag: 'takeovers', access: ['officer'] } as const;

/** Contracts that were signed on paper: taking them over, with their scans. */
export const takeoverEndpoints = {
  getTakeoverTemplate: endpoint({
    ...officers,
    method: 'GET',
    path: '/api/takeovers/modele.csv',
    summary: 'Le fichier à remplir',
    status: 200,
    produces: 'text/csv',
  }),
  startTakeover: endpoint({
    ...officers,
    method: 'POST',
    path: '/api/takeovers',
    summary: 'Déposer un fichier de contrats papier : rien n’est créé',
    body: bareAct,
    upload: { ...file, type: 'text/csv', most: mostCsv },
    status: 201,
    response: takeoverPreview,
  }),
  getTakeover: endpoint({
    ...officers,
    method: 'GET',
    path: '/api/takeovers/:id',
    summary: 'Ce qui serait créé',
    params: byId,
    status: 200,
    response: takeoverPreview,
  }),
  addTakeoverScan: endpoint({
    ...officers,
    method: 'POST',
    path: '/api/takeovers/:id/scans',
    summary: 'Joindre un document numérisé, nommé comme dans le fichier',
    params: byId,
    body: bareAct,
    upload: { ...file, type: 'application/pdf' },
    status: 200,
    response: z.strictObject({ name: z.string(), size: z.number() }),
  }),
  confirmTakeover: endpoint({
    ...officers,
    method: 'POST',
    path: '/api/takeovers/:id/confirmation',
    summary: 'Créer tous les contrats, ou aucun',
    params: byId,
    body: z.strictObject({ createPeople: z.boolean() }),
    status: 200,
    response: takeoverResult,
  }),
  addScan: endpoint({
    ...officers,
    tag: 'contracts',
    method: 'POST',
    path: '/api/contracts/:id/scans',
    summary: 'Joindre un papier signé, numérisé',
    params: byId,
    body: bareAct,
    upload: { ...file, type: 'application/pdf' },
    status: 200,
    response: z.strictObject({ name: z.string(), sha256: z.string() }),
  }),
  getScan: endpoint({
    tag: 'contracts',
    access: 'session',
    method: 'GET',
    path: '/api/contracts/:id/scans/:hash',
    summary: 'Un papier signé, numérisé',
    params: byHash,
    status: 200,
    produces: 'application/octet-stream',
  }),
  recordSignature: endpoint({
    ...officers,
    tag: 'contracts',
    method: 'POST',
    path: '/api/contracts/:id/paper-signatures',
    summary: 'Enregistrer une signature donnée sur papier',
    params: byId,
    body: recordSignatureAct,
    status: 200,
    response: contractView,
    versioned: true,
    act: 'record-signature',
  }),
} as const;
