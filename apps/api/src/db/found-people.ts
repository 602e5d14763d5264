import { and, asc, eq, isNull, like, type SQL } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import type { Tables } from './tables.ts';
import { isInStretchOf, isOfThoseWith, type WordIndex, type WordSearch, wordPlanner } from './words.ts';

/** The words of those whose account is open. */
const activeWords = ({ peopleWords }: Tables): WordIndex => ({
  word: peopleWords.word,
  sortName: peopleWords.sortName,
  id: peopleWords.personId,
  part: eq(peopleWords.active, true),
});

const planned = wordPlanner('active_people', activeWords);

/** People with a word that begins with each of those held. */
export const holdsPerson = ({ people }: Tables, { held }: WordSearch): SQL[] =>
  held.map((word) => like(people.searchText, `% ${word}%`));

function isFound({ queries, tables }: Connection, search: WordSearch, limit: number): SQL | undefined {
  const { lookedUp, held } = search;
  const { id } = tables.people;
  if (lookedUp === null) return and(...holdsPerson(tables, search));
  if (held.length > 0)
    return and(isOfThoseWith(queries, id, activeWords(tables), lookedUp), ...holdsPerson(tables, search));
  const stretch = { word: lookedUp, descends: false, after: null, limit };
  return isInStretchOf(queries, id, activeWords(tables), stretch);
}

/**
 * The cards of those whose names, job title, directorate or service hold words that begin with each of these: the first by
 * name, their account being open.
 */
export async function foundPeople(connection: Connection, words: readonly string[], limit: number) {
  const { queries, tables } = connection;
  const { id, firstName, lastName, jobTitle, directorate, disabledAt, sortName } = tables.people;
  const search = await planned(connection, words);
  if (search.isVain) return [];
  return queries
    .select({ id, firstName, lastName, jobTitle, directorate })
    .from(tables.people)
    .where(and(isNull(disabledAt), isFound(connection, search, limit)))
    .orderBy(asc(sortName), asc(id))
    .limit(limit);
}
