import { frenchList } from '@equipage/domain';
import type { Condition, Sentence } from '../wording/wording.ts';
import { isVariable, variableLabel } from './variable-labels.ts';

/** What each value of what chooses between sentences means, as one says it. */
const meanings: Record<string, Record<string, string>> = {
  agreement: {
    madame: 'si la civilité est Madame',
    monsieur: 'si la civilité est Monsieur',
    neutral: 'si la civilité n’est pas donnée',
  },
  domains: {
    'managerial-innovation': 'si le domaine « Innovation managériale » est choisi',
    'collective-intelligence': 'si le domaine « Facilitation de l’intelligence collective » est choisi',
    'public-policy-innovation': 'si le domaine « Innovation dans les politiques publiques » est choisi',
    'internal-processes': 'si le domaine « Process internes » est choisi',
    'democratic-innovation': 'si le domaine « Innovation démocratique » est choisi',
  },
  domainsNumber: {
    none: 'si aucun domaine n’est choisi',
    one: 'si un seul domaine est choisi',
    several: 'si plusieurs domaines sont choisis',
  },
  datesNumber: {
    none: 'si aucune date n’est planifiée',
    one: 'si une seule date est planifiée',
    several: 'si plusieurs dates sont planifiées',
  },
  extendedHours: {
    true: 'si des horaires élargis sont prévus',
    false: 'si aucun horaire élargi n’est prévu',
  },
  fieldTrips: {
    true: 'si des déplacements sont prévus',
    false: 'si aucun déplacement n’est prévu',
  },
  stockTaking: {
    'on-request': 'si le bilan se fait à la demande',
    monthly: 'si le bilan se fait chaque mois',
    quarterly: 'si le bilan se fait chaque trimestre',
    midterm: 'si le bilan se fait à mi-parcours',
  },
  mention: { true: 'si la mention est demandée dans les réglages' },
};

/** Whether the product knows this condition. */
export function isCondition(name: string, value: string | boolean): boolean {
  return meanings[name]?.[String(value)] !== undefined;
}

/** Whether a variable may be asked to be given or missing. */
export const isAskable = (name: string): boolean => isVariable(name);

/** When a sentence is printed, « si des horaires élargis sont prévus »; null when it always is. */
export function conditionWords({ when, whenAny, given, missing }: Sentence): string | null {
  const words = [
    ...(when ? [inWords(when)] : []),
    ...(whenAny?.length ? [whenAny.map(inWords).join(', ou ')] : []),
    ...(given?.length ? [answered(given, 'pour une prolongation', 'une fois répondu à')] : []),
    ...(missing?.length
      ? [answered(missing, 'pour un premier contrat', 'tant qu’il n’y a pas de réponse à')]
      : []),
  ];
  return words.length === 0 ? null : words.join(', et ');
}

/** What waits for answers; whether a contract extends another is no answer. */
function answered(names: readonly string[], ofRenewal: string, words: string): string {
  if (names.every((name) => name === 'renewalOf')) return ofRenewal;
  return `${words} ${frenchList(names.map((name) => `« ${variableLabel(name)} »`))}`;
}

function inWords(condition: Condition): string {
  const parts = Object.entries(condition).map(
    ([name, value]) => meanings[name]?.[String(value)] ?? `si « ${variableLabel(name)} » vaut ${value}`,
  );
  return parts.join(' et ');
}
