import type { Db, Queries } from './database.ts';
import type { Tables } from './tables.ts';

/** What a store asks its questions through: the reader, or one transaction. */
export interface Connection {
  queries: Queries;
  tables: Tables;
  /** In a transaction of `transacting`: leaves a step for its very end, for what others have to wait for. */
  beforeCommit?: (step: () => Promise<void>) => void;
}

/** A connection that sees committed rows. */
export const reading = (db: Db): Connection => ({ queries: db.read, tables: db.tables });

/** A transaction, as a connection: see `Db.transact`. */
export function transacting<T>(db: Db, work: (connection: Connection) => Promise<T>): Promise<T> {
  return db.transact(async (queries) => {
    const steps: (() => Promise<void>)[] = [];
    const beforeCommit = (step: () => Promise<void>) => void steps.push(step);
    const result = await work({ queries, tables: db.tables, beforeCommit });
    for (const step of steps) await step();
    return result;
  });
}

/**
 * A query built once for each connection instead of at every call: building costs more than asking. Its name must be
 * its own in the whole server, as PostgreSQL keeps the statement under it.
 */
export function prepared<T>(build: (connection: Connection) => T): (connection: Connection) => T {
  const built = new WeakMap<Queries, T>();
  return (connection) => {
    const known = built.get(connection.queries);
    if (known !== undefined) return known;
    const query = build(connection);
    built.set(connection.queries, query);
    return query;
  };
}
