import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { TestProject } from 'vitest/node';
import { migrationsFolder } from './migrations-folder.ts';
import { openSqlite } from './sqlite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated file of SQLite, and the data folder of a migrated PGlite as an archive. */
    migrated: { sqlite: string; postgres: string };
  }
}

async function migratePglite(file: string): Promise<void> {
  const client = await PGlite.create();
  await migrate(drizzle(client), { migrationsFolder: migrationsFolder('postgres') });
  const archive = await client.dumpDataDir('none');
  writeFileSync(file, Buffer.from(await archive.arrayBuffer()));
  await client.close();
}

/** Migrates both engines once a run: a test then costs a copy. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'equipage-migrated-'));
  const migrated = { sqlite: join(folder, 'equipage.db'), postgres: join(folder, 'postgres.tar') };
  await (await openSqlite(migrated.sqlite)).close();
  await migratePglite(migrated.postgres);
  project.provide('migrated', migrated);
  return () => rmSync(folder, { recursive: true, force: true });
}
