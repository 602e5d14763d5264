import { inArray } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import type { PageKey } from '../platform/page-key.ts';
import type { ExportedRow } from './export-columns.ts';
import type { Sort } from './order.ts';
import { keyOf, placedFrom } from './page.ts';
import { rowsFor, type Setting } from './row.ts';
import type { Selection } from './selection.ts';

/** How many rows are read at a time: few enough to leave the thread to others in between. */
const batch = 250;

/** Every selected row in the order of the list, read as it is asked for. */
export async function* exportedRows(
  connection: Connection,
  selection: Selection,
  sort: Sort,
  setting: Setting,
): AsyncGenerator<ExportedRow> {
  for (let from: PageKey | null = null; ; ) {
    const placed = await placedFrom(connection, selection, { sort, from, limit: batch, backwards: false });
    const rows = await rowsFor(
      connection,
      placed.map(({ row }) => row),
      setting,
    );
    const numbers = await numbersOf(
      connection,
      rows.map(({ contractId }) => contractId),
    );
    yield* rows.map((row) => ({ ...row, number: numbers.get(row.contractId) ?? null }));
    const last = placed.at(-1);
    if (last === undefined || placed.length < batch) return;
    from = keyOf(last, sort);
  }
}

async function numbersOf(
  { queries, tables: { contracts } }: Connection,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .select({ id: contracts.id, number: contracts.number })
    .from(contracts)
    .where(inArray(contracts.id, [...ids]));
  return new Map(rows.map(({ id, number }) => [id, number]));
}
