import { type Role, unaccented } from '@equipage/domain';
import type { DemoPerson } from '../platform/views.ts';

export interface PeopleGroup {
  key: string;
  heading: string;
  /** What one comes to try as one of them. */
  purpose: string;
  people: DemoPerson[];
}

/** In order: a person stands in the first group whose role they hold. */
const groups: (Omit<PeopleGroup, 'people'> & { holds: (roles: readonly Role[]) => boolean })[] = [
  {
    key: 'officer',
    heading: 'Communication du Lab’',
    purpose: 'Suivre la communauté',
    holds: (roles) => roles.includes('officer'),
  },
  {
    key: 'executive',
    heading: 'Direction générale des services',
    purpose: 'Signer ce que la hiérarchie a accepté',
    holds: (roles) => roles.includes('executive'),
  },
  {
    key: 'assistant',
    heading: 'Secrétariat de la direction générale',
    purpose: 'Préparer les signatures',
    holds: (roles) => roles.includes('assistant'),
  },
  {
    key: 'lead',
    heading: 'Cheffes et chefs de projet innovation',
    purpose: 'Savoir qui rejoint une mission',
    holds: (roles) => roles.includes('lead'),
  },
  {
    key: 'manager',
    heading: 'Supérieures et supérieurs hiérarchiques',
    purpose: 'Donner son accord, ou non',
    holds: (roles) => roles.includes('manager'),
  },
  {
    key: 'admin',
    heading: 'Administration du service',
    purpose: 'Tenir l’annuaire et les réglages',
    holds: (roles) => roles.includes('admin'),
  },
  { key: 'agent', heading: 'Agents', purpose: 'Commencer ou suivre son contrat', holds: () => true },
];

/** The order in which the groups are shown: those who start the work first. */
const shown = ['agent', 'manager', 'executive', 'assistant', 'officer', 'lead', 'admin'];

/** Lower case, without accents, ligatures opened: what one types without thinking of them. */
export function fold(words: string): string {
  return unaccented(words).replaceAll('œ', 'oe').replaceAll('đ', 'd').replaceAll(/[’'-]/g, ' ');
}

function matches(person: DemoPerson, search: string): boolean {
  const words = fold(`${person.firstName} ${person.lastName} ${person.jobTitle} ${person.directorate}`);
  return fold(search)
    .split(' ')
    .every((word) => words.includes(word));
}

/** The people found by a search, by what they come to do; empty groups are left out. */
export function groupPeople(people: readonly DemoPerson[], search: string): PeopleGroup[] {
  const found = people.filter((person) => matches(person, search));
  const groupOf = (person: DemoPerson) => groups.find((group) => group.holds(person.roles))?.key;
  return shown
    .flatMap((key) => groups.filter((group) => group.key === key))
    .map(({ key, heading, purpose }) => ({
      key,
      heading,
      purpose,
      people: found.filter((person) => groupOf(person) === key),
    }))
    .filter((group) => group.people.length > 0);
}
