import type { Person } from '@equipage/domain';
import { inArray, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';
import type { Tables } from './tables.ts';

type PersonRow = Tables['people']['$inferSelect'];

/** How many people one question names: those of a contract, most often fewer. */
const batch = 8;

const byIds = prepared(({ queries, tables: { people } }) =>
  queries
    .select()
    .from(people)
    .where(
      inArray(
        people.id,
        Array.from({ length: batch }, (_, place) => sql.placeholder(`id${place}`)),
      ),
    )
    .prepare('people_by_ids'),
);

async function askFor(connection: Connection, ids: readonly string[]): Promise<PersonRow[]> {
  const places = Array.from({ length: batch }, (_, place) => [`id${place}`, ids[place] ?? ids[0]]);
  return byIds(connection).execute(Object.fromEntries(places));
}

/** Those of the directory whom some contracts name. */
export class Directory {
  readonly #people: ReadonlyMap<string, Person>;

  constructor(people: readonly Person[]) {
    this.#people = new Map(people.map((person) => [person.id, person]));
  }

  find(id: string): Person | undefined {
    return this.#people.get(id);
  }

  /** @throws Error for somebody who was not asked for: nobody leaves the table while something names them. */
  readonly person = (id: string): Person => {
    const person = this.#people.get(id);
    if (person === undefined) throw new Error(`no person ${id} here`);
    return person;
  };
}

/** Reads the people of these ids; a null is nobody, an unknown id is left out. */
export async function directoryOf(connection: Connection, ids: Iterable<string | null>): Promise<Directory> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const people: Person[] = [];
  for (let place = 0; place < wanted.length; place += batch)
    people.push(...(await askFor(connection, wanted.slice(place, place + batch))));
  return new Directory(people);
}
