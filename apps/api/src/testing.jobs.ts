import { closeDue } from './contracts/close-due.ts';
import { openPostgres } from './db/postgres.ts';
import { sendDigests } from './mail/digests/send.ts';
import { remindDue } from './mail/reminders/remind.ts';
import { actTeller } from './mail/tell.ts';
import { createClock } from './platform/clock.ts';
import { killedAt } from './testing.killed.ts';

/*
 * A process that does what is due and is killed at one of its transactions: `node testing.jobs.ts URL NOW NTH MOMENT`, before
 * the NTH commits or once it did.
 */

const [url = '', now = '', nth = '', moment = ''] = process.argv.slice(2);
const db = await openPostgres(url);
const clock = createClock(() => new Date(now));
const settings = { demo: true, publicUrl: new URL('https://equipage.exemple.test') };

const facts = {
  db: killedAt(db, Number(nth), moment),
  clock,
  settings,
  tell: actTeller({ clock, settings }),
};
await closeDue(facts);
await remindDue(facts);
await sendDigests(facts);
await db.close();
