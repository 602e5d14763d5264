import { signSeveralAct } from '@equipage/domain';
import { endpoint } from '../endpoint.ts';
import { answerGiven, approval, signatureResult } from '../views/approvals.ts';
import { items } from './shapes.ts';

/** What waits for a decision. */
export const approvalEndpoints = {
  listApprovals: endpoint({
    method: 'GET',
    path: '/api/approvals',
    summary: 'Ce qui attend ma décision, ou que je prépare pour la direction générale',
    tag: 'approvals',
    access: 'session',
    status: 200,
    response: items(approval),
  }),
  listAnswersGiven: endpoint({
    method: 'GET',
    path: '/api/approvals/answers',
    summary: 'Mes dernières réponses',
    tag: 'approvals',
    access: 'session',
    status: 200,
    response: items(answerGiven),
  }),
  signSeveral: endpoint({
    method: 'POST',
    path: '/api/approvals/signatures',
    summary: 'Signer plusieurs contrats, avec un résultat pour chacun',
    tag: 'approvals',
    access: 'session',
    body: signSeveralAct,
    status: 200,
    response: items(signatureResult),
  }),
} as const;
