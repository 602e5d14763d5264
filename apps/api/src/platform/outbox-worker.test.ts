import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transacting } from '../db/connection.ts';
import type { OpenDatabase } from '../db/database.ts';
import { enqueue, patience, tryAgain, unfinished } from '../db/outbox.ts';
import { engines, openTestDatabase } from '../db/testing.ts';
import { createClock } from './clock.ts';
import { createOutboxWorker } from './outbox-worker.ts';

const silent = { warn: () => undefined, error: () => undefined };
const { mostAttempts, longestWait } = patience['final-document'];
const idle = async () => undefined;

describe.each(engines)('the outbox on %s', (engine) => {
  let db: OpenDatabase;
  let now: number;
  const clock = createClock(() => new Date(now));
  const ask = (subject: string) =>
    transacting(db, (connection) =>
      enqueue(connection, 'final-document', subject, new Date(now).toISOString()),
    );
  const rows = () => db.read.select().from(db.tables.outbox);
  const workerFor = (work: (subject: string) => Promise<void>) =>
    createOutboxWorker(
      db,
      clock,
      {
        'final-document': work,
        'time-stamp': idle,
        'sign-in-mail': idle,
        elimination: idle,
        mail: idle,
        'secret-mail': idle,
      },
      silent,
    );

  beforeEach(async () => {
    now = Date.parse('2026-11-23T10:00:00Z');
    db = await openTestDatabase(engine);
  });
  afterEach(() => db.close());

  it('does each row once, also with several workers at the same time', async () => {
    for (let index = 0; index < 12; index++) await ask(`contract-${index}`);
    const done: string[] = [];
    const work = async (subject: string) => void done.push(subject);
    await Promise.all([workerFor(work).drain(), workerFor(work).drain(), workerFor(work).drain()]);
    expect(done.toSorted()).toEqual(Array.from({ length: 12 }, (_, index) => `contract-${index}`).toSorted());
    expect((await rows()).every(({ doneAt }) => doneAt !== null)).toBe(true);
  });

  it('tries again later and later, then gives up and shows why', async () => {
    await ask('contract');
    let tries = 0;
    const worker = workerFor(async () => {
      tries += 1;
      throw new Error('no paper left');
    });
    const waits: number[] = [];
    for (let attempt = 0; attempt < mostAttempts + 2; attempt++) {
      await worker.drain();
      const [row] = await rows();
      waits.push(Date.parse(row?.dueAt ?? '') - now);
      now = Math.max(now, Date.parse(row?.dueAt ?? ''));
    }
    expect(tries).toBe(mostAttempts);
    expect(waits.slice(0, 4)).toEqual([2000, 4000, 8000, 16_000]);
    expect(Math.max(...waits)).toBe(longestWait);
    const [row] = await rows();
    expect(row).toMatchObject({ attempts: mostAttempts, doneAt: null, lastError: 'no paper left' });
  });

  it('tries again at once what was given up, when somebody asks for it', async () => {
    await ask('contract');
    await ask('another');
    let isBroken = true;
    const worker = workerFor(async () => {
      if (isBroken) throw new Error('no paper left');
    });
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      await worker.drain();
      now += longestWait;
    }
    const left = () => transacting(db, (connection) => unfinished(connection, 'contract'));
    expect(await left()).toMatchObject([{ givenUp: true, lastError: 'no paper left' }]);
    isBroken = false;
    expect(await worker.drain()).toBe(0);
    await transacting(db, (connection) =>
      tryAgain(connection, { kinds: ['final-document'], subjectId: 'contract' }, new Date(now).toISOString()),
    );
    expect(await left()).toMatchObject([{ givenUp: false, attempts: 0 }]);
    expect(await worker.drain()).toBe(1);
    expect(await left()).toEqual([]);
  });

  it('does one kind while another waits for a server of somebody else', async () => {
    const answer = Promise.withResolvers<void>();
    const done: string[] = [];
    const worker = createOutboxWorker(
      db,
      clock,
      {
        'final-document': async (subject) => void done.push(subject),
        'time-stamp': () => answer.promise,
        elimination: async () => undefined,
        'sign-in-mail': async () => undefined,
        'secret-mail': async () => undefined,
        mail: idle,
      },
      silent,
    );
    await transacting(db, (connection) =>
      enqueue(connection, 'time-stamp', 'slow', new Date(now).toISOString()),
    );
    worker.start();
    await expect.poll(async () => (await rows())[0]?.attempts).toBe(1);
    await ask('contract');
    await expect.poll(() => done).toEqual(['contract']);
    answer.resolve();
    await worker.stop();
  });

  it('takes over what somebody claimed and never finished', async () => {
    await ask('contract');
    const hung = workerFor(() => new Promise<void>(() => undefined));
    void hung.drain();
    await expect.poll(async () => (await rows())[0]?.attempts).toBe(1);
    const done: string[] = [];
    const other = workerFor(async (subject) => void done.push(subject));
    await other.drain();
    expect(done).toEqual([]);
    now += 30_000;
    await other.drain();
    expect(done).toEqual(['contract']);
  });

  it('stops after the work under way', async () => {
    await ask('contract');
    const under = Promise.withResolvers<void>();
    const worker = workerFor(() => under.promise);
    worker.start();
    await expect.poll(async () => (await rows())[0]?.attempts).toBe(1);
    const stopping = worker.stop();
    under.resolve();
    await stopping;
    expect((await rows())[0]?.doneAt).not.toBeNull();
  });
});
