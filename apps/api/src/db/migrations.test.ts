import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine, OpenDatabase } from './database.ts';
import { migrationsFolder } from './migrations-folder.ts';
import * as postgres from './schema.postgres.ts';
import * as sqlite from './schema.sqlite.ts';
import { instant, sampleContract, samplePerson } from './testing.rows.ts';
import { engines, openTestDatabase } from './testing.ts';

function lastSnapshot(engine: Engine) {
  const meta = join(migrationsFolder(engine), 'meta');
  const journal = JSON.parse(readFileSync(join(meta, '_journal.json'), 'utf8'));
  const prefix = String(journal.entries.length - 1).padStart(4, '0');
  return JSON.parse(readFileSync(join(meta, `${prefix}_snapshot.json`), 'utf8'));
}

describe('migrations', () => {
  it('say what tables.ts says, for PostgreSQL', async () => {
    const last = lastSnapshot('postgres');
    expect(await generateMigration(last, generateDrizzleJson(postgres, last.id))).toEqual([]);
  });

  it('say what tables.ts says, for SQLite', async () => {
    const last = lastSnapshot('sqlite');
    expect(await generateSQLiteMigration(last, await generateSQLiteDrizzleJson(sqlite, last.id))).toEqual([]);
  });
});

describe.each(engines)('the trail on %s', (engine) => {
  let db: OpenDatabase;
  beforeEach(async () => {
    db = await openTestDatabase(engine);
    return () => db.close();
  });

  /** One contract with one event; with a number once the agent has signed it. */
  async function withEvent(number: string | null) {
    const { people, contracts, contractEvents } = db.tables;
    await db.transact(async (tx) => {
      await tx.insert(people).values(samplePerson({ id: 'agent' }));
      await tx.insert(contracts).values(sampleContract({ id: 'c1', agentId: 'agent', number }));
      await tx.insert(contractEvents).values({
        contractId: 'c1',
        sequence: 1,
        at: instant,
        type: 'discarded',
        data: { type: 'discarded' },
      });
    });
  }
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: Error) => `${error.message} ${error.cause}`,
    );
  const remove = () => db.transact((tx) => tx.delete(db.tables.contractEvents));

  it('is never rewritten', async () => {
    await withEvent(null);
    const rewrite = db.transact((tx) => tx.update(db.tables.contractEvents).set({ type: 'signed' }));
    expect(await refusal(rewrite)).toContain('append-only');
  });

  it('stays once the contract was signed by its agent', async () => {
    await withEvent('ENG-2026-0001');
    expect(await refusal(remove())).toContain('append-only');
  });

  it('goes with a draft never signed', async () => {
    await withEvent(null);
    await remove();
    expect(await db.read.select().from(db.tables.contractEvents)).toEqual([]);
  });
});
