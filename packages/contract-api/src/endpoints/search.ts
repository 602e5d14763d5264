import { coded } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { found } from '../views/search.ts';
import { items, search } from './shapes.ts';

/** One question for all that one may see. */
export const searchEndpoints = {
  search: endpoint({
    method: 'GET',
    path: '/api/search',
    summary: 'Trouver une personne, un contrat ou une mission',
    tag: 'search',
    access: 'session',
    query: z.strictObject({ q: search.check(z.minLength(2, coded('too-short'))) }),
    status: 200,
    response: items(found),
  }),
} as const;
