import { coded, text } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import {
  wording,
  wordingConfirmation,
  wordingContent,
  wordingContract,
  wordingDraft,
  wordingSummary,
} from '../views/wordings.ts';
import { page, paging, plain } from './shapes.ts';

const writers = { tag: 'wordings', access: ['officer', 'admin'] } as const;
const draft = { ...writers, path: '/api/wordings/draft', response: wordingDraft } as const;
const note = text(500, { lines: true }).check(z.minLength(1, coded('missing-value')));

/** The versions of the contract's wording: read by all who write a contract, written by the officer or an admin. */
export const wordingEndpoints = {
  getPresentWording: endpoint({
    method: 'GET',
    path: '/api/wordings/present',
    summary: 'La formulation avec laquelle s’écrivent les contrats à signer',
    tag: 'wordings',
    access: 'session',
    status: 200,
    response: wording,
  }),
  getWording: endpoint({
    method: 'GET',
    path: '/api/wordings/:version',
    summary: 'Une version publiée de la formulation',
    tag: 'wordings',
    access: 'session',
    params: z.strictObject({ version: plain(20) }),
    status: 200,
    response: wording,
    immutable: true,
  }),
  listWordings: endpoint({
    ...writers,
    method: 'GET',
    path: '/api/wordings',
    summary: 'Les versions de la formulation, la dernière d’abord',
    status: 200,
    response: z.strictObject({
      items: z.array(wordingSummary),
      /** Contracts being written: they follow the present version. */
      unsigned: z.number(),
    }),
  }),
  listOlderContracts: endpoint({
    method: 'GET',
    path: '/api/wordings/older-contracts',
    summary: 'Les contrats signés avec une autre version que la présente',
    tag: 'wordings',
    access: ['officer'],
    query: z.strictObject(paging),
    status: 200,
    response: page(wordingContract),
  }),
  startWordingDraft: endpoint({
    ...writers,
    method: 'POST',
    path: '/api/wordings',
    summary: 'Préparer une version à partir de la présente',
    status: 201,
    response: wordingDraft,
  }),
  getWordingDraft: endpoint({
    ...draft,
    method: 'GET',
    summary: 'La version en préparation',
    status: 200,
    refuses: [404],
  }),
  saveWordingDraft: endpoint({
    ...draft,
    method: 'PUT',
    summary: 'Enregistrer la version en préparation',
    refuses: [404],
    body: wordingContent,
    status: 200,
    versioned: true,
  }),
  discardWordingDraft: endpoint({
    ...writers,
    method: 'DELETE',
    path: '/api/wordings/draft',
    summary: 'Abandonner la version en préparation',
    refuses: [404],
    status: 204,
    versioned: true,
  }),
  publishWording: endpoint({
    ...writers,
    method: 'POST',
    path: '/api/wordings/draft/publication',
    summary: 'Publier la version en préparation',
    refuses: [404],
    body: z.strictObject({ note, confirmed: z.optional(z.array(wordingConfirmation)) }),
    status: 200,
    response: wordingSummary,
    versioned: true,
  }),
} as const;
