import closeWithGrace from 'close-with-grace';
import { buildApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { whyClosed } from './db/away.ts';
import { type Db, type OpenDatabase, openDatabase } from './db/database.ts';
import { adoptOldEvents } from './db/trail/adopt.ts';
import { restoreClock } from './demo/clock.ts';
import { seedDemo } from './demo/seed.ts';
import { welcome } from './demo/welcome.ts';
import { tryListen } from './listen.ts';
import { type Clock, createClock } from './platform/clock.ts';
import { invitation } from './set-up/invite.ts';

/** How long requests under way are waited for when the server is told to stop, in milliseconds. */
const grace = 8_000;

/** Reads the configuration or, when it is wrong, says everything that is and stops. */
async function configOrExit(): Promise<Config> {
  try {
    return await readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Opens the database or, when it is not to be had, says in plain words why and stops. */
async function openOrExit({ database }: Config): Promise<OpenDatabase> {
  try {
    return await openDatabase(database);
  } catch (error) {
    const sentence = whyClosed(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exit(1);
  }
}

/** Migrates, seeds, then listens: whoever gets an answer gets it from a server that is ready. */
async function start(config: Config): Promise<void> {
  const db = await openOrExit(config);
  const clock = createClock();
  await adoptOldEvents(db, clock.real().toISOString());
  if (config.demo) {
    await restoreClock(db, clock);
    await seedDemo(db, clock, config.seedMembers);
  }
  const http = await buildApp(db, clock, config);
  closeWithGrace({ delay: grace, logger: http.log }, async ({ err }) => {
    if (err) http.log.error({ err }, 'stopping');
    await http.close();
    await db.close();
  });
  if (!(await tryListen(http, config))) process.exit(1);
  process.stdout.write(`Équipage répond à l’adresse ${config.publicUrl.origin}\n`);
  if (!config.demo && config.mail.server === null)
    process.stdout.write('MAIL_URL n’est pas donné : aucun courriel ne part.\n');
  process.stdout.write((config.demo ? await welcome(db) : await invite(db, clock, config)) ?? '');
}

function invite(db: Db, clock: Clock, config: Config): Promise<string | null> {
  const administratorEmail = config.mail.server === null ? null : (config.adminEmail ?? null);
  return invitation({ db, clock, settings: config }, administratorEmail);
}

// The database and its journal hold people's answers: they are this account's alone.
process.umask(0o077);
await start(await configOrExit());
