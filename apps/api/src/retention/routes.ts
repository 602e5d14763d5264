import { randomUUID } from 'node:crypto';
import { endpoints } from '@equipage/contract-api';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { notFound, problem } from '../platform/problems.ts';
import { loadProfile } from '../platform/profile.ts';
import type { PrintReport } from '../platform/report.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { keepTimes, momentOf } from './day.ts';
import type { Moment } from './due.ts';
import { eliminationRoutes } from './elimination/routes.ts';
import { liftHold } from './holds.ts';
import { placeHold } from './place-hold.ts';
import { retentionState } from './state.ts';

/** How long data is kept, what is kept longer, and what is let go of with the archives' visa. */
export function retentionRoutes(server: Server, print: PrintReport): void {
  const { db, clock, schedule } = server;
  const connection = reading(db);
  schedule.add('retention', () => keepTimes(server));

  /** @throws the problem `not-set-up` */
  async function today(): Promise<Moment> {
    const moment = await momentOf(clock, connection);
    if (moment === null) throw problem('not-set-up');
    return moment;
  }
  /** A change of what is held, and what there is then. */
  const changing = async (work: (writing: Connection) => Promise<void>) => {
    const moment = await today();
    return transacting(db, async (writing) => {
      await work(writing);
      return retentionState(writing, moment);
    });
  };

  route(server, endpoints.getRetention, async () => retentionState(connection, await today()));

  route(server, endpoints.placeLegalHold, ({ body, caller }) => {
    const placed = { id: randomUUID(), placedById: caller.actor.personId, placedAt: clock.now() };
    return changing((writing) => placeHold(writing, body, placed));
  });

  route(server, endpoints.liftLegalHold, ({ params, body, caller }) => {
    const lifted = { liftedAt: clock.now(), liftedById: caller.actor.personId, liftedBecause: body.reason };
    return changing(async (writing) => {
      if (!(await liftHold(writing, params.id, lifted))) throw notFound();
    });
  });

  eliminationRoutes(server, { print, today, profile: () => loadProfile(db) });
}
