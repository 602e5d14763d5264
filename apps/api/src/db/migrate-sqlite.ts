import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { migrationsFolder } from './migrations-folder.ts';

export function migrateSqlite(writer: Database): void {
  migrate(drizzle(writer), { migrationsFolder: migrationsFolder('sqlite') });
}
