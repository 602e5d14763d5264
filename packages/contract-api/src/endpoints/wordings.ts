import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { wording } from '../views/wordings.ts';
import { plain } from './shapes.ts';

/** The versions of the contract's wording. */
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
} as const;
