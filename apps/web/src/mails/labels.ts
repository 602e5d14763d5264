import type { Preference } from './queries.ts';

/** What a kind of mail tells, for its reader. */
export const kindLabels: Record<Preference['kind'], string> = {
  'signature-receipt': 'Le récépissé de ma signature',
  'paper-signature': 'Ma signature sur papier est enregistrée',
  'take-over': 'Mon contrat signé sur papier est repris',
  'to-decide': 'Un contrat attend mon accord',
  'to-sign': 'Un contrat attend la signature de la direction générale',
  'to-observe': 'Un contrat m’est communiqué pour information',
  observation: 'Une observation est faite sur un contrat',
  absence: 'Une absence est enregistrée sur un contrat',
  agreement: 'La hiérarchie a donné son accord à mon contrat',
  conclusion: 'Un contrat est signé par tous',
  'change-request': 'Une modification est demandée',
  refusal: 'Un contrat est refusé',
  'wrong-manager': 'Quelqu’un répond « Ce n’est pas mon agent »',
  'taken-back': 'Un contrat est repris pour être modifié',
  withdrawal: 'Un projet est retiré',
  'hand-over': 'Un contrat est confié à quelqu’un d’autre',
  termination: 'Un engagement prend fin plus tôt',
  'termination-reversal': 'Un engagement se poursuit finalement',
  difficulty: 'Une difficulté est signalée',
  closure: 'Un contrat est clos',
};

export const modeLabels: Record<Preference['mode'], string> = {
  'at-once': 'tout de suite',
  daily: 'une fois par jour',
  weekly: 'une fois par semaine',
  none: 'dans l’outil seulement',
};
