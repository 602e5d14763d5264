import { endpoints } from '@equipage/contract-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { startTestServer, type TestServer } from '../platform/testing.ts';

const hour = 3600_000;

describe.each(engines)('my sessions on %s', (engine) => {
  let server: TestServer;
  let now: Date;
  beforeEach(async () => {
    now = new Date('2026-11-23T10:00:00.000Z');
    const people = [{ id: 'agnes' }, { id: 'basile' }];
    server = await startTestServer(engine, { people, real: () => now });
  });
  afterEach(() => server.close());

  it('are listed to their owner alone, with where and how, this one marked', async () => {
    const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';
    const opened = await server.anonymous.inject({
      method: 'POST',
      url: '/api/session/demo',
      headers: { 'user-agent': firefox },
      payload: { email: 'agnes@demo.test' },
    });
    await server.as('basile');
    now = new Date(now.getTime() + hour);
    const { items } = await (await server.as('agnes')).call(endpoints.listSessions, {});
    expect(items).toMatchObject([
      { current: true, openedAt: '2026-11-23T11:00:00.000Z', browser: '' },
      {
        current: false,
        method: 'demo',
        openedAt: '2026-11-23T10:00:00.000Z',
        browser: 'Firefox sur Windows',
        address: '127.0.0.1',
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(opened.cookies[0]?.value);
    expect(JSON.stringify(items)).not.toContain('Gecko');
  });

  it('end one by one, at once, and nobody else’s', async () => {
    const [here, there, other] = [
      await server.as('agnes'),
      await server.as('agnes'),
      await server.as('basile'),
    ];
    const { items } = await here.call(endpoints.listSessions, {});
    const [theirs] = (await other.call(endpoints.listSessions, {})).items;
    const mine = items.find(({ current }) => !current);
    await here.call(endpoints.endSession, { params: { id: mine?.id ?? '' } });
    expect(await there.refusal(endpoints.listSessions, {})).toMatchObject({ status: 401 });
    for (const id of [theirs?.id ?? '', mine?.id ?? '', '0'.repeat(64)])
      expect(await here.refusal(endpoints.endSession, { params: { id } })).toMatchObject({ status: 404 });
    expect((await other.call(endpoints.listSessions, {})).items).toHaveLength(1);
  });

  it('end all but this one', async () => {
    const others = [await server.as('agnes'), await server.as('agnes')];
    const here = await server.as('agnes');
    const basile = await server.as('basile');
    await here.call(endpoints.endOtherSessions, {});
    for (const other of others)
      expect(await other.refusal(endpoints.listSessions, {})).toMatchObject({ status: 401 });
    expect((await here.call(endpoints.listSessions, {})).items).toMatchObject([{ current: true }]);
    await basile.call(endpoints.listSessions, {});
  });

  it('are no longer listed once they are over', async () => {
    await server.as('agnes');
    now = new Date(now.getTime() + 8 * hour);
    expect((await (await server.as('agnes')).call(endpoints.listSessions, {})).items).toHaveLength(1);
  });

  it('are nobody’s without one', async () => {
    for (const endpoint of [endpoints.listSessions, endpoints.endOtherSessions])
      expect(await server.anonymous.refusal(endpoint, {})).toMatchObject({ status: 401 });
  });
});
