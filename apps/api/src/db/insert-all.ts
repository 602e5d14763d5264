import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type Connection, prepared } from './connection.ts';
import type { Queries } from './database.ts';

/** Rows in one statement: with any table's columns, far below the values that both engines take (SQLite: 32 766). */
const size = 500;

type Values = Record<string, unknown>;
type Insert = { execute(values: Values): Promise<unknown> };

/**
 * Inserts any number of rows, as few statements as is wise. A whole statement of rows without a null is built once and
 * for all: building costs more than writing.
 */
export async function insertAll<T extends PgTable>(
  queries: Queries,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  for (let first = 0; first < rows.length; first += size) {
    const some = rows.slice(first, first + size) as Values[];
    if (some.length === size && some.every((row) => isFull(row, table)))
      await insertionInto(table)({ queries } as Connection).execute(valuesOf(some));
    else await queries.insert(table).values(some as T['$inferInsert'][]);
  }
}

/** A placeholder takes no null: the engines' encoders would be asked to write it. */
function isFull(row: Values, table: PgTable): boolean {
  for (const key of Object.keys(getTableColumns(table))) if ((row[key] ?? null) === null) return false;
  return true;
}

const insertions = new WeakMap<PgTable, (connection: Connection) => Insert>();

function insertionInto(table: PgTable): (connection: Connection) => Insert {
  const known = insertions.get(table);
  if (known !== undefined) return known;
  const keys = Object.keys(getTableColumns(table));
  const places = Array.from({ length: size }, (_, place) =>
    Object.fromEntries(keys.map((key) => [key, sql.placeholder(`${key}${place}`)])),
  );
  const build = prepared(
    ({ queries }: Connection): Insert =>
      queries
        .insert(table)
        .values(places)
        .prepare(`insert_${size}_${getTableName(table)}`),
  );
  insertions.set(table, build);
  return build;
}

function valuesOf(rows: readonly Values[]): Values {
  const values: Values = {};
  rows.forEach((row, place) => {
    for (const key of Object.keys(row)) values[`${key}${place}`] = row[key];
  });
  return values;
}
