import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../db/database.ts';
import { samplePerson } from '../../db/testing.rows.ts';
import { engines, openTestDatabase } from '../../db/testing.ts';
import { createClock } from '../clock.ts';
import { AnsweredBefore, doOnce } from './once.ts';

const request = { personId: 'nathalie', path: '/api/things', key: 'k', bodyHash: 'b' };

describe.each(engines)('what has no single transaction, done once on %s', (engine) => {
  let db: OpenDatabase;
  let now = Date.parse('2026-11-23T10:00:00.000Z');
  const server = () => ({ db, clock: createClock(() => new Date(now)) });
  beforeEach(async () => {
    db = await openTestDatabase(engine);
    await db.transact((tx) => tx.insert(db.tables.people).values(samplePerson({ id: 'nathalie' })));
  });
  afterEach(() => db.close());

  const answering = (answer: unknown) => async () => ({ answer, location: '/api/things/1' });
  const failing = () => Promise.reject(new Error('the disk is full'));

  it('gives its first answer again', async () => {
    expect(await doOnce(server(), request, answering({ id: 1 }))).toEqual({ id: 1 });
    const again = await doOnce(server(), request, answering({ id: 2 })).catch((error: unknown) => error);
    expect(again).toBeInstanceOf(AnsweredBefore);
    expect(again).toMatchObject({ kept: { answer: { id: 1 }, location: '/api/things/1' } });
  });

  it('gives the key back when it fails', async () => {
    await expect(doOnce(server(), request, failing)).rejects.toThrow('the disk is full');
    expect(await doOnce(server(), request, answering({ id: 2 }))).toEqual({ id: 2 });
  });

  it('waits for the same request under way, and never does it beside', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = doOnce(server(), request, async () => {
      await promise;
      return { answer: 'first' };
    });
    const second = doOnce(server(), request, answering('second')).catch((error: unknown) => error);
    const other = doOnce(server(), { ...request, bodyHash: 'c' }, answering('other'));
    await expect(other).rejects.toMatchObject({ problem: { code: 'idempotency-key-reused' } });
    resolve();
    expect(await first).toBe('first');
    expect(await second).toMatchObject({ kept: { answer: 'first' } });
  });

  it('may be asked anew some time after a crash in its middle', async () => {
    const never = doOnce(server(), request, () => new Promise(() => undefined));
    await expect(
      Promise.race([never, doOnce(server(), { ...request, key: 'other' }, answering(1))]),
    ).resolves.toBe(1);
    now += 61_000;
    expect(await doOnce(server(), request, answering('anew'))).toBe('anew');
  });
});
