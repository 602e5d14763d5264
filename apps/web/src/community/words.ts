import { phaseLabels, stateLabels } from '@equipage/domain';
import type { Attention, CommunityPhase, CommunitySort } from './address.ts';

export const communityPhaseLabels: Record<CommunityPhase, string> = {
  ...phaseLabels,
  terminated: stateLabels.terminated,
  closed: stateLabels.closed,
};

export const attentionLabels: Record<Attention, string> = {
  'ending-soon': 'Fin dans moins de 30\u00a0jours',
  'evaluation-missing': 'Évaluation manquante',
  'waiting-long': 'Attend depuis longtemps',
};

export const sortLabels: Record<CommunitySort, string> = {
  name: 'Nom, de A à Z',
  '-name': 'Nom, de Z à A',
  endsOn: 'Fin la plus proche d’abord',
  '-endsOn': 'Fin la plus lointaine d’abord',
  directorate: 'Direction, de A à Z',
  '-directorate': 'Direction, de Z à A',
};
