import { type EndpointRequest, endpoints } from '@equipage/contract-api';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { expectDirectorate, expectNew, expectPerson, expectRoom } from './expected.ts';
import { endRecipient, keepRecipient, recipientsIn } from './store.ts';

type Asked = EndpointRequest<typeof endpoints.addRecipient>['body'];

/** Who is kept informed of the contracts of a directorate, and which addresses are in copy: settings, each with its days. */
export function recipientRoutes(server: Server): void {
  const { db, clock } = server;
  const list = () => recipientsIn(reading(db));

  route(server, endpoints.listRecipients, list);

  route(server, endpoints.addRecipient, async ({ body, caller, reply }) => {
    const added = { addedAt: clock.now(), addedById: caller.actor.personId };
    const id = await transacting(db, (connection) => add(connection, body, added));
    reply.header('location', `/api/recipients/${id}`);
    return list();
  });

  route(server, endpoints.endRecipient, async ({ params, caller }) => {
    const ended = { endedAt: clock.now(), endedById: caller.actor.personId };
    await transacting(db, (connection) => endRecipient(connection, params.id, ended));
    return list();
  });
}

/** @throws the problem `invalid-input` for whom, or what, the directory has not, and for what is there already */
async function add(
  connection: Connection,
  asked: Asked,
  added: { addedAt: string; addedById: string },
): Promise<string> {
  await expectRoom(connection);
  if (asked.directorate !== null) await expectDirectorate(connection, asked.directorate);
  if (asked.kind === 'informed') await expectPerson(connection, asked.personId);
  await expectNew(connection, asked);
  return keepRecipient(connection, asked, added);
}
