import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import Database from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import type { Engine, OpenDatabase, Queries } from './database.ts';
import { migrationsFolder } from './migrations-folder.ts';
import * as postgresTables from './schema.postgres.ts';
import { openSqlite } from './sqlite.ts';

/*
 * Databases of an earlier version: its migrations and no later one, with what a database of today holds of the tables and
 * columns that there were. Then opened by today's server, which migrates them.
 */

/** The migrations of an engine up to one of them, included. */
function migrationsUntil(engine: Engine, last: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'equipage-old-'));
  cpSync(migrationsFolder(engine), folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }));
  return folder;
}

/** Applied to the profile as it is copied: its settings of later versions are not in it. */
export type Forget = (profile: Record<string, unknown>) => void;

/** A database of an earlier version that holds what this one does; opened, hence migrated, by today's code. */
export function asOfMigration(
  db: OpenDatabase,
  engine: Engine,
  last: number,
  forget: Forget,
): Promise<OpenDatabase> {
  const folder = migrationsUntil(engine, last);
  return engine === 'sqlite' ? oldSqlite(db, folder, forget) : oldPglite(db, folder, forget);
}

async function oldSqlite(db: OpenDatabase, folder: string, forget: Forget): Promise<OpenDatabase> {
  // Both engines are typed as the other one, which has no such method.
  const { all } = db.read as unknown as { all: (query: SQL) => Record<string, unknown>[] };
  const rows = (table: string) => all.call(db.read, sql.raw(`select * from "${table}"`));
  const file = join(folder, 'equipage.db');
  const old = new Database(file);
  migrateSqlite(drizzleSqlite(old), { migrationsFolder: folder });
  old.pragma('foreign_keys = OFF');
  const tables = old
    .prepare("select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'")
    .all() as { name: string }[];
  for (const { name } of tables) {
    const columns = (old.pragma(`table_info("${name}")`) as { name: string }[]).map((column) => column.name);
    const into = `insert into "${name}" values (${columns.map(() => '?').join(', ')})`;
    for (const row of rows(name))
      old.prepare(into).run(columns.map((column) => earlier(column, row[column] ?? null, forget)));
  }
  old.close();
  return openSqlite(file);
}

function earlier(column: string, value: unknown, forget: Forget): unknown {
  if (column !== 'profile' || typeof value !== 'string') return value;
  const profile = JSON.parse(value);
  forget(profile);
  return JSON.stringify(profile);
}

async function oldPglite(db: OpenDatabase, folder: string, forget: Forget): Promise<OpenDatabase> {
  const client = await PGlite.create();
  await migratePglite(drizzlePglite(client), { migrationsFolder: folder });
  await client.exec('set session_replication_role = replica');
  const tables = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  for (const { name } of tables.rows) {
    const found = await db.read.execute(sql.raw(`select row_to_json(t) as row from "${name}" t`));
    for (const { row } of (found as unknown as { rows: { row: Record<string, unknown> }[] }).rows) {
      if (typeof row.profile === 'object' && row.profile !== null)
        forget(row.profile as Record<string, unknown>);
      await client.query(`insert into "${name}" select * from json_populate_record(null::"${name}", $1)`, [
        JSON.stringify(row),
      ]);
    }
  }
  await client.exec('set session_replication_role = origin');
  await migratePglite(drizzlePglite(client), { migrationsFolder: migrationsFolder('postgres') });
  const read = drizzlePglite(client) as unknown as Queries;
  return {
    read,
    transact: (work) => read.transaction(work),
    tables: postgresTables,
    analyse: async () => undefined,
    forget: async () => undefined,
    close: () => client.close(),
  };
}
