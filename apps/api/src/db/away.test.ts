import { endpoints } from '@equipage/contract-api';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../platform/testing.port.ts';
import { startTestServer } from '../platform/testing.ts';
import { whyClosed } from './away.ts';
import { openPostgres } from './postgres.ts';
import { startCluster } from './testing.cluster.ts';

/* A real PostgreSQL that does not let us in, ends what takes too long, or goes away. */

let cluster: Awaited<ReturnType<typeof startCluster>>;
let url: string;
let isStopped = false;
beforeAll(async () => {
  cluster = await startCluster();
  url = await cluster.createDatabase();
}, 60_000);
afterAll(() => (isStopped ? undefined : cluster.stop()));

const saidAt = (address: string) =>
  openPostgres(address).then(
    () => 'open',
    (error: unknown) => whyClosed(error),
  );

describe('a database that does not open', () => {
  it('says that it does not answer, that it does not exist, that it is not ours', async () => {
    expect(await saidAt(`postgres://postgres@127.0.0.1:${await freePort()}/x`)).toContain('ne répond pas');
    expect(await saidAt(url.replace(/\/[^/]+$/, '/absente'))).toContain('n’existe pas');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('create role guest login');
    await client.end();
    expect(await saidAt(url.replace('postgres@', 'guest@'))).toContain('doit lui appartenir');
  });

  it('says that encryption is not offered', async () => {
    expect(await saidAt(`${url}?sslmode=verify-full`)).toContain('n’offre pas de connexion chiffrée');
  });

  it('says nothing of what nobody expected', () => {
    expect(whyClosed(new Error('a fault of ours'))).toBeNull();
  });
});

describe('a database that goes away', () => {
  it('is told as such, to try again, and not as a fault of ours', async () => {
    const server = await startTestServer(await openPostgres(url));
    const { read } = server.db;
    server.http.get('/api/slow', { config: { access: 'public' } }, async () => {
      await read.transaction(async (tx) => {
        await tx.execute(sql`set local statement_timeout = 20`);
        await tx.execute(sql`select pg_sleep(20)`);
      });
    });
    const ready = () => server.anonymous.inject({ method: 'GET', url: endpoints.getReady.path });
    expect((await ready()).statusCode).toBe(200);
    const slow = await server.anonymous.inject({ method: 'GET', url: '/api/slow' });
    expect(slow.json()).toMatchObject({ status: 503, code: 'database-away' });

    await cluster.stop();
    isStopped = true;
    const answer = await ready();
    expect(answer.json()).toMatchObject({ status: 503, code: 'database-away' });
    expect(answer.headers['retry-after']).toBe('5');
    const session = await server.anonymous.inject({ method: 'GET', url: '/api/session/demo' });
    expect(session.json()).toMatchObject({ status: 503, code: 'database-away' });
    await server.close();
  });
});
