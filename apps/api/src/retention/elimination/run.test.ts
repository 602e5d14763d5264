import { endpoints } from '@equipage/contract-api';
import { verifyTrail } from '@equipage/trail';
import { describe, expect, it } from 'vitest';
import { type Contracts, startContracts } from '../../contracts/testing.ts';
import { engines } from '../../db/testing.ts';
import { sha256 } from '../../db/trail/record.ts';
import { demoFacts, startedList } from '../testing.ts';
import { eliminator } from './run.ts';

/** A database that fails once after so many transactions: before the last one begins, or as it is about to commit. */
function failing({ db }: Contracts, after: number, moment: 'before' | 'within') {
  let left = after;
  const transact: typeof db.transact = (work) => {
    if (left-- > 0) return db.transact(work);
    if (moment === 'before') return Promise.reject(new Error('stopped'));
    return db.transact(async (tx) => {
      await work(tx);
      throw new Error('stopped');
    });
  };
  return { ...db, transact };
}

describe.each(engines)('an elimination that is interrupted on %s', { timeout: 60_000 }, (engine) => {
  it.each(['before', 'within'] as const)('goes on from there, stopped %s any transaction', async (moment) => {
    const server = await startContracts(engine);
    const id = await startedList(server);
    const facts = demoFacts(server);
    const left = async () => (await server.db.read.select().from(server.db.tables.contracts)).length;
    const seen: number[] = [];
    for (const _ of [1, 2, 3]) {
      const db = failing(server, 1, moment);
      await expect(eliminator({ ...facts, db }, 1)(id)).rejects.toThrow('stopped');
      seen.push(await left());
    }
    expect(seen).toEqual([2, 1, 0]);
    for (const _ of ['once', 'twice']) await eliminator(facts, 1)(id);
    const officer = await server.as('odile');
    const view = await officer.call(endpoints.getElimination, { params: { id } });
    expect(view).toMatchObject({ state: 'done', done: 3, leftOut: 0 });
    const told = (await officer.call(endpoints.listNews, {})).told.map(({ path }) => path);
    expect(told.filter((path) => path.endsWith(id))).toHaveLength(1);
    const exported = await (await server.as('admin')).inject({ method: 'GET', url: '/api/trail/export' });
    expect(await verifyTrail(exported.body.trimEnd().split('\n'), { sha256 })).toMatchObject({ fault: null });
    await server.close();
  });
});
