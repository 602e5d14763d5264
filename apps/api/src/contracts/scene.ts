import { calendarOf, type DecideContext } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { dayOf } from '../platform/clock.ts';
import { loadProfile } from '../platform/profile.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';

/** Who acts, and what the rules are held against at that moment: the same for all that one request does. */
export type Scene = Omit<DecideContext, 'ownContracts'>;

export async function sceneOf(server: Server, connection: Connection, caller: Caller): Promise<Scene> {
  const profile = await loadProfile(server.db, connection.queries);
  const now = server.clock.now();
  const today = dayOf(now, profile.timeZone);
  return { actor: caller.actor, now, today, profile, calendar: calendarOf(profile) };
}
