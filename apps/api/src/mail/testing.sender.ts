import { openDatabase } from '../db/database.ts';
import { createClock } from '../platform/clock.ts';
import { createOutboxWorker } from '../platform/outbox-worker.ts';
import { smtpServer } from './mail-server.ts';
import { mailSender } from './send.ts';
import { onlyMails } from './testing.work.ts';

/* A process that sends the mails of a database until it is killed: `node testing.sender.ts DATABASE PORT CLOCK-AHEAD`. */

const [place = '', port = '', ahead = ''] = process.argv.slice(2);
const db = await openDatabase(
  place.startsWith('postgres:') ? { engine: 'postgres', url: place } : { engine: 'sqlite', file: place },
);
const clock = createClock(() => new Date(Date.now() + Number(ahead)));
const settings = { demo: false, publicUrl: new URL('https://equipage.exemple.test') };
const server = smtpServer({
  host: '127.0.0.1',
  port: Number(port),
  implicitTls: false,
  verifiedTls: false,
  login: null,
});
const log = { warn: () => undefined, error: () => undefined };
const from = { address: 'equipage@exemple.test', name: 'Équipage' };
const mail = mailSender({ db, clock, settings }, { server, from }, log);
createOutboxWorker(db, clock, onlyMails(mail), log).start();
process.send?.('ready');
process.on('message', () => undefined);
