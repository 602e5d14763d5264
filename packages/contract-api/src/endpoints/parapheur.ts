import { bareAct } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { contractView } from '../views/contracts.ts';
import { instant } from '../views/shapes.ts';
import { byId } from './shapes.ts';

/** As large as a file that somebody sends may be, in bytes. */
const most = 20 * 1024 * 1024;
const carriers = { tag: 'contracts', access: ['officer', 'executive'], params: byId, status: 200 } as const;

/** The file that the executive signs at a signature book: handed out, then brought back signed. */
export const parapheurEndpoints = {
  getParapheur: endpoint({
    ...carriers,
    method: 'GET',
    path: '/api/contracts/:id/parapheur',
    summary: 'Le fichier remis pour être signé au parapheur, s’il l’a été',
    response: z.strictObject({
      handedOut: z.nullable(z.strictObject({ sha256: z.string(), at: instant })),
    }),
  }),
  handOutFile: endpoint({
    ...carriers,
    method: 'POST',
    path: '/api/contracts/:id/parapheur',
    summary: 'Préparer le fichier à signer au parapheur ; une fois prêt, il ne change plus',
    body: bareAct,
    response: contractView,
    versioned: true,
    act: 'hand-out-file',
  }),
  getParapheurFile: endpoint({
    ...carriers,
    method: 'GET',
    path: '/api/contracts/:id/parapheur.pdf',
    summary: 'Le fichier à signer au parapheur',
    refuses: [409],
    produces: 'application/pdf',
  }),
  bringFileBack: endpoint({
    ...carriers,
    method: 'POST',
    path: '/api/contracts/:id/parapheur/signed-file',
    summary: 'Déposer le fichier signé au parapheur : il devient le document du contrat',
    body: bareAct,
    upload: { field: 'file', type: 'application/pdf', most },
    response: contractView,
    versioned: true,
    act: 'bring-file-back',
  }),
} as const;
