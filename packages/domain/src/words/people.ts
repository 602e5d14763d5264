import type { Person } from '../people/person.ts';
import { unaccented } from './french.ts';

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

/** « de Mme Serra », « de M. Lacaze », « d’Étienne Lacaze » when the civility is unknown */
export function ofPolite(person: Named): string {
  return person.civility === null ? ofPerson(person) : `de ${politeName(person)}`;
}

/** First names that elide: a vowel, the *h* of Hélène and Henri but not of Hugo or Hamid, the *y* of Yves but not of Yann. */
const elided = /^(?:[aeiouœæ]|h[eiy]|yv)/;

/** « d’Étienne Lacaze », « de Nathalie Serra » */
export function ofPerson(person: Omit<Named, 'civility'>): string {
  return ofName(fullName(person));
}

/** The same of a name that is kept whole. */
export function ofName(name: string): string {
  return elided.test(unaccented(name)) ? `d’${name}` : `de ${name}`;
}
