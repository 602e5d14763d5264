import type { Day } from '../term/day.ts';

/** The five domains of public innovation of the contract, in its order. */
export const domainCodes = [
  'managerial-innovation',
  'collective-intelligence',
  'public-policy-innovation',
  'internal-processes',
  'democratic-innovation',
] as const;
export type DomainCode = (typeof domainCodes)[number];

export const domainLabels: Record<DomainCode, string> = {
  'managerial-innovation': 'Innovation managériale',
  'collective-intelligence': 'Facilitation de l’intelligence collective',
  'public-policy-innovation': 'Innovation dans les politiques publiques',
  'internal-processes': 'Process internes',
  'democratic-innovation': 'Innovation démocratique',
};

export const missionStatuses = ['open', 'closed'] as const;
export type MissionStatus = (typeof missionStatuses)[number];

/** A mission of the catalogue. */
export interface Mission {
  id: string;
  domains: readonly DomainCode[];
  title: string;
  description: string;
  deadline: Day | null;
  leadId: string;
  status: MissionStatus;
}
