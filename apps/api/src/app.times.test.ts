import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { endpoints } from '@equipage/contract-api';
import { addDays, daysBetween } from '@equipage/domain';
import { verifyTrail } from '@equipage/trail';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answers, type Contracts, contractIn, startContracts } from './contracts/testing.ts';
import { type DatabaseLocation, type OpenDatabase, openDatabase } from './db/database.ts';
import { startCluster } from './db/testing.cluster.ts';
import { instant, samplePerson } from './db/testing.rows.ts';
import { copyTestFile } from './db/testing.ts';
import { sha256 } from './db/trail/record.ts';
import { seedWording } from './db/wordings.ts';
import { keepTimes } from './retention/day.ts';
import { eliminator } from './retention/elimination/run.ts';
import { demoFacts, startedList } from './retention/testing.ts';

/*
 * What is let go of when its time is over: by two servers of one database at the same moment, and by servers that are killed.
 * Nothing goes twice, nor by half, nor without its trace; nobody is told twice. `TIMES_KILLS` kills as often as one likes, on each
 * day; three times as often while a list is eliminated.
 */

const kills = Number(process.env.TIMES_KILLS ?? 1);
const engines = ['sqlite', 'postgres'] as const;
const monday = '2026-11-23';

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.stop());

const places: Record<(typeof engines)[number], () => Promise<DatabaseLocation>> = {
  sqlite: async () => ({ engine: 'sqlite', file: copyTestFile() }),
  postgres: async () => ({ engine: 'postgres', url: await cluster.createDatabase() }),
};

