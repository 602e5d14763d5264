import { verifyTrail } from '@equipage/trail';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reading, transacting } from '../connection.ts';
import { record } from '../contracts/trail.ts';
import type { OpenDatabase } from '../database.ts';
import { openPostgres } from '../postgres.ts';
import { openSqlite } from '../sqlite.ts';
import { startCluster } from '../testing.cluster.ts';
import { instant, sampleContract, samplePerson } from '../testing.rows.ts';
import { copyTestFile } from '../testing.ts';
import { adoptOldEvents } from './adopt.ts';
import { headerOf, readHead, readRows } from './read.ts';
import { sha256 } from './record.ts';

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
  return () => cluster.stop();
}, 60_000);

/** Two servers of one database, which know nothing of each other; a file of SQLite has one server. */
const pairs = {
  async sqlite() {
    const server = await openSqlite(copyTestFile());
    return [server, server] as const;
  },
  async postgres() {
    const url = await cluster.createDatabase();
    return Promise.all([openPostgres(url), openPostgres(url)] as const);
  },
};
const contracts = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'];

describe.each(['sqlite', 'postgres'] as const)('many who write to the trail at once on %s', (engine) => {
  let servers: readonly [OpenDatabase, OpenDatabase];
  beforeAll(async () => {
    servers = await pairs[engine]();
    const [{ tables, transact }] = servers;
    await transact(async (tx) => {
      await tx.insert(tables.people).values(samplePerson({ id: 'agent' }));
      const rows = contracts.map((id) =>
        sampleContract({ id, agentId: 'agent', state: 'closed', number: id }),
      );
      await tx.insert(tables.contracts).values(rows);
    });
  });
  afterAll(() => Promise.all([...new Set(servers)].map((server) => server.close())));

  /** One act on a contract, by one of the two servers; it fails now and then, after having taken its place. */
  function act(id: string, round: number, place: number): Promise<unknown> {
    const server = servers[(place + round) % 2 === 0 ? 0 : 1];
    return transacting(server, async (connection) => {
      const event = { type: 'withdrawn', at: instant } as const;
      const told = { event, at: instant, actorId: 'agent', party: 'agent' } as const;
      await record(connection, { id, number: id }, [told, told]);
      if ((round + place) % 5 === 0)
        connection.beforeCommit?.(() => Promise.reject(new Error('the act fails at its end')));
    });
  }

  it('leave neither a fork nor a gap', async () => {
    let done = 0;
    for (let round = 0; round < 12; round += 1) {
      const outcomes = await Promise.allSettled(contracts.map((id, place) => act(id, round, place)));
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') done += 2;
        else expect(String(outcome.reason)).toContain('fails at its end');
      }
    }
    const connection = reading(servers[0]);
    const head = await readHead(connection);
    expect(head.position).toBe(done);
    const { rows } = await readRows(connection, 0, 1_000);
    const header = headerOf({ exportedAt: instant, contractId: null, count: head.position, head });
    const lines = [header, ...rows].map((line) => JSON.stringify(line));
    expect(await verifyTrail(lines, { sha256 })).toMatchObject({ fault: null, sound: done });
  });

  it('and two servers that start at once adopt the old acts once', async () => {
    const [{ tables, transact }] = servers;
    const event = { type: 'withdrawn', at: instant } as const;
    const row = { at: instant, actorId: 'agent', party: 'agent', type: event.type, data: event } as const;
    await transact(async (tx) => {
      await tx.insert(tables.contractEvents).values({ ...row, contractId: 'c0', sequence: 500 });
    });
    const before = await readHead(reading(servers[0]));
    await Promise.all(servers.map((server) => adoptOldEvents(server, instant)));
    expect((await readHead(reading(servers[1]))).position).toBe(before.position + 1);
  });
});
