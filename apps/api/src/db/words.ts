import { and, gte, inArray, lt, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Connection, prepared } from './connection.ts';
import type { Queries } from './database.ts';
import { comesAfter, orderBy } from './stretch.ts';
import type { Tables } from './tables.ts';

/**
 * How a search is answered. A word begun by few rows is looked up in the index of words; one begun by many (« dir ») is
 * met often enough that reading the rows in their order is faster.
 */
export interface WordSearch {
  /** The word looked up; null when there is none, or none that is rare enough. */
  lookedUp: string | null;
  /** The words that each row is held against. */
  held: readonly string[];
  /** A word that nobody has, or signs that no word holds. */
  isVain: boolean;
}

/** A part of an index of words: its columns, and which of its places. */
export interface WordIndex {
  word: PgColumn;
  sortName: PgColumn;
  /** Whose word it is. */
  id: PgColumn;
  part: SQL;
}

/** From how many places in the index a word is too common to be looked up. */
const common = 20_000;
/** The same when rows are held against other words too: each has to be read, where the index else answers alone. */
const commonAmongOthers = 5000;
/** Comes after every word that begins like another. */
const last = '\u{10ffff}';

/** How words begin, and what comes after all of them: itself, or the places of a query that is built once. */
export interface Beginning {
  from: string | Placeholder;
  to: string | Placeholder;
}

export const beginningOf = (word: string) => ({ from: word, to: `${word}${last}` });

/** The places of an index with a word that begins so. */
function beginsWith({ word, part }: WordIndex, beginning: string | Beginning): SQL | undefined {
  const { from, to } = typeof beginning === 'string' ? beginningOf(beginning) : beginning;
  return and(part, gte(word, from), lt(word, to));
}

/** Whether an identifier is of those who have a word that begins so. */
export function isOfThoseWith(queries: Queries, id: PgColumn, index: WordIndex, word: string): SQL {
  return inArray(id, queries.select({ id: index.id }).from(index.word.table).where(beginsWith(index, word)));
}

/** Those who have a word that begins so, once each. */
export function eachWith(queries: Queries, index: WordIndex, word: string) {
  const { sortName, id } = index;
  return queries.selectDistinct({ sortName, id }).from(index.word.table).where(beginsWith(index, word));
}

/** Part of those who have a word that begins so, by name. */
export interface NameStretch {
  word: string | Beginning;
  descends: boolean;
  /** The name and the identifier before it; null at the beginning. */
  after: readonly (string | Placeholder)[] | null;
  limit: number | Placeholder;
}

/** Whether an identifier is of such a stretch: of many places, the index gives the few of a page. */
export function isInStretchOf(
  queries: Queries,
  id: PgColumn,
  index: WordIndex,
  { word, descends, after, limit }: NameStretch,
): SQL {
  const order = { columns: [index.sortName, index.id], descends };
  const found = queries
    .selectDistinct({ sortName: index.sortName, id: index.id })
    .from(index.word.table)
    .where(and(beginsWith(index, word), after === null ? undefined : comesAfter(order, after)))
    .orderBy(...orderBy(order))
    .limit(limit)
    .as('found');
  return inArray(id, queries.select({ id: found.id }).from(found));
}

/** Says how to search in an index. Its name must be its own: the query that counts is kept under it. */
export function wordPlanner(name: string, indexOf: (tables: Tables) => WordIndex) {
  const counted = prepared(({ queries, tables }) => {
    const { word, part } = indexOf(tables);
    const places = queries
      .select({ word })
      .from(word.table)
      .where(and(part, gte(word, sql.placeholder('from')), lt(word, sql.placeholder('to'))))
      .limit(common)
      .as('places');
    return queries
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(places)
      .prepare(`${name}_words_counted`);
  });

  async function placesOf(connection: Connection, word: string): Promise<number> {
    const [row] = await counted(connection).execute(beginningOf(word));
    return row?.count ?? 0;
  }

  return async (connection: Connection, words: readonly string[]): Promise<WordSearch> => {
    const places = new Map<string, number>();
    for (const word of words) places.set(word, await placesOf(connection, word));
    const rarest = words.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))[0] ?? null;
    const count = rarest === null ? common : (places.get(rarest) ?? 0);
    const lookedUp = count < (words.length === 1 ? common : commonAmongOthers) ? rarest : null;
    return { lookedUp, held: words.filter((word) => word !== lookedUp), isVain: count === 0 };
  };
}
