import { and, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { type Beginning, eachWith, isInStretchOf, isOfThoseWith, type WordSearch } from '../db/words.ts';
import { conditionsOf, type Days, type Filters, isMembersOnly, type Reading } from './filters.ts';
import type { Order } from './order.ts';
import { holds, membersWords, planSearch } from './search.ts';

/** Which rows are asked for: the filters, and how the search among them is answered. */
export interface Selection {
  filters: Filters;
  search: WordSearch;
  days: Days;
}

export async function selectionOf(connection: Connection, filters: Filters, days: Days): Promise<Selection> {
  const search = await planSearch(connection, filters.search, isMembersOnly(filters));
  return { filters, search, days };
}

/** The word looked up when nothing else is asked: the index of words then answers alone. */
export function loneWord({ filters, search }: Selection): string | null {
  const { domain, directorate, phase, attention, contract } = filters;
  const narrowed = [domain, directorate, phase, attention, contract, search.held].some(
    (one) => one.length > 0,
  );
  return narrowed ? null : search.lookedUp;
}

/** A stretch of the list: so many rows, after the row of these values or from the beginning. */
export interface Stretch {
  order: Order;
  after: readonly (string | Placeholder)[] | null;
  limit: number | Placeholder;
}

/** Which rows, as one condition. */
export function isSelected(
  connection: Connection,
  { filters, search, days }: Selection,
  reading: Reading = 'some',
): SQL | undefined {
  const { queries, tables } = connection;
  const { lookedUp } = search;
  return and(
    ...conditionsOf(tables, filters, days, reading),
    ...holds(tables, search),
    lookedUp === null
      ? undefined
      : isOfThoseWith(queries, tables.listings.contractId, membersWords(tables), lookedUp),
  );
}

/** The same, to be counted: where each row has to be read for its words, they are read one after the other. */
export function isCounted(connection: Connection, selection: Selection): SQL | undefined {
  const { lookedUp, held } = selection.search;
  const isReadWhole = lookedUp === null && held.length > 0;
  return isSelected(connection, selection, isReadWhole ? 'all' : 'some');
}

/** Those of a stretch by name with a word that begins so. */
export function isInStretch(
  { queries, tables }: Connection,
  word: string | Beginning,
  stretch: Stretch,
): SQL {
  const { order, after, limit } = stretch;
  return isInStretchOf(queries, tables.listings.contractId, membersWords(tables), {
    word,
    descends: order.descends,
    after,
    limit,
  });
}

/** How many rows are selected. */
export async function countSelected(connection: Connection, selection: Selection): Promise<number> {
  const { queries, tables } = connection;
  if (selection.search.isVain) return 0;
  const word = loneWord(selection);
  const counted =
    word === null
      ? queries
          .select({ id: tables.listings.contractId })
          .from(tables.listings)
          .where(isCounted(connection, selection))
      : eachWith(queries, membersWords(tables), word);
  const [row] = await queries
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(counted.as('counted'));
  return row?.count ?? 0;
}
