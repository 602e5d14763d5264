import { endpoints } from '@equipage/contract-api';
import { reading, transacting } from '../../db/connection.ts';
import { type GivenUpAct, seeToMails } from '../../db/given-up-mails.ts';
import { pageAsked } from '../../platform/paging.ts';
import { route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import type { Caller } from '../../platform/sessions.ts';
import { viewOf } from './view.ts';

/** For those who see to it that mails arrive: what was given up, and what they do about it. */
export function givenUpRoutes(server: Server): void {
  const { db, clock } = server;
  const connection = reading(db);

  const see = (given: Pick<GivenUpAct, 'act' | 'mailId'>, { actor }: Caller) =>
    transacting(db, async (writing) => {
      const when = { at: clock.now(), real: clock.real().toISOString() };
      await seeToMails(writing, { ...given, ...when, personId: actor.personId });
      return viewOf(writing, actor, pageAsked({}));
    });

  route(server, endpoints.listGivenUpMails, ({ query, caller }) =>
    viewOf(connection, caller.actor, pageAsked(query)),
  );
  route(server, endpoints.retryMails, ({ body, caller }) =>
    see({ act: 'retried', mailId: body.mailId }, caller),
  );
  route(server, endpoints.putMailsAway, ({ body, caller }) =>
    see({ act: 'dealt-with', mailId: body.mailId }, caller),
  );
}
