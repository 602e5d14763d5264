import { endpoint } from '../endpoint.ts';
import { trailHead } from '../views/trail.ts';

/** The trail: its end, and the whole of it to be verified elsewhere. */
export const trailEndpoints = {
  getTrailHead: endpoint({
    method: 'GET',
    path: '/api/trail',
    summary: 'L’empreinte du journal',
    tag: 'trail',
    access: ['admin'],
    status: 200,
    response: trailHead,
  }),
  exportTrail: endpoint({
    method: 'GET',
    path: '/api/trail/export',
    summary: 'Le journal entier, une ligne de JSON par acte, sans donnée personnelle en clair',
    tag: 'trail',
    access: ['admin'],
    status: 200,
    produces: 'application/x-ndjson',
  }),
} as const;
