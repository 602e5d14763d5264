import type { ToldAct } from '@equipage/domain';
import type { FastifyInstance } from 'fastify';
import type { Connection } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import type { Clock } from './clock.ts';
import type { Schedule } from './schedule.ts';
import type { Sessions } from './sessions.ts';

/** What the routes need to know of the configuration. */
export interface Settings {
  demo: boolean;
  publicUrl: URL;
}

/** What features are given to register their routes with. */
export interface Server {
  http: FastifyInstance;
  db: Db;
  clock: Clock;
  sessions: Sessions;
  settings: Settings;
  /** Tells everybody whom an act concerns, in its own transaction. */
  tell: (connection: Connection, act: ToldAct) => Promise<void>;
  schedule: Schedule;
}
