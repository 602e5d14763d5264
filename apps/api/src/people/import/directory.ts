import { setImmediate } from 'node:timers/promises';
import { asc, getTableColumns, gt } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import type { PersonRow } from '../administration/store.ts';

/** People read at a time: other requests are served between two. */
const batch = 1_000;

export type KnownRow = Omit<PersonRow, 'searchText' | 'demoNamed'>;

/** Everybody of the directory, by address; those who have left too. */
export async function wholeDirectory(connection: Connection): Promise<Map<string, KnownRow>> {
  const everybody = new Map<string, KnownRow>();
  for (let last = ''; ; ) {
    const rows = await some(connection, last);
    for (const row of rows) everybody.set(row.email, row);
    last = rows.at(-1)?.id ?? '';
    if (rows.length < batch) return everybody;
    await setImmediate();
  }
}

function some({ queries, tables: { people } }: Connection, after: string): Promise<KnownRow[]> {
  const { searchText: _words, demoNamed: _named, ...columns } = getTableColumns(people);
  return queries
    .select(columns)
    .from(people)
    .where(gt(people.id, after))
    .orderBy(asc(people.id))
    .limit(batch);
}
