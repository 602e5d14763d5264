import { describe, expect, it } from 'vitest';
import { openSqlite } from './sqlite.ts';
import { samplePerson } from './testing.rows.ts';
import { copyTestFile } from './testing.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function open() {
  const db = await openSqlite(copyTestFile());
  const { people } = db.tables;
  const names = async () => (await db.read.select({ id: people.id }).from(people)).map((row) => row.id);
  return { db, people, names };
}

describe('connections to SQLite', () => {
  it('lose no commit at a power cut and hold foreign keys, each of them', async () => {
    const { db } = await open();
    const pragmas = db.handles.map((handle) => ({
      synchronous: handle.pragma('synchronous', { simple: true }),
      foreignKeys: handle.pragma('foreign_keys', { simple: true }),
      journal: handle.pragma('journal_mode', { simple: true }),
    }));
    const full = 2;
    expect(pragmas).toEqual(Array(2).fill({ synchronous: full, foreignKeys: 1, journal: 'wal' }));
    await db.close();
  });

  it('cannot write outside a transaction', async () => {
    const { db, people } = await open();
    await expect((async () => db.read.insert(people).values(samplePerson()))()).rejects.toThrow();
    await db.close();
  });
});

describe('transactions of SQLite', () => {
  it('keep another request’s row when one rolls back around it', async () => {
    const { db, people, names } = await open();
    const failing = db.transact(async (tx) => {
      await tx.insert(people).values(samplePerson({ id: 'undone' }));
      await pause(20);
      throw new Error('refused');
    });
    const kept = db.transact(async (tx) => {
      await tx.insert(people).values(samplePerson({ id: 'kept' }));
    });
    await expect(failing).rejects.toThrow('refused');
    await kept;
    expect(await names()).toEqual(['kept']);
    await db.close();
  });

  it('hold up what is done to the file itself, which they would refuse', async () => {
    const { db, people, names } = await open();
    const slow = db.transact(async (tx) => {
      await tx.insert(people).values(samplePerson({ id: 'kept' }));
      await pause(20);
    });
    await db.forget();
    expect(await names()).toEqual(['kept']);
    await slow;
    await db.close();
  });

  it('show a reader nothing before they commit', async () => {
    const { db, people, names } = await open();
    await db.transact(async (tx) => {
      await tx.insert(people).values(samplePerson({ id: 'p1' }));
      expect(await names()).toEqual([]);
      expect(await tx.select({ id: people.id }).from(people)).toEqual([{ id: 'p1' }]);
    });
    expect(await names()).toEqual(['p1']);
    await db.close();
  });

  it('run one at a time, in the order asked for', async () => {
    const { db } = await open();
    const seen: string[] = [];
    await Promise.all(
      [30, 10, 0].map((milliseconds, i) =>
        db.transact(async () => {
          seen.push(`begin ${i}`);
          await pause(milliseconds);
          seen.push(`end ${i}`);
        }),
      ),
    );
    expect(seen).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1', 'begin 2', 'end 2']);
    await db.close();
  });

  it('refuse to be nested rather than wait for ever', async () => {
    const { db } = await open();
    await expect(db.transact(() => db.transact(async () => 1))).rejects.toThrow('inside a transaction');
    expect(await db.transact(async () => 2)).toBe(2);
    await db.close();
  });
});
