import { endpoints } from '@equipage/contract-api';
import { delegationStatus } from '@equipage/domain';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { notFound } from '../platform/problems.ts';
import { loadProfile } from '../platform/profile.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { recordDelegation } from './record.ts';
import { endDelegation, findDelegation, listDelegations } from './store.ts';

/** The arrêtés that delegate the executive's signature, as administrators keep them. */
export function delegationRoutes(server: Server): void {
  const { db, clock } = server;
  const connection = reading(db);
  const moment = async () => {
    const { executiveId, timeZone } = await loadProfile(db);
    return { now: clock.now(), today: clock.today(timeZone), executiveId };
  };
  const list = async () => listDelegations(connection, await moment());

  route(server, endpoints.listDelegations, list);

  route(server, endpoints.recordDelegation, async ({ body, caller, reply }) => {
    const occasion = { ...(await moment()), recordedById: caller.actor.personId };
    const id = await transacting(db, (writing) => recordDelegation(writing, body, occasion));
    reply.header('location', `/api/delegations/${id}`);
    return list();
  });

  route(server, endpoints.endDelegation, async ({ params, caller }) => {
    const occasion = await moment();
    const ended = { endedAt: occasion.now, endedById: caller.actor.personId };
    await transacting(db, async (writing) => {
      await expectToEnd(writing, params.id, occasion);
      await endDelegation(writing, params.id, ended);
    });
    return list();
  });
}

/** @throws the problem `not-found` unless there is something to end */
async function expectToEnd(
  connection: Connection,
  id: string,
  context: { today: string; executiveId: string },
): Promise<void> {
  const delegation = await findDelegation(connection, id);
  if (delegation === null) throw notFound();
  if (!['upcoming', 'in-force'].includes(delegationStatus(delegation, context))) throw notFound();
}
