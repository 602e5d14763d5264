import { reading } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import { foundPeople } from '../db/found-people.ts';
import { searchWords } from '../db/search-text.ts';

/** As many people as a search shows: enough to choose from, too few to copy the directory. */
const mostFound = 20;

export function peopleStore(db: Db) {
  const connection = reading(db);
  return {
    /** The people whose names, job title, directorate or service hold words beginning with each of those given. */
    search: (text: string) => foundPeople(connection, searchWords(text), mostFound),
  };
}
