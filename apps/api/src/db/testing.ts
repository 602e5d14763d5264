import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { inject } from 'vitest';
import type { Engine, OpenDatabase, Queries } from './database.ts';
import * as postgresTables from './schema.postgres.ts';
import { openSqlite } from './sqlite.ts';
import { seedWording } from './wordings.ts';

/* Real databases for tests: a migrated file of SQLite copied for each test, a PGlite emptied for each test. */

/** For `describe.each(engines)`. */
export const engines: readonly Engine[] = ['sqlite', 'postgres'];

const folder = mkdtempSync(join(tmpdir(), 'equipage-test-'));
let copies = 0;
let pglite: Promise<PGlite> | undefined;

/** An empty, migrated file of SQLite, for a test that opens it itself. */
export function copyTestFile(): string {
  copies += 1;
  const file = join(folder, `${copies}.db`);
  copyFileSync(inject('migrated').sqlite, file);
  return file;
}

async function openEmptyPglite(): Promise<OpenDatabase> {
  pglite ??= PGlite.create({ loadDataDir: new Blob([readFileSync(inject('migrated').postgres)]) });
  const read = drizzle(await pglite) as unknown as Queries;
  const tables = sql.join(Object.values(postgresTables), sql`, `);
  await read.execute(sql`truncate ${tables} cascade`);
  return {
    read,
    transact: (work) => read.transaction(work),
    tables: postgresTables,
    analyse: async () => undefined,
    forget: async () => undefined,
    close: async () => undefined,
  };
}

/** A migrated database with no rows but the first wording. Ask for one a test; with PGlite the last one asked for is the only one. */
export async function openTestDatabase(engine: Engine): Promise<OpenDatabase> {
  const db = await (engine === 'sqlite' ? openSqlite(copyTestFile()) : openEmptyPglite());
  await seedWording(db, '2026-11-23T06:00:00.000Z');
  return db;
}

// Both are the whole worker's, whose test files follow each other: they go with it, not with the first of the files.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
