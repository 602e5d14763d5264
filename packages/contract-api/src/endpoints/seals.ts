import { id } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { seals } from '../views/seals.ts';

/** For those who see to it that every contract gets its seal and its time stamp. */
const keepers = ['officer', 'admin'] as const;

export const sealEndpoints = {
  getSeals: endpoint({
    method: 'GET',
    path: '/api/seals',
    summary: 'Le cachet des contrats, et ceux qui attendent le leur ou leur horodatage',
    tag: 'seals',
    access: keepers,
    status: 200,
    response: seals,
  }),
  retrySeals: endpoint({
    method: 'POST',
    path: '/api/seals/retries',
    summary: 'Relancer tout de suite ce qui attend, pour un contrat ou pour tous',
    tag: 'seals',
    access: keepers,
    body: z.strictObject({ contractId: z.optional(id) }),
    status: 200,
    response: seals,
  }),
} as const;
