import { and, asc, isNull, like } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { searchWords } from '../db/search-text.ts';

/** As many people as a search shows: enough to choose from, too few to copy the directory. */
const mostFound = 20;

export function peopleStore({ read, tables: { people } }: Db) {
  const { id, firstName, lastName, jobTitle, directorate } = people;
  return {
    /** The people whose names, job title, directorate or service hold words beginning with each of those given. */
    search(text: string) {
      const holds = searchWords(text).map((word) => like(people.searchText, `% ${word}%`));
      return read
        .select({ id, firstName, lastName, jobTitle, directorate })
        .from(people)
        .where(and(isNull(people.disabledAt), ...holds))
        .orderBy(asc(people.sortName), asc(id))
        .limit(mostFound);
    },
  };
}
