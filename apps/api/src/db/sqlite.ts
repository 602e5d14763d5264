import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { OpenDatabase, Queries } from './database.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import * as tables from './schema.sqlite.ts';
import type { Tables } from './tables.ts';

/** Opens a connection that loses no acknowledged commit at a power cut and holds foreign keys. */
function connect(file: string, options?: Database.Options): Database.Database {
  const handle = new Database(file, options);
  if (!handle.readonly) handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  // What is deleted is overwritten: else its words stay in the file, wherever nothing else was written since.
  if (!handle.readonly) handle.pragma('secure_delete = ON');
  return handle;
}

/**
 * Transactions of a synchronous driver whose work is asynchronous: one at a time, in the order asked for, so that
 * no query of another request ever falls between `begin` and `commit`. What is done to the file itself waits for its turn too.
 */
function transactions(writer: Database.Database) {
  const queries = drizzle(writer) as unknown as Queries;
  const begin = writer.prepare('begin immediate');
  const commit = writer.prepare('commit');
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();

  async function run<T>(work: (tx: Queries) => Promise<T>): Promise<T> {
    begin.run();
    try {
      const result = await inside.run(true, () => work(queries));
      commit.run();
      return result;
    } finally {
      // A failed commit may leave the transaction open, and some errors end it by themselves.
      if (writer.inTransaction) writer.exec('rollback');
    }
  }

  async function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    if (inside.getStore()) throw new Error('a transaction inside a transaction would wait for itself');
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  return { inTurn, transact: <T>(work: (tx: Queries) => Promise<T>) => inTurn(() => run(work)) };
}

/**
 * Opens a file of SQLite with two handles: one that can only read, and a writer that only `transact` reaches.
 * With a single one, a rollback would also undo what another request wrote meanwhile.
 */
export async function openSqlite(file: string): Promise<OpenDatabase & { handles: Database.Database[] }> {
  mkdirSync(dirname(file), { recursive: true });
  const writer = connect(file);
  migrateSqlite(writer);
  const reader = connect(file, { readonly: true });
  const { inTurn, transact } = transactions(writer);
  return {
    read: drizzle(reader) as unknown as Queries,
    transact,
    tables: tables as unknown as Tables,
    analyse: () => inTurn(() => void writer.pragma('optimize = 0x10002')),
    forget: () => inTurn(() => void writer.pragma('wal_checkpoint(TRUNCATE)')),
    handles: [reader, writer],
    async close() {
      reader.close();
      writer.close();
    },
  };
}
