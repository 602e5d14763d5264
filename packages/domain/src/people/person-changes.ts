import { weekdays } from '../term/day.ts';
import { frenchDay, frenchList, frenchNumber, frenchWeekday } from '../words/french.ts';
import type { GivenRole } from './person.ts';
import type { PersonFacts } from './person-form.ts';
import { staffKindLabels } from './staff.ts';

/** All that is kept of somebody's changes: their facts, and the roles that they hold. */
export interface KnownPerson extends PersonFacts {
  roles: readonly GivenRole[];
}

/** One value that became another; the same field never stands twice in a change. */
export type PersonChange = {
  [F in keyof KnownPerson]: { field: F; before: KnownPerson[F] | null; after: KnownPerson[F] };
}[keyof KnownPerson];

const fields = [
  'civility',
  'firstName',
  'lastName',
  'email',
  'jobTitle',
  'directorate',
  'service',
  'managerId',
  'workShare',
  'worksOn',
  'annualised',
  'employmentEndsOn',
  'staffKind',
  'roles',
] as const satisfies readonly (keyof KnownPerson)[];

/** Days and roles in one order: the same ones said otherwise are no change. */
const comparable = (value: unknown) => (Array.isArray(value) ? value.toSorted().join(' ') : value);

/** What one state of a person says otherwise than the one before it. */
export function personChanges(before: Partial<KnownPerson>, after: Partial<KnownPerson>): PersonChange[] {
  return fields
    .filter((field) => after[field] !== undefined && comparable(before[field]) !== comparable(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] }) as PersonChange);
}

export const personFieldLabels: Record<keyof KnownPerson, string> = {
  civility: 'Civilité',
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Adresse électronique',
  jobTitle: 'Fonction',
  directorate: 'Direction',
  service: 'Service',
  managerId: 'Supérieur hiérarchique',
  workShare: 'Quotité de travail',
  worksOn: 'Jours travaillés',
  annualised: 'Temps annualisé',
  employmentEndsOn: 'Fin de l’emploi',
  staffKind: 'Catégorie de personnel',
  roles: 'Rôles',
};

export const givenRoleLabels: Record<GivenRole, string> = {
  executive: 'Direction générale des services',
  officer: 'Communication du Lab’',
  lead: 'Projet innovation',
  admin: 'Administration',
  assistant: 'Secrétariat de la direction générale',
};

/** One change as it is read; people are named by the caller. */
export interface PersonChangeWords {
  label: string;
  before: string;
  after: string;
}

export function personChangeWords(
  { field, before, after }: PersonChange,
  person: (id: string) => string,
): PersonChangeWords {
  const words = (value: PersonChange['before']) => valueWords(field, value, person);
  return { label: personFieldLabels[field], before: words(before), after: words(after) };
}

function valueWords(
  field: PersonChange['field'],
  value: PersonChange['before'],
  person: (id: string) => string,
): string {
  if (value === null || value === '') return 'rien';
  if (field === 'roles') return listed((value as GivenRole[]).map((role) => givenRoleLabels[role]));
  if (field === 'worksOn')
    return listed(weekdays.filter((day) => (value as string[]).includes(day)).map(frenchWeekday));
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return `${frenchNumber(value)}\u00A0%`;
  if (field === 'managerId') return person(String(value));
  if (field === 'employmentEndsOn') return frenchDay(String(value));
  if (field === 'staffKind') return staffKindLabels[value as keyof typeof staffKindLabels];
  if (field === 'civility') return value === 'madame' ? 'Madame' : 'Monsieur';
  return String(value);
}

const listed = (words: string[]) => (words.length === 0 ? 'aucun' : frenchList(words));
