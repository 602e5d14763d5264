import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { readVerificationCode } from '@equipage/domain';
import Sqlite from 'better-sqlite3';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqliteFolder } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePgliteFolder } from 'drizzle-orm/pglite/migrator';
import { afterAll, describe, expect, it } from 'vitest';
import { migrationsFolder } from './migrations-folder.ts';
import { engines } from './testing.ts';

/* A database of the time before verification codes, brought up to date: contracts concluded then have a code too. */

/** In milliseconds: PGlite lays out its files first, as the tests' copies spare the others. */
const aWholeCluster = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'equipage-codes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The migrations of an engine as they stood before the one of the codes. */
function migrationsBefore(engine: 'sqlite' | 'postgres'): string {
  const before = join(folder, engine);
  cpSync(migrationsFolder(engine), before, { recursive: true });
  const file = join(before, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] };
  const place = journal.entries.findIndex(({ tag }) => tag.endsWith('_verification_codes'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, place) }));
  return before;
}

interface Old {
  migrate: (folder: string) => Promise<void>;
  run: (statement: string) => Promise<unknown>;
  all: (question: string) => Promise<unknown[]>;
  close: () => Promise<void>;
}

function oldSqlite(): Old {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  return {
    migrate: async (migrationsFolder) => migrateSqliteFolder(drizzleSqlite(db), { migrationsFolder }),
    run: async (statement) => db.exec(statement),
    all: async (question) => db.prepare(question).all(),
    close: async () => void db.close(),
  };
}

function oldPostgres(): Old {
  const db = new PGlite();
  return {
    migrate: (migrationsFolder) => migratePgliteFolder(drizzlePglite(db), { migrationsFolder }),
    run: (statement) => db.exec(statement),
    all: async (question) => (await db.query(question)).rows,
    close: () => db.close(),
  };
}

/** A contract with its first day, if it was concluded. */
function contract(engine: string, id: string, startsOn: string | null): string {
  const at = engine === 'sqlite' ? '1795428000000' : "'2026-11-23T10:00:00Z'";
  const day = startsOn === null ? 'null' : `'${startsOn}'`;
  return `insert into contracts (id, state, version, agent_id, lead_id, starts_on, created_at, updated_at, signatures, content)
    values ('${id}', '${startsOn === null ? 'withdrawn' : 'signed'}', 1, 'p', 'p', ${day}, ${at}, ${at}, '[]', '{}')`;
}

async function fill(old: Old, engine: string): Promise<void> {
  const at = engine === 'sqlite' ? '1795428000000' : "'2026-11-23T10:00:00Z'";
  await old.run(`insert into people (id, first_name, last_name, email, job_title, directorate, service, work_share,
    works_on, annualised, roles, search_text, sort_name) values ('p', 'A', 'B', 'a@b.test', '', '', '', 100, '[]',
    false, '[]', '', '')`);
  for (const [id, startsOn] of [
    ['made', '2026-12-01'],
    ['asked', '2026-12-01'],
    ['never', null],
  ] as const)
    await old.run(contract(engine, id, startsOn));
  const bytes = engine === 'sqlite' ? "x'2550'" : "'\\x2550'";
  await old.run(
    `insert into documents (contract_id, bytes, sha256, made_at) values ('made', ${bytes}, 'ab', ${at})`,
  );
  await old.run(`insert into contract_events (contract_id, sequence, at, type, data)
    values ('made', 1, ${at}, 'signed', '{}')`);
}

describe.each(engines)('a database of %s from before the codes', (engine) => {
  it(
    'gives one to each contract concluded, keeps the files made, and the sentence agreed to',
    async () => {
      const old = engine === 'sqlite' ? oldSqlite() : oldPostgres();
      await old.migrate(migrationsBefore(engine));
      await fill(old, engine);
      await old.migrate(migrationsFolder(engine));
      const rows = (await old.all(
        'select contract_id as id, code, bytes, sha256 from documents order by contract_id',
      )) as { id: string; code: string; bytes: Uint8Array | null; sha256: string | null }[];
      expect(rows.map(({ id, bytes, sha256 }) => [id, bytes?.length ?? null, sha256])).toEqual([
        ['asked', null, null],
        ['made', 2, 'ab'],
      ]);
      for (const { code } of rows) expect(readVerificationCode(code)).toBe(code);
      expect(new Set(rows.map(({ code }) => code)).size).toBe(2);
      expect(await old.all('select version from consents')).toEqual([{ version: '2026-1' }]);
      await old.close();
    },
    aWholeCluster,
  );
});
