import {
  type DomainCode,
  domainLabels,
  frenchDay,
  frenchPercent,
  frenchTime,
  frenchWeekday,
  fullName,
  type PlannedDate,
  type Step,
  type StockTaking,
  type Weekday,
} from '@equipage/domain';
import type { PersonCard } from '../platform/views.ts';

export const stockTakingLabels: Record<StockTaking, string> = {
  'on-request': 'À la demande',
  monthly: 'Tous les mois',
  quarterly: 'Tous les trois mois',
  midterm: 'À mi-parcours',
};

type Say = (value: never) => string;
interface Line {
  field: string;
  label: string;
  say: Say;
}

const asTyped: Say = (value: string) => value;
const yesOrNo: Say = (value: boolean) => (value ? 'Oui' : 'Non');
const listed =
  <T>(say: (item: T) => string): Say =>
  (values: T[]) =>
    values.map(say).join(', ');

const lines: Record<Step, readonly Line[]> = {
  identity: [
    {
      field: 'civility',
      label: 'Civilité',
      say: (value: string) => (value === 'madame' ? 'Madame' : 'Monsieur'),
    },
    { field: 'firstName', label: 'Prénom', say: asTyped },
    { field: 'lastName', label: 'Nom', say: asTyped },
    { field: 'jobTitle', label: 'Fonction', say: asTyped },
    { field: 'directorate', label: 'Direction', say: asTyped },
    { field: 'service', label: 'Service', say: asTyped },
    { field: 'workShare', label: 'Quotité de travail', say: frenchPercent as Say },
    { field: 'worksOn', label: 'Jours travaillés', say: listed<Weekday>(frenchWeekday) },
    { field: 'annualised', label: 'Temps annualisé', say: yesOrNo },
  ],
  mission: [
    { field: 'domains', label: 'Domaines', say: listed<DomainCode>((code) => domainLabels[code]) },
    { field: 'title', label: 'Titre', say: asTyped },
    { field: 'description', label: 'Ce que je ferai', say: asTyped },
    { field: 'deadline', label: 'Échéance', say: frenchDay as Say },
  ],
  commitment: [
    { field: 'percent', label: 'Part du temps de travail', say: frenchPercent as Say },
    { field: 'startsOn', label: 'Début', say: frenchDay as Say },
    { field: 'extendedHours', label: 'Horaires élargis', say: yesOrNo },
    { field: 'fieldTrips', label: 'Déplacements', say: yesOrNo },
    {
      field: 'plannedDates',
      label: 'Dates planifiées',
      say: listed<PlannedDate>(
        ({ date, from, to }) => `${frenchDay(date)}, ${frenchTime(from)}–${frenchTime(to)}`,
      ),
    },
  ],
  service: [
    { field: 'managerId', label: 'Supérieur ou supérieure hiérarchique', say: asTyped },
    { field: 'benefits', label: 'Ce que le service y gagne', say: asTyped },
    {
      field: 'stockTaking',
      label: 'Points d’étape',
      say: (value: StockTaking) => stockTakingLabels[value],
    },
  ],
};

/** The answers of a step as lines of words, in the order of the questions; « sans réponse » where there is none. */
export function answersInWords(
  step: Step,
  answers: object,
  manager: PersonCard | null,
): { field: string; label: string; value: string }[] {
  const given = answers as Record<string, unknown>;
  return lines[step].map(({ field, label, say }) => {
    const value = given[field];
    const empty =
      value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (field === 'managerId' && !empty) return { field, label, value: nameOf(String(value), manager) };
    return { field, label, value: empty ? 'sans réponse' : say(value as never) };
  });
}

/** The page knows by name the manager that is saved, and no other. */
function nameOf(id: string, manager: PersonCard | null): string {
  return manager?.id === id ? fullName(manager) : 'La personne que vous avez choisie ici';
}
