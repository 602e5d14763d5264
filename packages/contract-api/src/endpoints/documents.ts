import { endpoint } from '../endpoint.ts';
import { evidence } from '../views/evidence.ts';
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
  getEvidence: endpoint({
    method: 'GET',
    path: '/api/contracts/:id/evidence',
    summary: 'Ce qui établit les signatures d’un contrat',
    tag: 'contracts',
    access: 'session',
    params: byId,
    status: 200,
    response: evidence,
  }),
  getEvidenceDocument: endpoint({
    method: 'GET',
    path: '/api/contracts/:id/evidence.pdf',
    summary: 'Le dossier de preuve en PDF',
    tag: 'contracts',
    access: 'session',
    params: byId,
    status: 200,
    produces: 'application/pdf',
  }),
} as const;
