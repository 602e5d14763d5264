import { asc, eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from './database.ts';
import { ascending, descending, violates } from './kit.ts';
import { onePersonAnEmail } from './tables/directory.ts';
import { instant, sampleContract, samplePerson } from './testing.rows.ts';
import { engines, openTestDatabase } from './testing.ts';

describe.each(engines)('database on %s', (engine) => {
  let db: OpenDatabase;
  beforeEach(async () => {
    db = await openTestDatabase(engine);
    return () => db.close();
  });
  const addPerson = (over: Parameters<typeof samplePerson>[0]) =>
    db.transact(async (tx) => {
      await tx.insert(db.tables.people).values(samplePerson(over));
    });

  it('gives back text, numbers, booleans, instants, JSON and nulls as they went in', async () => {
    const row = samplePerson({
      id: 'p1',
      firstName: "Zoë “é” \\ ' 😀",
      workShare: 72.25,
      annualised: true,
      worksOn: ['monday'],
      disabledAt: '2026-11-23T08:09:10.123Z',
    });
    await addPerson(row);
    expect(await db.read.select().from(db.tables.people)).toEqual([row]);
  });

  it('gives back bytes', async () => {
    const { contracts, documents } = db.tables;
    const document = {
      contractId: 'c1',
      code: '0000-0000-0000',
      bytes: Buffer.from([0, 255, 37, 80]),
      sha256: '00',
      madeAt: instant,
    };
    await addPerson({ id: 'agent' });
    await db.transact(async (tx) => {
      await tx.insert(contracts).values(sampleContract({ id: 'c1', agentId: 'agent' }));
      await tx.insert(documents).values(document);
    });
    expect(await db.read.select().from(documents)).toEqual([document]);
  });

  it('refuses an instant that is not one', async () => {
    await expect(addPerson({ id: 'p1', disabledAt: 'yesterday' })).rejects.toThrow('not an instant');
  });

  it('compares instants and sorts text by code point', async () => {
    for (const sortName of ['b', 'a', 'é', 'Z', 'a b', 'ab'])
      await addPerson({ id: `p-${sortName}`, email: `${sortName}@x`, sortName });
    const { people } = db.tables;
    const rows = await db.read
      .select({ sortName: people.sortName })
      .from(people)
      .orderBy(asc(people.sortName));
    expect(rows.map((row) => row.sortName)).toEqual(['Z', 'a', 'a b', 'ab', 'b', 'é']);
  });

  it('puts nulls at the end, whatever the direction', async () => {
    await addPerson({ id: 'none', email: 'none@x' });
    await addPerson({ id: 'late', email: 'late@x', disabledAt: '2026-02-01T00:00:00.000Z' });
    await addPerson({ id: 'early', email: 'early@x', disabledAt: '2026-01-01T00:00:00.000Z' });
    const { people } = db.tables;
    const ids = async (order: ReturnType<typeof ascending>) =>
      (await db.read.select({ id: people.id }).from(people).orderBy(order)).map((row) => row.id);
    expect(await ids(ascending(people.disabledAt))).toEqual(['early', 'late', 'none']);
    expect(await ids(descending(people.disabledAt))).toEqual(['late', 'early', 'none']);
  });

  it('names the unique index that a write violates', async () => {
    await addPerson({ id: 'p1', email: 'same@x' });
    const again = await addPerson({ id: 'p2', email: 'same@x' }).catch((error: unknown) => error);
    expect(violates(again, onePersonAnEmail)).toBe(true);
    const sameId = await addPerson({ id: 'p1', email: 'other@x' }).catch((error: unknown) => error);
    expect(violates(sameId, onePersonAnEmail)).toBe(false);
    expect(violates(new Error('other'), onePersonAnEmail)).toBe(false);
  });

  it('holds foreign keys', async () => {
    await expect(addPerson({ id: 'p1', managerId: 'nobody' })).rejects.toThrow();
  });

  it('rolls back what a failed transaction wrote, and goes on', async () => {
    const { people } = db.tables;
    const failing = db.transact(async (tx) => {
      await tx.insert(people).values(samplePerson({ id: 'p1' }));
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await db.read.select().from(people)).toEqual([]);
    await addPerson({ id: 'p2' });
    expect(await db.read.select({ id: people.id }).from(people)).toEqual([{ id: 'p2' }]);
  });

  it('lets one of several writers of the same version win', async () => {
    const { organisation } = db.tables;
    await db.transact(async (tx) => {
      await tx.insert(organisation).values({ id: 'organisation', version: 1, profile: {} as never });
    });
    const write = () =>
      db.transact(async (tx) => {
        const [row] = await tx.select().from(organisation);
        return tx
          .update(organisation)
          .set({ version: 2 })
          .where(
            sql`${eq(organisation.id, 'organisation')} and ${organisation.version} = ${row?.version === 1 ? 1 : 0}`,
          )
          .returning({ version: organisation.version });
      });
    const written = await Promise.all([write(), write(), write()]);
    expect(written.filter((rows) => rows.length === 1)).toHaveLength(1);
  });
});
