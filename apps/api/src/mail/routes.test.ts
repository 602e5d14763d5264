import { endpoints } from '@equipage/contract-api';
import { afterEach, describe, expect, it } from 'vitest';
import { transacting } from '../db/connection.ts';
import { engines } from '../db/testing.ts';
import { queueMail } from '../platform/mail/queue.ts';
import { startTestServer, type TestServer } from '../platform/testing.ts';

const letter = {
  subject: 'Bonjour',
  title: 'Bonjour',
  blocks: [],
  action: null,
  reason: 'Parce que.',
};

describe.each(engines)('the demonstration’s mailbox on %s', (engine) => {
  let server: TestServer;
  afterEach(() => server.close());
  const start = async (demo: boolean) => {
    server = await startTestServer(engine, { people: [{ id: 'elodie' }], settings: { demo } });
  };

  it('shows to whoever is signed in what would have been sent, the last first', async () => {
    await start(true);
    for (const subject of ['Premier', 'Second']) {
      const to = { personId: null, email: `${subject.toLowerCase()}@exemple.test` } as const;
      await transacting(server.db, (connection) =>
        queueMail(
          { ...server, settings: { demo: true, publicUrl: new URL('http://localhost') } },
          connection,
          {
            kind: 'test',
            to,
            letter: { ...letter, subject },
          },
        ),
      );
    }
    const client = await server.as('elodie');
    await expect
      .poll(async () => (await client.call(endpoints.listDemoMails, {})).items.map(({ outcome }) => outcome))
      .toEqual(['no-server', 'no-server']);
    const { items } = await client.call(endpoints.listDemoMails, {});
    expect(items.map(({ subject, to }) => [subject, to])).toEqual([
      ['Second', 'second@exemple.test'],
      ['Premier', 'premier@exemple.test'],
    ]);
    expect((await server.anonymous.refusal(endpoints.listDemoMails, {})).status).toBe(401);
  });

  it('is nowhere else', async () => {
    await start(false);
    const client = await server.as('elodie');
    expect((await client.inject({ method: 'GET', url: '/api/demo/mails' })).statusCode).toBe(404);
  });
});
