import type { ContractState, Party, Phase } from '../contract/contract.ts';
import type { ClosureReason } from '../contract/events.ts';
import { type Act, linesOf } from '../contract/transitions.ts';
import type { ExecutiveMethod } from '../organisation/profile.ts';
import type { Civility } from '../people/person.ts';

export const stateLabels: Record<ContractState, string> = {
  draft: 'Brouillon',
  'awaiting-manager': 'Accord de la hiérarchie attendu',
  'changes-requested': 'À modifier',
  'awaiting-executive': 'Signature de la direction générale attendue',
  signed: 'Signé',
  declined: 'Refusé',
  withdrawn: 'Retiré',
  terminated: 'Fin anticipée',
  closed: 'Clos',
};

export const phaseLabels: Record<Phase, string> = {
  upcoming: 'À venir',
  active: 'En cours',
  'evaluation-due': 'Évaluation à faire',
  ended: 'Arrivé à terme',
};

export const closureReasonLabels: Record<ClosureReason, string> = {
  departure: 'Départ ou mobilité',
  'employment-ended': 'Fin de l’emploi',
  'long-absence': 'Absence de longue durée',
  'mission-stopped': 'Mission arrêtée',
  'agreement-withdrawn': 'Accord de la hiérarchie retiré',
  'no-answer': 'Sans réponse',
  other: 'Autre motif',
};

/** Where the executive signs, as a setting says it. */
export const executiveMethodLabels: Record<ExecutiveMethod, string> = {
  product: 'Dans Équipage',
  paper: 'Sur papier',
  parapheur: 'Dans un parapheur électronique',
};

type Agreement = Record<Civility | 'unknown', string>;

const partyLabels: Record<Party, Agreement> = {
  agent: { madame: 'agente', monsieur: 'agent', unknown: 'agent ou agente' },
  manager: {
    madame: 'supérieure hiérarchique',
    monsieur: 'supérieur hiérarchique',
    unknown: 'supérieur ou supérieure hiérarchique',
  },
  executive: {
    madame: 'direction générale des services',
    monsieur: 'direction générale des services',
    unknown: 'direction générale des services',
  },
  officer: {
    madame: 'chargée de communication du Lab’',
    monsieur: 'chargé de communication du Lab’',
    unknown: 'chargé ou chargée de communication du Lab’',
  },
  assistant: { madame: 'secrétariat', monsieur: 'secrétariat', unknown: 'secrétariat' },
  informed: { madame: 'encadrement', monsieur: 'encadrement', unknown: 'encadrement' },
  lead: {
    madame: 'cheffe de projet innovation',
    monsieur: 'chef de projet innovation',
    unknown: 'chef ou cheffe de projet innovation',
  },
};

/** A seat or role, agreeing with the person's civility when it is known. */
export function partyLabel(party: Party, civility: Civility | null): string {
  return partyLabels[party][civility ?? 'unknown'];
}

/** What the button of an act says in this state; `addressee` is who receives the contract next, « Mme Serra ». */
export function actLabel(act: Act, state: ContractState | 'none', addressee = '…'): string {
  const lines = linesOf(act);
  const line = lines.find(({ from }) => from === state || (state !== 'none' && from.includes(state)));
  return (line ?? lines[0])?.label.replace('…', addressee) ?? '';
}
