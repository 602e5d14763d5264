import { afterAll, beforeAll, expect, it } from 'vitest';
import { transacting } from '../db/connection.ts';
import { openPostgres } from '../db/postgres.ts';
import { startCluster } from '../db/testing.cluster.ts';
import { createClock } from '../platform/clock.ts';
import { queueMail } from '../platform/mail/queue.ts';
import { createOutboxWorker } from '../platform/outbox-worker.ts';
import { smtpServer } from './mail-server.ts';
import { mailSender } from './send.ts';
import { startSmtpServer } from './testing.smtp.ts';
import { onlyMails } from './testing.work.ts';

/* Several servers of one PostgreSQL, which send its mails to a real server at the same moment. */

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.stop());

const mails = 40;
const clock = createClock();
const settings = { demo: false, publicUrl: new URL('https://equipage.exemple.test') };
const letter = {
  subject: 'Un contrat attend votre accord',
  title: 'Un contrat attend votre accord.',
  blocks: [],
  action: { label: 'Ouvrir', path: '/a-decider' },
  reason: 'Vous êtes nommé par ce contrat.',
};
const log = { warn: () => undefined, error: () => undefined };

it('each mail leaves once, whichever server claims it', { timeout: 60_000 }, async () => {
  const smtp = await startSmtpServer();
  const url = await cluster.createDatabase();
  const servers = await Promise.all([openPostgres(url), openPostgres(url), openPostgres(url)]);
  const [db] = servers;
  const queued = Array.from({ length: mails }, (_, number) => `personne-${number}@exemple.test`);
  for (const [number, email] of queued.entries())
    await transacting(db, (connection) =>
      queueMail({ clock, settings }, connection, {
        kind: 'test',
        to: { personId: null, email },
        letter,
        secret: number % 4 === 0,
      }),
    );
  const post = {
    server: smtpServer({
      host: '127.0.0.1',
      port: smtp.port,
      implicitTls: false,
      verifiedTls: false,
      login: null,
    }),
    from: { address: 'equipage@exemple.test', name: 'Équipage' },
  };
  const workers = servers.map((each) => {
    const mail = mailSender({ db: each, clock, settings }, post, log);
    return createOutboxWorker(each, clock, onlyMails(mail), log);
  });
  const done = await Promise.all(workers.map((worker) => worker.drain()));
  expect(done.reduce((sum, each) => sum + each, 0)).toBe(mails);
  expect(smtp.received.map(({ to }) => to[0]).toSorted()).toEqual(queued.toSorted());
  const kept = await db.read.select().from(db.tables.mails);
  expect(kept.every(({ outcome, attempts }) => outcome === 'sent' && attempts === 1)).toBe(true);
  await Promise.all(servers.map((each) => each.close()));
  await smtp.close();
});
