import { endpoints } from '@equipage/contract-api';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleContract } from '../db/testing.rows.ts';
import { engines } from '../db/testing.ts';
import { startTestServer, type TestServer } from '../platform/testing.ts';

const people = [
  { id: 'agnes', firstName: 'Agnès', email: 'agnes@demo.test', demoNamed: true, sortName: 'a' },
  {
    id: 'etienne-lacaze',
    email: 'etienne@demo.test',
    demoNamed: true,
    sortName: 'b',
    roles: ['executive'] as const,
  },
  { id: 'generated', email: 'generated@demo.test' },
  { id: 'gone', email: 'gone@demo.test', demoNamed: true, disabledAt: '2026-01-01T00:00:00.000Z' },
];
const minute = 60_000;
const hour = 60 * minute;

describe.each(engines)('the session on %s', (engine) => {
  let server: TestServer;
  let now: Date;
  const wait = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds);
  };
  beforeEach(async () => {
    now = new Date('2026-11-23T10:00:00.000Z');
    server = await startTestServer(engine, { people, real: () => now });
  });
  afterEach(() => server.close());

  const signIn = (email: string, cookie = '') =>
    server.anonymous.inject({
      method: 'POST',
      url: '/api/session/demo',
      headers: { cookie },
      payload: { email },
    });
  const whoHas = async (cookie: string) => {
    const answer = await server.anonymous.inject({ method: 'GET', url: '/api/session', headers: { cookie } });
    return answer.json().person?.id ?? null;
  };
  const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) => `equipage=${answer.cookies[0]?.value}`;

  it('is nobody’s at first, and still says what the page needs', async () => {
    const session = await server.anonymous.call(endpoints.getSession, {});
    expect(session).toMatchObject({ person: null, roles: [], demo: true });
    expect(session.organisation).toMatchObject({ region: 'Région Occitanie', termMonths: 6 });
  });

  it('begins by choosing a person of the demonstration, in any case', async () => {
    const answer = await signIn(' Agnes@Demo.TEST ');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      person: { id: 'agnes', email: 'agnes@demo.test' },
      roles: ['agent'],
    });
    expect(answer.cookies[0]).toMatchObject({ name: 'equipage', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(answer.cookies[0]).not.toHaveProperty('secure');
    expect(await whoHas(cookieOf(answer))).toBe('agnes');
  });

  it('stores no token, only its hash', async () => {
    const { cookies } = await signIn('agnes@demo.test');
    const token = cookies[0]?.value ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const rows = await server.db.read.select().from(server.db.tables.sessions);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows).toMatchObject([{ personId: 'agnes', method: 'demo', address: '127.0.0.1' }]);
  });

  it('refuses an unknown address and a disabled account on the field', async () => {
    for (const email of ['nobody@demo.test', 'gone@demo.test', '\u0000\ud800@x'])
      expect(await server.anonymous.refusal(endpoints.signInDemo, { body: { email } })).toMatchObject({
        status: 422,
        errors: [{ pointer: '/email' }],
      });
  });

  it('ends on request, and the cookie with it', async () => {
    const cookie = cookieOf(await signIn('agnes@demo.test'));
    const out = await server.anonymous.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } });
    expect(out.statusCode).toBe(204);
    expect(out.cookies[0]).toMatchObject({ name: 'equipage', value: '' });
    expect(await whoHas(cookie)).toBeNull();
    expect((await server.anonymous.inject({ method: 'DELETE', url: '/api/session' })).statusCode).toBe(204);
  });

  it('takes the place of the one before it', async () => {
    const first = cookieOf(await signIn('agnes@demo.test'));
    await signIn('etienne@demo.test', first);
    expect(await whoHas(first)).toBeNull();
  });

  it('ends after eight hours without a request, and after seven days at most', async () => {
    const cookie = cookieOf(await signIn('agnes@demo.test'));
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      wait(7 * hour);
      expect(await whoHas(cookie)).toBe('agnes');
    }
    wait(7 * hour);
    expect(await whoHas(cookie)).toBeNull();

    const idle = cookieOf(await signIn('agnes@demo.test'));
    wait(8 * hour);
    expect(await whoHas(idle)).toBeNull();
  });

  it('notes its last request once a minute at most', async () => {
    const cookie = cookieOf(await signIn('agnes@demo.test'));
    const seen = async () => (await server.db.read.select().from(server.db.tables.sessions))[0]?.lastSeenAt;
    wait(minute - 1);
    await whoHas(cookie);
    expect(await seen()).toBe('2026-11-23T10:00:00.000Z');
    wait(1);
    await whoHas(cookie);
    expect(await seen()).toBe('2026-11-23T10:01:00.000Z');
  });

  it('ends at once when the account is disabled', async () => {
    const cookie = cookieOf(await signIn('agnes@demo.test'));
    const { people: table } = server.db.tables;
    await server.db.transact((tx) =>
      tx.update(table).set({ disabledAt: '2026-11-23T10:00:00.000Z' }).where(eq(table.id, 'agnes')),
    );
    expect(await whoHas(cookie)).toBeNull();
  });

  it('lists the named people of the demonstration with their roles', async () => {
    const { contracts } = server.db.tables;
    await server.db.transact(async (tx) => {
      await tx.insert(contracts).values([
        sampleContract({
          id: 'c1',
          agentId: 'generated',
          managerId: 'etienne-lacaze',
          number: 'ENG-2026-0001',
        }),
        sampleContract({ id: 'c2', agentId: 'etienne-lacaze', managerId: 'agnes' }),
      ]);
    });
    const { items } = await server.anonymous.call(endpoints.listDemoPeople, {});
    expect(items.map(({ id, roles }) => ({ id, roles }))).toEqual([
      { id: 'agnes', roles: ['agent'] },
      { id: 'etienne-lacaze', roles: ['agent', 'manager', 'executive'] },
    ]);
    const session = await (await server.as('etienne-lacaze')).call(endpoints.getSession, {});
    expect(session.roles).toEqual(['agent', 'manager', 'executive']);
  });
});

