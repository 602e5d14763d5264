import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../db/postgres.ts';
import { startCluster } from '../../db/testing.cluster.ts';
import { engines, openTestDatabase } from '../../db/testing.ts';
import { selfSignedKeyOrNew } from './key-store.ts';
import { makeSelfSigned } from './self-signed.ts';

const now = '2026-11-26T08:00:00.000Z';
const made: number[] = [];
const make = async () => {
  made.push(made.length);
  return makeSelfSigned(`Essai ${made.length}`, new Date(now));
};

describe.each(engines)('the key that the service makes for itself, on %s', (engine) => {
  test('is made once and found again', async () => {
    const db = await openTestDatabase(engine);
    const first = await selfSignedKeyOrNew(db, make, now);
    const before = made.length;
    expect(await selfSignedKeyOrNew(db, make, now)).toEqual(first);
    expect(made.length).toBe(before);
    await db.close();
  });
});

describe('on a PostgreSQL that several servers share', () => {
  let cluster: Awaited<ReturnType<typeof startCluster>>;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster.stop());

  test('all get the same key, whoever is first', async () => {
    const url = await cluster.createDatabase();
    const servers = [await openPostgres(url), await openPostgres(url)] as const;
    // All are past their look at the database before the first of them writes.
    const racers = 8;
    const allMake = Promise.withResolvers<void>();
    let making = 0;
    const makeTogether = async () => {
      making += 1;
      if (making === racers) allMake.resolve();
      await allMake.promise;
      return make();
    };
    const keys = await Promise.all(
      Array.from({ length: racers }, (_, racer) =>
        selfSignedKeyOrNew(servers[racer % 2 ? 0 : 1], makeTogether, now),
      ),
    );
    expect(making).toBe(racers);
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(1);
    await Promise.all(servers.map((db) => db.close()));
  });
});
