import type { Instant } from '@equipage/domain';
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import type { DirectoryImportResult } from '../../db/tables/imports.ts';
import type { Tables } from '../../db/tables.ts';

export type DirectoryImport = Tables['directoryImports']['$inferSelect'];

/** A file that nobody confirmed is forgotten after a day: it is a whole directory. */
const patience = 24 * 3600 * 1000;

/** Keeps a file to be confirmed; those that are over are forgotten. */
export async function keepImport(
  { queries, tables: { directoryImports } }: Connection,
  kept: DirectoryImport,
): Promise<void> {
  const over = new Date(Date.parse(kept.createdAt) - patience).toISOString();
  await queries
    .delete(directoryImports)
    .where(and(isNull(directoryImports.doneAt), lt(directoryImports.createdAt, over)));
  await queries.insert(directoryImports).values(kept);
}

/** A file of its administrator's; null for anybody else's. */
export async function findImport(
  { queries, tables: { directoryImports } }: Connection,
  id: string,
  adminId: string,
): Promise<DirectoryImport | null> {
  const [row] = await queries
    .select()
    .from(directoryImports)
    .where(and(eq(directoryImports.id, id), eq(directoryImports.adminId, adminId)));
  return row ?? null;
}

/**
 * Notes that a file was imported, and forgets what it held.
 * @returns false when it was imported already
 */
export async function markImported(
  { queries, tables: { directoryImports } }: Connection,
  id: string,
  { at, result }: { at: Instant; result: DirectoryImportResult },
): Promise<boolean> {
  const done = await queries
    .update(directoryImports)
    .set({ doneAt: at, result, csv: Buffer.alloc(0) })
    .where(and(eq(directoryImports.id, id), isNull(directoryImports.doneAt)))
    .returning({ id: directoryImports.id });
  return done.length > 0;
}
