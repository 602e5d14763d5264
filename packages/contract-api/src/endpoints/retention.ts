import { bareAct, holdLiftForm, legalHoldForm, visaForm } from '@equipage/domain';
import { endpoint } from '../endpoint.ts';
import { elimination, retentionState } from '../views/retention.ts';
import { byId } from './shapes.ts';

const keepers = { tag: 'retention', access: ['officer', 'admin'], status: 200 } as const;
const held = { ...keepers, response: retentionState } as const;
const list = { ...keepers, path: '/api/eliminations/:id', params: byId } as const;
const act = { ...list, method: 'POST', response: elimination, refuses: [409] } as const;

/** How long data is kept, what is kept longer, and what is let go of with the archives' visa. */
export const retentionEndpoints = {
  getRetention: endpoint({
    ...held,
    method: 'GET',
    path: '/api/retention',
    summary: 'Ce qui serait éliminé aujourd’hui, par catégorie, et ce qui est retenu ; rien n’est fait',
  }),
  placeLegalHold: endpoint({
    ...held,
    method: 'POST',
    path: '/api/legal-holds',
    summary:
      'Suspendre l’élimination d’un contrat, d’un signalement, ou de tout ce qui concerne une personne',
    body: legalHoldForm,
    status: 201,
  }),
  liftLegalHold: endpoint({
    ...held,
    method: 'POST',
    path: '/api/legal-holds/:id/lift',
    summary: 'Lever une suspension',
    params: byId,
    body: holdLiftForm,
  }),
  prepareElimination: endpoint({
    ...keepers,
    method: 'POST',
    path: '/api/eliminations',
    summary: 'Établir le bordereau de ce qui est à éliminer ; rien n’est éliminé',
    body: bareAct,
    status: 201,
    response: elimination,
    refuses: [409],
  }),
  getElimination: endpoint({
    ...list,
    method: 'GET',
    summary: 'Un bordereau d’élimination',
    response: elimination,
  }),
  getEliminationPdf: endpoint({
    ...list,
    method: 'GET',
    path: '/api/eliminations/:id/bordereau.pdf',
    summary: 'Le bordereau en PDF, à soumettre au visa des archives',
    produces: 'application/pdf',
  }),
  getEliminationCsv: endpoint({
    ...list,
    method: 'GET',
    path: '/api/eliminations/:id/bordereau.csv',
    summary: 'Le bordereau en CSV',
    produces: 'text/csv; charset=utf-8',
  }),
  recordVisa: endpoint({
    ...act,
    path: '/api/eliminations/:id/visa',
    summary: 'Enregistrer le visa des archives',
    body: visaForm,
  }),
  startElimination: endpoint({
    ...act,
    path: '/api/eliminations/:id/start',
    summary: 'Éliminer ce que le visa autorise ; ne se défait pas',
    body: bareAct,
  }),
  abandonElimination: endpoint({
    ...act,
    path: '/api/eliminations/:id/abandon',
    summary: 'Abandonner un bordereau que rien n’a commencé d’éliminer',
    body: bareAct,
  }),
} as const;
