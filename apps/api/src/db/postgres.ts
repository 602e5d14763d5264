import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { OpenDatabase, Queries } from './database.ts';
import { migratePostgres } from './migrate-postgres.ts';
import * as tables from './schema.postgres.ts';

/** Opens a PostgreSQL by its address; several servers may share it. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection that the server cuts must not end the process: the next query opens another.
  pool.on('error', () => undefined);
  try {
    await migratePostgres(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const read = drizzle(pool) as unknown as Queries;
  return {
    read,
    transact: (work) => read.transaction(work),
    tables,
    // Its own alone: PostgreSQL would warn of each that it keeps for itself.
    analyse: async () => void (await read.execute(sql`analyze ${sql.join(Object.values(tables), sql`, `)}`)),
    // Its server reuses the room of deleted rows by itself; what it logs is its administrator’s.
    forget: async () => undefined,
    close: () => pool.end(),
  };
}
