import { endpoint } from '../endpoint.ts';
import { byId } from './shapes.ts';

/** The files of a contract. */
export const documentEndpoints = {
  getDocument: endpoint({
    method: 'GET',
    path: '/api/contracts/:id/document.pdf',
    summary: 'Le contrat en PDF',
    tag: 'contracts',
    access: 'session',
    params: byId,
    status: 200,
    produces: 'application/pdf',
  }),
} as const;
