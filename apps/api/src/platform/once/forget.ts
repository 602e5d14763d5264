import { transacting } from '../../db/connection.ts';
import type { Server } from '../server.ts';
import { forgetExpired } from './kept-answers.ts';

/** How often the answers whose time is over are looked for, in milliseconds. */
const every = 3_600_000;

/** Forgets expired answers when the server starts, then every hour. */
export function forgetKeptAnswers({ http, db, clock }: Server): void {
  const forget = () =>
    transacting(db, (connection) => forgetExpired(connection, clock.real().toISOString())).catch(
      (err: unknown) => http.log.error({ err }, 'expired answers could not be forgotten'),
    );
  const timer = setInterval(forget, every);
  timer.unref();
  http.addHook('onReady', forget);
  http.addHook('onClose', async () => clearInterval(timer));
}
