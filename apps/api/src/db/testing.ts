import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { afterAll } from 'vitest';
import type { Engine, OpenDatabase, Queries } from './database.ts';
import { migrationsFolder } from './migrate.ts';
import * as postgresTables from './schema.postgres.ts';
import { openSqlite } from './sqlite.ts';

/* Real databases for tests: a migrated file of SQLite copied for each test, a PGlite emptied for each test. */

/** For `describe.each(engines)`. */
export const engines: readonly Engine[] = ['sqlite', 'postgres'];

let folder: string | undefined;
let copies = 0;

/** A temporary folder of this test file, removed after its tests. */
function temporaryFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'equipage-'));
  return folder;
}

async function migratedFile(): Promise<string> {
  const file = join(temporaryFolder(), 'migrated.db');
  if (copies === 0) await (await openSqlite(file)).close();
  return file;
}

async function openSqliteCopy(): Promise<OpenDatabase> {
  const migrated = await migratedFile();
  copies += 1;
  const file = join(temporaryFolder(), `copy-${copies}.db`);
  copyFileSync(migrated, file);
  return openSqlite(file);
}

let postgres: Promise<PGlite> | undefined;

async function startPostgres(): Promise<PGlite> {
  const client = await PGlite.create();
  await migrate(drizzle(client), { migrationsFolder: migrationsFolder('postgres') });
  return client;
}

async function openEmptyPostgres(): Promise<OpenDatabase> {
  postgres ??= startPostgres();
  const read = drizzle(await postgres) as unknown as Queries;
  const tables = sql.join(
    Object.values(postgresTables).map((table) => sql`${table}`),
    sql`, `,
  );
  await read.execute(sql`truncate ${tables} cascade`);
  return {
    read,
    transact: (work) => read.transaction(work),
    tables: postgresTables,
    close: async () => undefined,
  };
}

/** A migrated database without rows. Ask for one a test; with PGlite the last one asked for is the only one. */
export function openTestDatabase(engine: Engine): Promise<OpenDatabase> {
  return engine === 'sqlite' ? openSqliteCopy() : openEmptyPostgres();
}

afterAll(async () => {
  await (await postgres)?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});
