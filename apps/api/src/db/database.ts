import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Tables } from './tables.ts';
import { seedWording } from './wordings.ts';

/** Builds queries on either engine; typed as PostgreSQL's, the stricter one. */
export type Queries = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/**
 * The database. `read` sees committed rows only. Every write goes through `transact`, which commits when `work`
 * resolves, rolls back when it throws, and must await nothing but queries on the `tx` it is given.
 */
export interface Db {
  read: Queries;
  transact<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  tables: Tables;
  /** Tells the engine how many rows there are, after many were written at once: it plans its queries by that. */
  analyse(): Promise<void>;
  /** Has what was deleted leave the engine's own journal too, as far as it can be asked to. */
  forget(): Promise<void>;
}

/** A database that this process opened, and has to close. */
export interface OpenDatabase extends Db {
  close(): Promise<void>;
}

export type Engine = 'sqlite' | 'postgres';

/** Where the database is: a file of SQLite, by its absolute path, or the address of a PostgreSQL. */
export type DatabaseLocation = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string };

/** Opens the engine; the driver of the other one is never loaded. */
async function open(location: DatabaseLocation): Promise<OpenDatabase> {
  if (location.engine === 'sqlite') return (await import('./sqlite.ts')).openSqlite(location.file);
  return (await import('./postgres.ts')).openPostgres(location.url);
}

/** Opens the database, brings its tables up to date and sees that there is a wording to write contracts with. */
export async function openDatabase(location: DatabaseLocation): Promise<OpenDatabase> {
  const db = await open(location);
  await seedWording(db, new Date().toISOString());
  return db;
}
