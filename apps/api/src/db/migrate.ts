import type { Database } from 'better-sqlite3';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqliteFolder } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgresFolder } from 'drizzle-orm/node-postgres/migrator';
import type { Pool } from 'pg';
import { assetPath } from '../platform/assets.ts';
import type { Engine } from './database.ts';

/** Any number, the same for every server: who holds it migrates, the others wait. */
const migrationLock = 20_261_123;

/** Where the migrations of an engine stand. */
export const migrationsFolder = (engine: Engine): string => assetPath('migrations', engine);

export function migrateSqlite(writer: Database): void {
  migrateSqliteFolder(drizzleSqlite(writer), { migrationsFolder: migrationsFolder('sqlite') });
}

/** Migrates under an advisory lock, as several servers may start at once. */
export async function migratePostgres(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migratePostgresFolder(drizzlePostgres(client), { migrationsFolder: migrationsFolder('postgres') });
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
  } finally {
    client.release();
  }
}
