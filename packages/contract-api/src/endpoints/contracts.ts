import {
  bareAct,
  changeRequestAct,
  closureAct,
  commitmentStep,
  difficultyAct,
  handOverAct,
  identityStep,
  missionStep,
  refusalAct,
  serviceStep,
  signAct,
  startAct,
  terminationAct,
} from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { contractView } from '../views/contracts.ts';
import { contractChanges, contractText, historyEntry } from '../views/text.ts';
import { byId, items, page, paging, plain } from './shapes.ts';

const contract = {
  tag: 'contracts',
  access: 'session',
  params: byId,
  status: 200,
  response: contractView,
} as const;
const step = { ...contract, method: 'PUT', versioned: true, act: 'answer' } as const;
const act = { ...contract, method: 'POST', versioned: true } as const;

/** Contracts: reading them, and every act. */
export const contractEndpoints = {
  startContract: endpoint({
    method: 'POST',
    path: '/api/contracts',
    summary: 'Commencer un contrat',
    tag: 'contracts',
    access: 'session',
    body: startAct,
    status: 201,
    response: contractView,
    act: 'start',
  }),
  listContracts: endpoint({
    method: 'GET',
    path: '/api/contracts',
    summary: 'Mes contrats',
    tag: 'contracts',
    access: 'session',
    query: z.strictObject({ mine: z.optional(plain(10)), ...paging }),
    status: 200,
    response: page(contractView),
  }),
  getContract: endpoint({ ...contract, method: 'GET', path: '/api/contracts/:id', summary: 'Un contrat' }),
  discardContract: endpoint({
    method: 'DELETE',
    path: '/api/contracts/:id',
    summary: 'Supprimer un brouillon',
    tag: 'contracts',
    access: 'session',
    params: byId,
    status: 204,
    versioned: true,
    act: 'discard',
  }),
  answerIdentity: endpoint({
    ...step,
    path: '/api/contracts/:id/identity',
    summary: 'Étape Moi',
    body: identityStep,
  }),
  answerMission: endpoint({
    ...step,
    path: '/api/contracts/:id/mission',
    summary: 'Étape Mission',
    body: missionStep,
  }),
  answerCommitment: endpoint({
    ...step,
    path: '/api/contracts/:id/commitment',
    summary: 'Étape Temps',
    body: commitmentStep,
  }),
  answerService: endpoint({
    ...step,
    path: '/api/contracts/:id/service',
    summary: 'Étape Service',
    body: serviceStep,
  }),
  sign: endpoint({
    ...act,
    path: '/api/contracts/:id/signatures',
    summary: 'Signer',
    body: signAct,
    act: 'sign',
  }),
  requestChange: endpoint({
    ...act,
    path: '/api/contracts/:id/change-requests',
    summary: 'Demander une modification',
    body: changeRequestAct,
    act: 'request-change',
  }),
  decline: endpoint({
    ...act,
    path: '/api/contracts/:id/refusal',
    summary: 'Refuser',
    body: refusalAct,
    act: 'decline',
  }),
  disputeManager: endpoint({
    ...act,
    path: '/api/contracts/:id/not-my-agent',
    summary: 'Ce n’est pas mon agent',
    body: bareAct,
    act: 'not-my-agent',
  }),
  withdraw: endpoint({
    ...act,
    path: '/api/contracts/:id/withdrawal',
    summary: 'Retirer son projet',
    body: bareAct,
    act: 'withdraw',
  }),
  takeBack: endpoint({
    ...act,
    path: '/api/contracts/:id/take-back',
    summary: 'Reprendre pour modifier',
    body: bareAct,
    act: 'take-back',
  }),
  terminate: endpoint({
    ...act,
    path: '/api/contracts/:id/termination',
    summary: 'Mettre fin à l’engagement',
    body: terminationAct,
    act: 'terminate',
  }),
  revertTermination: endpoint({
    ...act,
    path: '/api/contracts/:id/termination-reversal',
    summary: 'Revenir sur cette fin',
    body: bareAct,
    act: 'revert-termination',
  }),
  close: endpoint({
    ...act,
    path: '/api/contracts/:id/closure',
    summary: 'Clore',
    body: closureAct,
    act: 'close',
  }),
  handOver: endpoint({
    ...act,
    path: '/api/contracts/:id/handover',
    summary: 'Confier à un autre supérieur hiérarchique',
    body: handOverAct,
    act: 'hand-over',
  }),
  signalDifficulty: endpoint({
    ...act,
    path: '/api/contracts/:id/difficulty',
    summary: 'Signaler une difficulté',
    body: difficultyAct,
    act: 'signal-difficulty',
  }),
  /** Answers with the new draft, not with the contract that it extends. */
  renew: endpoint({
    ...act,
    path: '/api/contracts/:id/renewals',
    summary: 'Prolonger',
    body: bareAct,
    status: 201,
    act: 'renew',
  }),
  getText: endpoint({
    ...contract,
    method: 'GET',
    path: '/api/contracts/:id/text',
    summary: 'Le texte du contrat',
    response: contractText,
  }),
  getHistory: endpoint({
    ...contract,
    method: 'GET',
    path: '/api/contracts/:id/history',
    summary: 'L’historique',
    response: items(historyEntry),
  }),
  getChanges: endpoint({
    ...contract,
    method: 'GET',
    path: '/api/contracts/:id/changes',
    summary: 'Ce qui a changé depuis ma dernière signature',
    response: contractChanges,
  }),
} as const;
