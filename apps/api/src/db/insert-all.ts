import { getTableColumns, getTableName, is, SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgInsert, PgTable } from 'drizzle-orm/pg-core';
import { breathing } from './breath.ts';
import { type Connection, prepared } from './connection.ts';
import type { Queries } from './database.ts';

/** Rows in one statement: with any table's columns, far below the values that both engines take (SQLite: 32 766). */
const size = 500;

type Values = Record<string, unknown>;
type Statement = { execute(values: Values): Promise<unknown> };

/**
 * Inserts any number of rows, as few statements as is wise. A whole statement is built once and for all: building costs
 * more than writing. Other requests are served between two.
 */
export async function insertAll<T extends PgTable>(
  queries: Queries,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const insertion = statementOf(table, `insert_${size}_${getTableName(table)}`);
  const breathe = breathing();
  for (let first = 0; first < rows.length; first += size) {
    const some = rows.slice(first, first + size);
    if (some.length === size)
      await insertion({ queries } as Connection).execute(encoded(table, some as Values[]));
    else await queries.insert(table).values(some as T['$inferInsert'][]);
    await breathe();
  }
}

/** What a statement does besides: where a row is there already, for one. */
export type Finish = (insert: PgInsert) => PgInsert;

/**
 * Inserts rows as `insertAll` does, each statement finished in one's own way.
 * @returns how many rows were written, when the finish returns them
 */
export async function writeAll<T extends PgTable>(
  queries: Queries,
  { table, finish, name }: { table: T; finish: Finish; name: string },
  rows: readonly T['$inferInsert'][],
): Promise<number> {
  const whole = statementOf(table, name, finish);
  const breathe = breathing();
  let written = 0;
  for (let first = 0; first < rows.length; first += size) {
    const some = rows.slice(first, first + size);
    const answer =
      some.length === size
        ? await whole({ queries } as Connection).execute(encoded(table, some as Values[]))
        : await finish(queries.insert<PgTable>(table).values(some as Values[]) as unknown as PgInsert);
    written += Array.isArray(answer) ? answer.length : 0;
    await breathe();
  }
  return written;
}

const statements = new WeakMap<PgTable, Map<string, (connection: Connection) => Statement>>();

/** Places stand bare in the statement: what a place of a column is given would be encoded, a null too. */
function statementOf(
  table: PgTable,
  name: string,
  finish: Finish = (insert) => insert,
): (connection: Connection) => Statement {
  const ofTable = statements.get(table) ?? new Map<string, (connection: Connection) => Statement>();
  statements.set(table, ofTable);
  const known = ofTable.get(name);
  if (known !== undefined) return known;
  const keys = Object.keys(getTableColumns(table));
  const places = Array.from({ length: size }, (_, place) =>
    Object.fromEntries(keys.map((key) => [key, sql`${sql.placeholder(`${key}${place}`)}`])),
  );
  const build = prepared(
    ({ queries }: Connection): Statement =>
      finish(queries.insert(table).values(places) as unknown as PgInsert).prepare(name),
  );
  ofTable.set(name, build);
  return build;
}

/** The values of a whole statement, as the engine takes them. */
function encoded(table: PgTable, rows: readonly Values[]): Values {
  const columns = Object.entries(getTableColumns(table));
  const values: Values = {};
  rows.forEach((row, place) => {
    for (const [key, column] of columns) values[`${key}${place}`] = encode(column, row[key]);
  });
  return values;
}

/** A value left out is the column's own, as it is where each row is written by itself. */
function encode(column: PgColumn, given: unknown): unknown {
  const value = given === undefined && !is(column.default, SQL) ? (column.default ?? null) : given;
  return value === null ? null : column.mapToDriverValue(value);
}
