import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { transacting } from '../db/connection.ts';
import { type DatabaseLocation, openDatabase } from '../db/database.ts';
import { startCluster } from '../db/testing.cluster.ts';
import { copyTestFile } from '../db/testing.ts';
import { createClock } from '../platform/clock.ts';
import { queueMail } from '../platform/mail/queue.ts';
import { type SmtpTestServer, startSmtpServer } from './testing.smtp.ts';

/*
 * Killed while it sends: no mail is lost, and a double bears the Message-ID of the first. A few kills here; `npm run kills`
 * makes a thousand of them, and MAIL_KILLS as many as one likes; a tenth of them on PostgreSQL.
 */

const asked = Number(process.env.MAIL_KILLS ?? 8);
const engines = [
  ['sqlite', asked],
  ['postgres', Math.max(3, Math.floor(asked / 10))],
] as const;
/** Longer than a claimed row is left to who claimed it. In milliseconds. */
const lease = 31_000;

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.stop());

const places: Record<(typeof engines)[number][0], () => Promise<DatabaseLocation>> = {
  sqlite: async () => ({ engine: 'sqlite', file: copyTestFile() }),
  postgres: async () => ({ engine: 'postgres', url: await cluster.createDatabase() }),
};

let server: SmtpTestServer;
let child: ChildProcess | undefined;
afterEach(async () => {
  child?.kill('SIGKILL');
  await server.close();
});

const letterOf = (number: number) => ({
  subject: `Courriel ${number}`,
  title: 'Un contrat attend votre accord',
  blocks: [{ kind: 'paragraph' as const, text: 'x'.repeat(20_000) }],
  action: { label: 'Ouvrir', path: '/a-decider' },
  reason: 'Vous êtes nommé par ce contrat.',
});

/** The moments of a sending that a process is killed at; the last, once the server has said yes. */
const moments = ['recipient', 'part', 'message', 'answered'] as const;

it.each(engines)(
  'loses nothing on %s when the process is killed %d times',
  {
    timeout: 120_000 + asked * 30_000,
  },
  async (engine, kills) => {
    const mails = 3 * kills;
    server = await startSmtpServer();
    const place = await places[engine]();
    const db = await openDatabase(place);
    const facts = {
      clock: createClock(),
      settings: { demo: false, publicUrl: new URL('https://equipage.exemple.test') },
    };
    for (let number = 0; number < mails; number++)
      await transacting(db, (connection) =>
        queueMail(facts, connection, {
          kind: 'test',
          to: { personId: null, email: `personne-${number}@exemple.test` },
          letter: letterOf(number),
        }),
      );
    const written = await db.read.select().from(db.tables.mails);

    const start = (round: number) =>
      fork(new URL('./testing.sender.ts', import.meta.url), [
        'url' in place ? place.url : place.file,
        String(server.port),
        String(round * lease),
      ]);
    for (let round = 0; round < kills; round++) {
      const kill = () => child?.kill('SIGKILL');
      const moment = moments[Math.floor(Math.random() * moments.length)];
      let left = 1 + Math.floor(Math.random() * 3);
      const passing = (answer: () => void, isMoment: boolean) => {
        if (isMoment && --left === 0) kill();
        answer();
        if (moment === 'answered' && left === 0) kill();
      };
      server.behave({
        recipient: (answer) => passing(answer, moment === 'recipient'),
        part: () => passing(() => undefined, moment === 'part'),
        message: (answer) => passing(answer, moment === 'message' || moment === 'answered'),
      });
      child = start(round);
      await once(child, 'exit');
    }
    server.behave({});
    child = start(kills);
    const waiting = async () =>
      (await db.read.select().from(db.tables.mails)).filter(({ outcome }) => outcome !== 'sent').length;
    await expect.poll(waiting, { timeout: 60_000 + kills * 500 }).toBe(0);

    const arrived = new Set(server.received.map(({ messageId }) => messageId));
    expect(arrived).toEqual(new Set(written.map(({ messageId }) => messageId)));
    const byAddress = Map.groupBy(server.received, ({ to }) => to[0]);
    for (const doubles of byAddress.values())
      expect(new Set(doubles.map(({ messageId }) => messageId)).size).toBe(1);
    await db.close();
  },
);
