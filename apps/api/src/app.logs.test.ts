import { Writable } from 'node:stream';
import { endpoints } from '@equipage/contract-api';
import { isNull } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { answers, contractIn, startContracts } from './contracts/testing.ts';

/* A whole journey, from the sign-in to the last document, read over the shoulder of whoever keeps the logs. */

function keepingLines() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, stream };
}

it('logs ids and outcomes, and nothing that anybody typed, is called or signs in with', async () => {
  const { lines, stream } = keepingLines();
  const server = await startContracts('sqlite', { logLevel: 'trace', logTo: stream });
  await server.anonymous.call(endpoints.askSignInLink, { body: { email: 'elodie@demo.test' } });
  const opened = await server.anonymous.inject({
    method: 'POST',
    url: '/api/session/demo?jeton=secret-of-an-address',
    headers: { 'content-type': 'application/json', referer: 'https://ailleurs.test/?nom=d’Aubigné' },
    payload: JSON.stringify({ email: 'elodie@demo.test' }),
  });
  const signedIn = await server.anonymous.inject({
    method: 'POST',
    url: '/api/session/demo',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ email: 'elodie@demo.test' }),
  });
  const { id } = await contractIn(server, 'terminated');
  const agent = await server.as('elodie');
  await agent.call(endpoints.getText, { params: { id } });
  await agent.inject({ method: 'GET', url: '/api/people?search=Aubign%C3%A9' });
  await agent.inject({ method: 'GET', url: `/api/contracts/Aubign%C3%A9` });
  await vi.waitFor(
    async () => {
      const { outbox } = server.db.tables;
      expect(await server.db.read.select().from(outbox).where(isNull(outbox.doneAt))).toEqual([]);
    },
    { timeout: 30_000, interval: 200 },
  );
  await server.close();

  const log = lines.join('');
  const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
  expect(answered.length).toBeGreaterThan(15);
  expect(answered.at(-1)).toMatchObject({ reqId: expect.any(String), actor: 'elodie', status: 422 });
  const token = /equipage=([^;]+)/.exec(String(signedIn.headers['set-cookie']))?.[1];
  expect([opened.statusCode, token?.length]).toEqual([422, 43]);
  const { identity, mission, service } = answers();
  const personal = [
    token,
    'secret-of-an-address',
    'equipage=',
    '@demo.test',
    identity.lastName,
    identity.firstName,
    'Aubign',
    'Serra',
    'Lacaze',
    identity.jobTitle,
    mission.title,
    mission.description,
    service.benefits,
    'ailleurs.test',
  ];
  for (const value of personal) expect(log, String(value)).not.toContain(value);
});
