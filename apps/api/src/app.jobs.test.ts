import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { endpoints } from '@equipage/contract-api';
import { verifyTrail } from '@equipage/trail';
import { inArray } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDue } from './contracts/close-due.ts';
import { type Contracts, contractIn, eventTypes, signBy, startContracts } from './contracts/testing.ts';
import type { OpenDatabase } from './db/database.ts';
import { openPostgres } from './db/postgres.ts';
import { startCluster } from './db/testing.cluster.ts';
import { sha256 } from './db/trail/record.ts';
import { sendDigests } from './mail/digests/send.ts';
import { remindDue } from './mail/reminders/remind.ts';
import { actTeller } from './mail/tell.ts';

/* What the days make happen, done by two servers of one PostgreSQL at the same moment, and by servers that are killed. */

const settings = { demo: true, publicUrl: new URL('https://equipage.exemple.test') };
const agents = ['elodie', 'marc', 'stranger', 'paul'];
const waiting = ['farid-belkacem', 'lea'];

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.stop());

describe('what is due, done by several servers', { timeout: 120_000 }, () => {
  let url: string;
  let server: Contracts;
  let other: OpenDatabase;
  let child: ChildProcess | undefined;
  beforeEach(async () => {
    url = await cluster.createDatabase();
    server = await startContracts(await openPostgres(url));
    other = await openPostgres(url);
  });
  afterEach(async () => {
    child?.kill('SIGKILL');
    await other.close();
    await server.close();
  });

  const jobsOf = (db: OpenDatabase | Contracts['db']) => {
    const { clock } = server;
    const facts = { db, clock, settings, tell: actTeller({ clock, settings }) };
    return [() => closeDue(facts), () => remindDue(facts), () => sendDigests(facts)];
  };
  const endEmployments = () =>
    server.db.transact((tx) => {
      const { people } = server.db.tables;
      return tx.update(people).set({ employmentEndsOn: '2026-12-07' }).where(inArray(people.id, agents));
    });
  const mailsOf = async (...kinds: string[]) => {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows.filter(({ kind }) => kinds.includes(kind));
  };
  /** Four contracts that end by themselves, and one each that waits for the manager and for the executive. */
  async function prepare(): Promise<string[]> {
    const ids: string[] = [];
    for (const agent of agents) ids.push((await contractIn(server, 'signed', undefined, agent)).id);
    await contractIn(server, 'awaiting-manager', undefined, waiting[0]);
    await contractIn(server, 'awaiting-executive', undefined, waiting[1]);
    await endEmployments();
    server.waitDays(14);
    return ids;
  }
  /** Each contract closed once, and each person told of it, reminded and given their digest once. */
  async function expectOnce(ids: readonly string[]): Promise<void> {
    for (const id of ids)
      expect((await eventTypes(server, id)).filter((type) => type === 'closed')).toHaveLength(1);
    const closures = await mailsOf('closure');
    const told = closures.map(({ personId, contractId }) => `${personId} ${contractId}`);
    expect(new Set(told).size).toBe(told.length);
    for (const id of ids) expect(closures.filter(({ contractId }) => contractId === id).length).toBe(5);
    const reminded = (await mailsOf('reminder')).map(({ personId }) => personId);
    expect(reminded.toSorted()).toEqual(['etienne-lacaze', 'nathalie']);
    expect((await mailsOf('digest')).map(({ personId }) => personId)).toEqual(['etienne-lacaze']);
    const admin = await server.as('admin');
    const { payload } = await admin.inject({ method: 'GET', url: '/api/trail/export' });
    expect((await verifyTrail(payload.trimEnd().split('\n'), { sha256 })).fault).toBeNull();
  }

  it('closes each contract once, with one event and one mail each, whoever is first', async () => {
    const ids = await prepare();
    const jobs = [...jobsOf(server.db), ...jobsOf(other), ...jobsOf(server.db), ...jobsOf(other)];
    const outcomes = await Promise.allSettled(jobs.map((job) => job()));
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))).toEqual(
      [],
    );
    await expectOnce(ids);
  });

  it('closes each once too when servers are killed at any of their transactions', async () => {
    const ids = await prepare();
    const moments = ['before', 'after'] as const;
    for (const nth of [1, 3])
      for (const moment of moments) {
        child = fork(new URL('./testing.jobs.ts', import.meta.url), [
          url,
          server.clock.now(),
          String(nth),
          moment,
        ]);
        await once(child, 'exit');
      }
    await Promise.all([...jobsOf(server.db), ...jobsOf(other)].map((job) => job()));
    await expectOnce(ids);
  });

  it('reminds nobody of what was decided in between, and leaves no reminder open', async () => {
    const view = await contractIn(server, 'awaiting-manager');
    server.waitDays(7);
    const facts = { clock: server.clock, settings };
    const late: OpenDatabase['transact'] = async (work) => {
      await signBy(await server.as('nathalie'), view);
      return other.transact(work);
    };
    await remindDue({ ...facts, db: { ...other, transact: late } });
    expect(await mailsOf('reminder')).toEqual([]);
    const rows = await server.db.read.select().from(server.db.tables.reminders);
    expect(rows.filter(({ overAt }) => overAt === null)).toEqual([]);
  });

  it('reminds once in a day, by hand or not, whoever asks at the same moment', async () => {
    const { id } = await contractIn(server, 'awaiting-manager');
    server.waitDays(7);
    const [agent, officer] = await Promise.all([server.as('elodie'), server.as('odile')]);
    const byHand = [agent, officer, agent, officer].map((client) =>
      client.call(endpoints.remind, { params: { id }, body: null }),
    );
    const outcomes = await Promise.allSettled([...byHand, ...jobsOf(other).map((job) => job())]);
    const jobs = outcomes.slice(byHand.length).map(({ status }) => status);
    expect(jobs).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(await mailsOf('reminder')).toHaveLength(1);
  });

  it('reminds nobody by itself just after somebody did by hand', async () => {
    const { id } = await contractIn(server, 'awaiting-manager');
    server.waitDays(7);
    const late: OpenDatabase['transact'] = async (work) => {
      await (await server.as('elodie')).call(endpoints.remind, { params: { id }, body: null });
      return other.transact(work);
    };
    await remindDue({ clock: server.clock, settings, db: { ...other, transact: late } });
    expect((await mailsOf('reminder')).map(({ text }) => text)).toEqual([
      expect.stringContaining('vous le rappelle'),
    ]);
  });
});
