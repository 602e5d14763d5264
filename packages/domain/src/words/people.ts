import type { Person } from '../people/person.ts';

/** What the words need to know of a person. */
export type Named = Pick<Person, 'civility' | 'firstName' | 'lastName'>;

/** « Nathalie Serra », as typed. */
export function fullName({ firstName, lastName }: Omit<Named, 'civility'>): string {
  return `${firstName} ${lastName}`;
}

/** « Mme Serra », « M. Lacaze »; the full name when the civility is unknown. */
export function politeName(person: Named): string {
  if (person.civility === null) return fullName(person);
  return `${person.civility === 'madame' ? 'Mme' : 'M.'}\u00A0${person.lastName}`;
}
