import { endpoints } from '@equipage/contract-api';
import { type Connection, reading, transacting } from '../../db/connection.ts';
import { violates } from '../../db/kit.ts';
import { onePersonAnEmail } from '../../db/tables/directory.ts';
import { route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import { takenEmail } from '../administration/change.ts';
import { askRectification, makeRectification, refuseRectification } from './acts.ts';
import { rectificationViews } from './store.ts';

/** Corrections of one's data in the directory: asked for by anyone, made or refused by who keeps it. */
export function rectificationRoutes(server: Server): void {
  const { db } = server;
  const connection = reading(db);
  const answering = async (work: (writing: Connection) => Promise<void>) => {
    await transacting(db, work).catch((error: unknown) => {
      throw violates(error, onePersonAnEmail) ? takenEmail() : error;
    });
    return { items: await rectificationViews(connection) };
  };

  route(server, endpoints.listMyRectifications, async ({ caller }) => ({
    items: await rectificationViews(connection, caller.actor.personId),
  }));

  route(server, endpoints.askRectification, async ({ body, caller }) => {
    const { personId } = caller.actor;
    await transacting(db, (writing) => askRectification(server, writing, personId, body));
    return { items: await rectificationViews(connection, personId) };
  });

  route(server, endpoints.listRectifications, async () => ({ items: await rectificationViews(connection) }));

  route(server, endpoints.makeRectification, ({ params, caller }) =>
    answering((writing) => makeRectification(server, writing, params.id, caller.actor.personId)),
  );

  route(server, endpoints.refuseRectification, ({ params, body, caller }) =>
    answering((writing) =>
      refuseRectification(server, writing, params.id, { byId: caller.actor.personId, reason: body.reason }),
    ),
  );
}
