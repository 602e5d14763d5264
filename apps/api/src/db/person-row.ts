import type { Person } from '@equipage/domain';
import { searchText, sortName } from './search-text.ts';
import type { Tables } from './tables.ts';

/** A person as the directory keeps them. */
export function personRow(person: Person, demoNamed: boolean): Tables['people']['$inferInsert'] {
  const { firstName, lastName, jobTitle, directorate, service } = person;
  return {
    ...person,
    searchText: searchText(lastName, firstName, jobTitle, directorate, service),
    sortName: sortName(lastName, firstName),
    demoNamed,
    disabledAt: null,
  };
}
