import { calendarOf, type DecideContext } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { dayOf } from '../platform/clock.ts';
import { loadProfile } from '../platform/profile.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';

/** What the rules hold a contract that is taken over against. */
export type Scene = Omit<DecideContext, 'ownContracts'>;

export async function sceneOf(server: Server, connection: Connection, caller: Caller): Promise<Scene> {
  const profile = await loadProfile(server.db, connection.queries);
  const now = server.clock.now();
  return {
    actor: caller.actor,
    now,
    today: dayOf(now, profile.timeZone),
    profile,
    calendar: calendarOf(profile),
  };
}
