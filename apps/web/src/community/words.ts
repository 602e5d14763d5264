import { type Attention, phaseLabels, stateLabels } from '@equipage/domain';
import type { Column, CommunityPhase, CommunitySort, View } from './address.ts';

export const communityPhaseLabels: Record<CommunityPhase, string> = {
  ...phaseLabels,
  terminated: stateLabels.terminated,
  closed: stateLabels.closed,
};

export const attentionLabels: Record<Attention, string> = {
  'ending-soon': 'Fin dans moins de 30\u00a0jours',
  'evaluation-missing': 'Évaluation manquante',
  'waiting-long': 'Attend depuis longtemps',
  'employment-ending': 'Emploi qui finit avant le contrat',
};

export const sortLabels: Record<CommunitySort, string> = {
  name: 'Nom, de A à Z',
  '-name': 'Nom, de Z à A',
  endsOn: 'Fin la plus proche d’abord',
  '-endsOn': 'Fin la plus lointaine d’abord',
  directorate: 'Direction, de A à Z',
  '-directorate': 'Direction, de Z à A',
  phase: 'Phase, du début à la fin',
  '-phase': 'Phase, de la fin au début',
  attention: 'À surveiller d’abord',
  '-attention': 'À surveiller à la fin',
  waiting: 'Attente la plus longue d’abord',
  '-waiting': 'Attente la plus courte d’abord',
};

export const columnLabels: Record<Column, string> = {
  phase: 'Phase',
  waiting: 'Attend',
  mission: 'Mission',
  domains: 'Domaines',
  directorate: 'Direction',
  lead: 'Projet suivi par',
  time: 'Part et heures',
  start: 'Prise d’effet',
  end: 'Fin',
  attention: 'À surveiller',
};

/** What the rows of each view are. */
export const viewNouns: Record<View, [one: string, many: string]> = {
  members: ['personne', 'personnes'],
  signing: ['contrat', 'contrats'],
  calling: ['personne à relancer', 'personnes à relancer'],
};
export const viewTitles: Record<View, string> = {
  members: 'Membres de la communauté',
  signing: 'Contrats en signature',
  calling: 'Personnes à relancer',
};
