import { endpoints } from '@equipage/contract-api';
import { mayReplace } from '@equipage/domain';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { notFound } from '../platform/problems.ts';
import { loadProfile } from '../platform/profile.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';
import { nameStandIn } from './name.ts';
import { activePerson, endStandIn, findStandIn, standInsFor } from './store.ts';

/** Who acts in a manager's stead: named by the manager or by their own superior. */
export function standInRoutes(server: Server): void {
  const { db, clock } = server;
  const connection = reading(db);
  const today = async () => clock.today((await loadProfile(db)).timeZone);
  const list = async ({ actor }: Caller) => ({ items: await standInsFor(connection, actor, await today()) });

  route(server, endpoints.listStandIns, ({ caller }) => list(caller));

  route(server, endpoints.nameStandIn, async ({ body, caller, reply }) => {
    const occasion = { actor: caller.actor, now: clock.now(), today: await today() };
    const id = await transacting(db, (writing) => nameStandIn(writing, body, occasion));
    reply.header('location', `/api/stand-ins/${id}`);
    return list(caller);
  });

  route(server, endpoints.endStandIn, async ({ params, caller }) => {
    const ended = { endedAt: clock.now(), endedById: caller.actor.personId };
    await transacting(db, async (writing) => {
      await expectMine(writing, params.id, caller);
      await endStandIn(writing, params.id, ended);
    });
    return list(caller);
  });
}

/** @throws the problem `not-found` unless the caller is replaced, or above who is */
async function expectMine(connection: Connection, id: string, { actor }: Caller): Promise<void> {
  const standIn = await findStandIn(connection, id);
  if (standIn === null) throw notFound();
  const holder = await activePerson(connection, standIn.holderId);
  if (!mayReplace(standIn.holderId, { actor, superiorId: holder?.managerId ?? null })) throw notFound();
}
