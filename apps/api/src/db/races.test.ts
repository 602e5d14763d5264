import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from './database.ts';
import { violates } from './kit.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { oneOpenContract } from './tables/contracts.ts';
import { startCluster } from './testing.cluster.ts';
import { sampleContract, samplePerson } from './testing.rows.ts';
import { copyTestFile } from './testing.ts';

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
  return () => cluster.stop();
}, 60_000);

const racers = Array.from({ length: 8 }, (_, place) => place);

/** Two servers of the same database: racing requests rarely meet in one process alone. */
const pairs = {
  async sqlite() {
    const db = await openSqlite(copyTestFile());
    return [db, db] as const;
  },
  async postgres() {
    const url = await cluster.createDatabase();
    return Promise.all([openPostgres(url), openPostgres(url)] as const);
  },
};

describe.each(['sqlite', 'postgres'] as const)('at the same time on %s', (engine) => {
  let servers: readonly [OpenDatabase, OpenDatabase];
  const of = (racer: number): OpenDatabase => servers[racer % 2 === 0 ? 0 : 1];

  beforeAll(async () => {
    servers = await pairs[engine]();
    const { people, organisation } = servers[0].tables;
    await servers[0].transact(async (tx) => {
      await tx.insert(people).values([samplePerson({ id: 'agent' }), samplePerson({ id: 'other' })]);
      await tx.insert(organisation).values({ id: 'organisation', version: 1, profile: {} as never });
    });
  });
  afterAll(() => Promise.all([...new Set(servers)].map((db) => db.close())));

  it('one person starts one contract', async () => {
    const outcomes = await Promise.allSettled(
      racers.map((racer) =>
        of(racer).transact(async (tx) => {
          await tx
            .insert(of(racer).tables.contracts)
            .values(sampleContract({ id: `c${racer}`, agentId: 'agent' }));
        }),
      ),
    );
    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason);
    expect(refusals).toHaveLength(racers.length - 1);
    expect(refusals.every((reason) => violates(reason, oneOpenContract))).toBe(true);
  });

  it('one writer of a version wins', async () => {
    const outcomes = await Promise.all(
      racers.map((racer) =>
        of(racer).transact(async (tx) => {
          const { organisation } = of(racer).tables;
          const [row] = await tx.select({ version: organisation.version }).from(organisation);
          await new Promise((resolve) => setTimeout(resolve, 20));
          return tx
            .update(organisation)
            .set({ version: (row?.version ?? 0) + 1 })
            .where(and(eq(organisation.id, 'organisation'), eq(organisation.version, 1)))
            .returning({ version: organisation.version });
        }),
      ),
    );
    expect(outcomes.flat()).toEqual([{ version: 2 }]);
  });

  it('each number is given once', async () => {
    const given = await Promise.all(
      racers.map((racer) =>
        of(racer).transact(async (tx) => {
          const { contractNumbers } = of(racer).tables;
          const [row] = await tx
            .insert(contractNumbers)
            .values({ year: 2026, last: 1 })
            .onConflictDoUpdate({
              target: contractNumbers.year,
              set: { last: sql`${contractNumbers.last} + 1` },
            })
            .returning({ last: contractNumbers.last });
          return row?.last;
        }),
      ),
    );
    expect(given.toSorted()).toEqual(racers.map((racer) => racer + 1));
  });

  it('a reader waits for no writer, and sees only what is committed', async () => {
    const { settings } = servers[0].tables;
    await servers[0].transact(async (tx) => {
      await tx.insert(settings).values({ key: 'racing', value: 1 });
      expect(await servers[1].read.select().from(settings)).toEqual([]);
    });
    expect(await servers[1].read.select().from(settings)).toEqual([{ key: 'racing', value: 1 }]);
  });
});

describe('a PostgreSQL server', () => {
  it('sorts our text by code point, whatever its own order', async () => {
    const db = await openPostgres(await cluster.createDatabase());
    const { settings } = db.tables;
    const keys = ['b', 'Z', 'é', 'a b', 'ab', 'a'];
    await db.transact(async (tx) => {
      await tx.insert(settings).values(keys.map((key) => ({ key, value: 1 })));
    });
    const rows = await db.read.select({ key: settings.key }).from(settings).orderBy(settings.key);
    expect(rows.map(({ key }) => key)).toEqual(keys.toSorted());
    await db.close();
  });

  it('that is not there is an error, not a wait', async () => {
    await expect(openPostgres('postgres://postgres@127.0.0.1:1/none')).rejects.toThrow();
  });
});
