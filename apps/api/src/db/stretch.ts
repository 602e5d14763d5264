import { type AnyColumn, asc, desc, type Placeholder, type SQL, sql } from 'drizzle-orm';

/* Stretches of a list by the values of its columns: they cost the same however deep they are. */

/** A total order: by each column in turn. */
export interface ColumnOrder {
  columns: readonly AnyColumn[];
  descends: boolean;
}

/** What a query is ordered by. */
export function orderBy({ columns, descends }: ColumnOrder): SQL[] {
  return columns.map((column) => (descends ? desc(column) : asc(column)));
}

/** The rows that come after the one of these values. */
export function comesAfter(
  { columns, descends }: ColumnOrder,
  values: readonly (string | Placeholder)[],
): SQL {
  const left = sql.join([...columns], sql`, `);
  const right = sql.join(
    columns.map((column, place) => sql`${sql.param(values[place], column)}`),
    sql`, `,
  );
  return descends ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`;
}
