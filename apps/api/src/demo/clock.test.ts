import { endpoints } from '@equipage/contract-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { createClock } from '../platform/clock.ts';
import { startTestServer, type TestServer } from '../platform/testing.ts';
import { restoreClock } from './clock.ts';

const real = () => new Date('2026-11-23T10:00:00.000Z');

describe.each(engines)('the demonstration’s clock on %s', (engine) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer(engine, { people: [{ id: 'agent' }], real });
    return () => server.close();
  });

  it('moves, and is where it was left after a restart', async () => {
    const agent = await server.as('agent');
    const asked = '2027-06-01T08:00:00.000Z';
    for (const now of ['2027-01-01T00:00:00Z', asked])
      expect(await agent.call(endpoints.setDemoClock, { body: { now } })).toEqual({
        now: new Date(now).toISOString(),
      });
    expect(server.clock.today('Europe/Paris')).toBe('2027-06-01');

    const restarted = createClock(real);
    await restoreClock(server.db, restarted);
    expect(restarted.now()).toBe(asked);
  });

  it('leaves sessions to the real time', async () => {
    const agent = await server.as('agent');
    await agent.call(endpoints.setDemoClock, { body: { now: '2029-01-01T00:00:00.000Z' } });
    expect((await agent.call(endpoints.getSession, {})).person?.id).toBe('agent');
  });

  it.each([
    ['2025-11-23T10:00:00.000Z', true],
    ['2025-11-23T09:59:59.999Z', false],
    ['2029-11-23T10:00:00.000Z', true],
    ['2029-11-23T10:00:00.001Z', false],
  ])('%s is within reach: %s', async (now, within) => {
    const agent = await server.as('agent');
    const body = { now };
    if (within) expect(await agent.call(endpoints.setDemoClock, { body })).toEqual(body);
    else
      expect(await agent.refusal(endpoints.setDemoClock, { body })).toMatchObject({
        status: 422,
        errors: [{ pointer: '/now' }],
      });
  });

  it.each(['tomorrow', '2027-02-30T00:00:00Z', '2027-01-01', '2027-01-01T00:00:00+01:00'])(
    '%s is no instant',
    async (now) => {
      const agent = await server.as('agent');
      expect(await agent.refusal(endpoints.setDemoClock, { body: { now } })).toMatchObject({
        status: 422,
        errors: [{ pointer: '/now', code: 'not-an-instant' }],
      });
    },
  );

  it('is moved by nobody without a session', async () => {
    const problem = await server.anonymous.refusal(endpoints.setDemoClock, { body: { now: 'x' } });
    expect(problem.status).toBe(401);
  });
});
