import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

/*
 * The columns that `tables.ts` is written with, for both engines. Text compares by code point on both (PostgreSQL
 * is told so: its default order depends on the machine); instants go in and come out as ISO 8601 UTC.
 */

function toMilliseconds(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${instant}`);
  return milliseconds;
}

function toInstant(value: string | number | Date): string {
  return new Date(value).toISOString();
}

export const postgresKit = {
  table: pg.pgTable,
  text: pg.customType<{ data: string }>({ dataType: () => 'text collate "C"' }),
  int: (name: string) => pg.integer(name),
  real: (name: string) => pg.doublePrecision(name),
  bool: (name: string) => pg.boolean(name),
  instant: pg.customType<{ data: string; driverData: string | Date }>({
    dataType: () => 'timestamp (3) with time zone',
    toDriver: (value) => toInstant(toMilliseconds(value)),
    fromDriver: toInstant,
  }),
  json: (name: string) => pg.json(name),
  bytes: pg.customType<{ data: Buffer; driverData: Uint8Array }>({
    dataType: () => 'bytea',
    fromDriver: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  }),
  index: (name: string) => pg.index(name),
  uniqueIndex: (name: string) => pg.uniqueIndex(name),
  primaryKey: pg.primaryKey,
};

export type Kit = typeof postgresKit;

/** Cast once, here, so that every query is typed as the stricter, asynchronous engine. */
export const sqliteKit = {
  table: lite.sqliteTable,
  text: (name: string) => lite.text(name),
  int: (name: string) => lite.integer(name),
  real: (name: string) => lite.real(name),
  bool: (name: string) => lite.integer(name, { mode: 'boolean' }),
  instant: lite.customType<{ data: string; driverData: number }>({
    dataType: () => 'integer',
    toDriver: toMilliseconds,
    fromDriver: toInstant,
  }),
  json: (name: string) => lite.text(name, { mode: 'json' }),
  bytes: lite.customType<{ data: Buffer }>({ dataType: () => 'blob' }),
  index: (name: string) => lite.index(name),
  uniqueIndex: (name: string) => lite.uniqueIndex(name),
  primaryKey: lite.primaryKey,
} as unknown as Kit;

/** A unique index, named as PostgreSQL reports it and by the columns that SQLite reports. */
export interface UniqueIndex {
  name: string;
  table: string;
  columns: readonly string[];
}

/** Whether an error thrown by a query, or by the transaction around it, is the violation of this unique index. */
export function violates(error: unknown, index: UniqueIndex): boolean {
  if (!(error instanceof Error)) return false;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  if (code === '23505') return constraint === index.name;
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
    const columns = index.columns.map((column) => `${index.table}.${column}`).join(', ');
    return error.message === `UNIQUE constraint failed: ${columns}`;
  }
  return violates(error.cause, index);
}

/** Ascending, nulls at the end: each engine has its own default. */
export const ascending = (column: AnyColumn | SQL): SQL => sql`${column} asc nulls last`;
/** Descending, nulls at the end. */
export const descending = (column: AnyColumn | SQL): SQL => sql`${column} desc nulls last`;