describe.each(engines)('what is no longer kept on %s', { timeout: 120_000 + kills * 20_000 }, (engine) => {
  let place: DatabaseLocation;
  let server: Contracts;
  /** Its database as each server holds it: one of SQLite has one server. */
  let handles: (OpenDatabase | Contracts['db'])[];
  let other: OpenDatabase | undefined;
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    place = await places[engine]();
    const db = await openDatabase(place);
    if (engine === 'sqlite') await seedWording(db, '2026-11-23T06:00:00.000Z');
    server = await startContracts(db);
    other = engine === 'sqlite' ? undefined : await openDatabase(place);
    handles = other === undefined ? [server.db] : [server.db, other];
  }
  afterEach(async () => {
    child?.kill('SIGKILL');
    await other?.close();
    await server.close();
  });

  const keep = (db: OpenDatabase | Contracts['db']) => keepTimes({ ...demoFacts(server), db });
  /** Every server does it at once, and twice. */
  const raced = (work: (db: OpenDatabase | Contracts['db']) => Promise<void>) =>
    Promise.all([...handles, ...handles].map(work));

  /** A process that does it, killed at one of its transactions, or at any moment of its work; it may come to the end. */
  async function killedOnce(list = ''): Promise<void> {
    const at = 'url' in place ? place.url : place.file;
    const isAnyMoment = Math.random() < 0.5;
    const nth = isAnyMoment ? 0 : 1 + Math.floor(Math.random() * 4);
    const moment = Math.random() < 0.5 ? 'before' : 'after';
    const args = [at, server.clock.now(), String(nth), moment, list];
    const process = fork(new URL('./testing.times.ts', import.meta.url), args);
    child = process;
    const over = once(process, 'exit');
    process.once('message', () => {
      if (isAnyMoment) setTimeout(() => process.kill('SIGKILL'), Math.random() * 120);
    });
    await over;
  }

  const mails = async () => server.db.read.select().from(server.db.tables.mails);
  /** Whom mails of this kind were written to, each with its subject. */
  const told = async (kind: string) =>
    (await mails())
      .filter((mail) => mail.kind === kind)
      .map(({ personId, subject }) => `${personId} ${subject}`)
      .toSorted();
  async function expectToldOnce(kind: string, count: number): Promise<void> {
    const all = await told(kind);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(count);
  }
  const left = async (table: 'contracts' | 'people', ids: readonly string[]) => {
    const rows = await server.db.read.select().from(server.db.tables[table]);
    return rows.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  };

  /** Three drafts, three people who left, a complaint that was answered; their times, and what they make happen. */
  async function prepare() {
    const drafts: string[] = [];
    for (const agent of ['elodie', 'paul', 'stranger'])
      drafts.push((await contractIn(server, 'draft', answers(), agent)).id);
    const gone = ['gone-1', 'gone-2', 'gone-3'];
    const rows = gone.map((id) => samplePerson({ id, leftAt: instant, disabledAt: instant }));
    const { people, noticeChoices, complaints } = server.db.tables;
    const words = { name: 'Ida Roy', email: 'ida@exemple.test', place: 'Une page', message: 'Muette.' };
    const complaint = {
      id: 'told',
      reference: 'A11Y-2026-1',
      at: instant,
      answeredAt: instant,
      answer: 'Fait.',
    };
    await server.db.transact(async (tx) => {
      await tx.insert(people).values(rows);
      await tx.insert(complaints).values({ ...complaint, ...words });
      const choices = gone.map((personId) => ({ personId, kind: 'approval', mode: 'digest' }));
      await tx.insert(noticeChoices).values(choices as never);
    });
    return { drafts, gone };
  }
  const days = { draftsTold: '2027-04-23', drafts: '2027-05-23', goneTold: '2027-10-24', gone: '2027-11-23' };

  /** Comes to each day, which does its work as it is told to; what was left over goes on the day after the last. */
  async function expectDays(work: () => Promise<unknown>): Promise<void> {
    const { drafts, gone } = await prepare();
    const comes = async (day: string) => {
      server.waitDays(daysBetween(monday, day));
      await work();
      await raced(keep);
    };
    await comes(days.draftsTold);
    await expectToldOnce('retention', 3);
    expect(await left('contracts', drafts)).toHaveLength(3);
    await comes(days.drafts);
    expect(await left('contracts', drafts)).toEqual([]);
    await comes(days.goneTold);
    // The complaint too: to the officer and to the administrator.
    await expectToldOnce('retention', 6);
    await comes(days.gone);
    server.waitDays(daysBetween(monday, addDays(days.gone, 1)));
    await raced(keep);
    expect(await left('people', gone)).toEqual([]);
    const choices = await server.db.read.select().from(server.db.tables.noticeChoices);
    expect(choices.filter(({ personId }) => gone.includes(personId))).toEqual([]);
    await expectToldOnce('retention', 6);
    const [complaint] = await server.db.read.select().from(server.db.tables.complaints);
    expect(complaint).toMatchObject({ reference: 'A11Y-2026-1', name: '', message: '', answer: '' });
  }

  it('is told once and goes once, whoever is first', async () => {
    await start();
    await expectDays(() => Promise.resolve());
  });

  it(`is told once and goes once, killed ${kills} times a day`, async () => {
    await start();
    await expectDays(async () => {
      for (let kill = 0; kill < kills; kill++) await killedOnce();
    });
  });

  /** How many rows of each table name each contract of a list: all of them, or none. */
  async function pieces(): Promise<Map<string, string>> {
    const { eliminationLines, contracts, contractEvents, listings, mails: written, trail } = server.db.tables;
    const { read } = server.db;
    const lines = await read.select().from(eliminationLines);
    const kept = await read.select({ id: contracts.id }).from(contracts);
    const counted = await Promise.all(
      [contractEvents, listings, written].map((table) => read.select({ id: table.contractId }).from(table)),
    );
    const links = await read.select().from(trail);
    return new Map(
      lines.map(({ contractId, doneAt }) => {
        const counts = [kept, ...counted].map((rows) => rows.filter(({ id }) => id === contractId).length);
        const theirs = links.filter((link) => link.contractId === contractId);
        const secrets = theirs.filter(({ secret }) => secret !== null).length;
        return [contractId, `${doneAt === null ? 'to do' : 'done'} ${[...counts, secrets].join(' ')}`];
      }),
    );
  }
  const nothing = 'done 0 0 0 0 0';

  async function expectEliminated(list: string): Promise<void> {
    expect([...(await pieces()).values()]).toEqual([nothing, nothing, nothing]);
    const officer = await server.as('odile');
    const view = await officer.call(endpoints.getElimination, { params: { id: list } });
    expect(view).toMatchObject({ state: 'done', done: 3, leftOut: 0 });
    await expectToldOnce('elimination', 1);
    const admin = await server.as('admin');
    const { payload } = await admin.inject({ method: 'GET', url: '/api/trail/export' });
    expect((await verifyTrail(payload.trimEnd().split('\n'), { sha256 })).fault).toBeNull();
  }

  it('is eliminated once from a list, whoever is first', async () => {
    await start();
    const list = await startedList(server);
    await raced((db) => eliminator({ ...demoFacts(server), db }, 1)(list));
    await expectEliminated(list);
  });

  it(`is eliminated whole, contract by contract, killed ${3 * kills} times`, async () => {
    await start();
    const list = await startedList(server);
    const before = await pieces();
    expect(new Set(before.values()).has(nothing)).toBe(false);
    for (let kill = 0; kill < 3 * kills; kill++) {
      await killedOnce(list);
      for (const [id, now] of await pieces()) expect([before.get(id), nothing]).toContain(now);
    }
    await raced((db) => eliminator({ ...demoFacts(server), db }, 1)(list));
    await expectEliminated(list);
  });
});
