import type { Contract } from '@equipage/domain';
import { inArray } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { fromRow } from './rows.ts';

/** Contracts by their ids, whoever may see them: for what the server does by itself. */
export async function contractsByIds(
  { queries, tables: { contracts } }: Connection,
  ids: readonly string[],
): Promise<Map<string, Contract>> {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .select()
    .from(contracts)
    .where(inArray(contracts.id, [...ids]));
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
}
