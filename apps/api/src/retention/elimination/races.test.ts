import { endpoints } from '@equipage/contract-api';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Contracts, startContracts } from '../../contracts/testing.ts';
import { transacting } from '../../db/connection.ts';
import { openPostgres } from '../../db/postgres.ts';
import { startCluster } from '../../db/testing.cluster.ts';
import { placeHold } from '../place-hold.ts';
import { demoFacts, startedList } from '../testing.ts';
import { eliminator } from './run.ts';

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.stop());

const asked = { contractNumber: 'ENG-2026-0002', ground: 'Recours en cours.' };

/** SQLite has one writer at a time: nothing of this can happen there. */
describe('a hold and an elimination at the same time on postgres', { timeout: 60_000 }, () => {
  let server: Contracts;
  let list: string;
  beforeEach(async () => {
    server = await startContracts(await openPostgres(await cluster.createDatabase()));
    list = await startedList(server);
  });
  afterEach(() => server.close());

  const numbers = async () => {
    const { contracts } = server.db.tables;
    return (await server.db.read.select({ number: contracts.number }).from(contracts)).map(
      (row) => row.number,
    );
  };
  /** Until the other waits for what this transaction holds, or did not have to. */
  async function untilWaiting(other: Promise<unknown>): Promise<void> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    other.then(over, over);
    const { read } = server.db;
    const waiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await vi.waitFor(
      async () => {
        const { rows } = (await read.execute(waiting)) as unknown as { rows: unknown[] };
        if (!isOver && rows.length === 0) throw new Error('neither waits nor is over');
      },
      { timeout: 20_000, interval: 20 },
    );
  }

  it('say that the contract is gone, when it went first', async () => {
    const officer = await server.as('odile');
    const { db } = server;
    let answer: ReturnType<typeof officer.refusal> | undefined;
    const slow: typeof db.transact = (work) =>
      db.transact(async (tx) => {
        const result = await work(tx);
        answer ??= officer.refusal(endpoints.placeLegalHold, { body: asked });
        await untilWaiting(answer);
        return result;
      });
    await eliminator({ ...demoFacts(server), db: { ...db, transact: slow } })(list);
    expect(await answer).toMatchObject({ status: 422, errors: [{ pointer: '/contractNumber' }] });
    expect(await numbers()).toEqual([]);
  });

  it('keep the contract, when it was held first', async () => {
    const placed = { id: 'hold', placedById: 'odile', placedAt: '2032-05-31T12:00:00.000Z' };
    const elimination = await transacting(server.db, async (writing) => {
      await placeHold(writing, asked, placed);
      const running = eliminator(demoFacts(server))(list);
      await untilWaiting(running);
      return { running };
    });
    await elimination.running;
    expect(await numbers()).toEqual([asked.contractNumber]);
  });
});