describe('the address of a session', () => {
  const addressBehind = async (trustedProxies: string[]) => {
    const server = await startTestServer('sqlite', { people, settings: { trustedProxies } });
    await server.anonymous.inject({
      method: 'POST',
      url: '/api/session/demo',
      remoteAddress: '10.0.0.1',
      headers: { 'x-forwarded-for': '203.0.113.7' },
      payload: { email: 'agnes@demo.test' },
    });
    const [row] = await server.db.read.select().from(server.db.tables.sessions);
    await server.close();
    return row?.address;
  };

  it('is what a trusted proxy says, and nobody else', async () => {
    expect(await addressBehind([])).toBe('10.0.0.1');
    expect(await addressBehind(['10.0.0.2'])).toBe('10.0.0.1');
    expect(await addressBehind(['10.0.0.0/8'])).toBe('203.0.113.7');
  });
});

describe('the session outside the demonstration', () => {
  it('has no demonstration sign-in, and a cookie bound to its host over TLS', async () => {
    const settings = { demo: false, publicUrl: new URL('https://equipage.example') };
    const server = await startTestServer('sqlite', { people, settings });
    for (const method of ['GET', 'POST'] as const)
      expect((await server.anonymous.inject({ method, url: '/api/session/demo' })).statusCode).toBe(404);
    const at = '2026-11-23T10:00:00.000Z';
    const token = await server.sessions.open(
      'agnes',
      { method: 'oidc', issuer: 'i', subject: 's', at },
      { address: '::1' },
    );
    const who = (cookie: string) =>
      server.anonymous.inject({ method: 'GET', url: '/api/session', headers: { cookie } });
    expect((await who(`__Host-equipage=${token}`)).json().person.id).toBe('agnes');
    expect((await who(`equipage=${token}`)).json().person).toBeNull();
    const out = await server.anonymous.inject({ method: 'DELETE', url: '/api/session' });
    expect(out.cookies[0]).toMatchObject({ name: '__Host-equipage', secure: true, path: '/' });
    await server.close();
  });
});
