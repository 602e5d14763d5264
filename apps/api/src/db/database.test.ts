import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from './database.ts';
import { engines, openTestDatabase } from './testing.ts';

describe.each(engines)('database on %s', (engine) => {
  let db: OpenDatabase;
  beforeEach(async () => {
    db = await openTestDatabase(engine);
    return () => db.close();
  });

  it('writes and reads settings', async () => {
    const { settings } = db.tables;
    await db.transact(async (tx) => {
      await tx.insert(settings).values({ key: 'a', value: 12 });
    });
    expect(await db.read.select().from(settings).where(eq(settings.key, 'a'))).toEqual([
      { key: 'a', value: 12 },
    ]);
  });

  it('rolls back what a failed transaction wrote', async () => {
    const { settings } = db.tables;
    const failing = db.transact(async (tx) => {
      await tx.insert(settings).values({ key: 'a', value: 12 });
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await db.read.select().from(settings)).toEqual([]);
  });
});
