import type { PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from '../db/database.ts';

/** Values that one statement may carry: below the least of both engines' limits (SQLite's 32 766). */
const mostValues = 30_000;

/** Inserts any number of rows, as few statements as the engines allow. */
export async function insertAll<T extends PgTable>(
  queries: Queries,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const columns = Math.max(1, ...rows.slice(0, 1).map((row) => Object.keys(row).length));
  const size = Math.floor(mostValues / columns);
  for (let first = 0; first < rows.length; first += size) {
    await queries.insert(table).values(rows.slice(first, first + size) as T['$inferInsert'][]);
  }
}
