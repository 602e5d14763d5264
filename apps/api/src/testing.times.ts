import { openDatabase } from './db/database.ts';
import { createClock } from './platform/clock.ts';
import { keepTimes } from './retention/day.ts';
import { eliminator } from './retention/elimination/run.ts';
import { killedAt } from './testing.killed.ts';

/*
 * A process that keeps the times of a day, then eliminates what is on a list, if one is given, a dossier a transaction:
 * `node testing.times.ts DATABASE NOW NTH MOMENT LIST`. It is killed at its NTH transaction, before that commits or once it
 * did; or by whoever hears that it begins.
 */

const [place = '', now = '', nth = '', moment = '', list = ''] = process.argv.slice(2);
const db = await openDatabase(
  place.startsWith('postgres:') ? { engine: 'postgres', url: place } : { engine: 'sqlite', file: place },
);
const facts = {
  db: killedAt(db, Number(nth), moment),
  clock: createClock(() => new Date(now)),
  settings: { demo: true, publicUrl: new URL('https://equipage.exemple.test') },
};
process.send?.('begins');
await keepTimes(facts);
if (list !== '') await eliminator(facts, 1)(list);
await db.close();
process.disconnect?.();
