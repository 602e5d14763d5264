import { endpoints } from '@equipage/contract-api';
import type { AccountCommand } from '@equipage/domain';
import { type Connection, reading, transacting } from '../../db/connection.ts';
import { violates } from '../../db/kit.ts';
import { onePersonAnEmail } from '../../db/tables/directory.ts';
import { type Call, route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import { tagOf } from '../../platform/version.ts';
import {
  type Author,
  changeAccount,
  correctPerson,
  createPerson,
  takenEmail,
  unlinkAccounts,
} from './change.ts';
import { listDirectory } from './list.ts';
import { personHistory, readPerson } from './view.ts';

/** The directory as administrators keep it: people, their roles, their accounts. */
export function administrationRoutes(server: Server): void {
  const connection = reading(server.db);

  route(server, endpoints.listDirectory, ({ query }) => listDirectory(connection, query));

  route(server, endpoints.getPerson, ({ params, reply }) => answer(connection, params.id, reply));

  route(server, endpoints.getPersonHistory, async ({ params }) => {
    await readPerson(connection, params.id);
    return { items: await personHistory(connection, params.id) };
  });

  route(server, endpoints.createPerson, async ({ body, caller, reply }) => {
    const author = authorIn(server, caller.actor.personId);
    const id = await writing(server, (tx) => createPerson(tx, body, author));
    reply.header('location', `/api/directory/${id}`);
    return answer(connection, id, reply);
  });

  route(server, endpoints.correctPerson, async ({ params, body, ifMatch, caller, reply }) => {
    const author = authorIn(server, caller.actor.personId);
    await writing(server, (tx) => correctPerson(tx, { ...params, ifMatch }, body, author));
    return answer(connection, params.id, reply);
  });

  accountRoutes(server);
}

type AccountEndpoint =
  | typeof endpoints.giveRoles
  | typeof endpoints.disableAccount
  | typeof endpoints.enableAccount
  | typeof endpoints.recordDeparture
  | typeof endpoints.recordReturn;

function accountRoutes(server: Server): void {
  const connection = reading(server.db);
  const perform =
    (command: AccountCommand) =>
    async ({ params, ifMatch, caller, reply }: Call<AccountEndpoint>) => {
      const author = authorIn(server, caller.actor.personId);
      await writing(server, (tx) => changeAccount(tx, { ...params, ifMatch }, command, author));
      return answer(connection, params.id, reply);
    };

  route(server, endpoints.giveRoles, (call) => perform({ type: 'give-roles', roles: call.body.roles })(call));
  route(server, endpoints.disableAccount, perform({ type: 'disable' }));
  route(server, endpoints.enableAccount, perform({ type: 'enable' }));
  route(server, endpoints.recordDeparture, perform({ type: 'leave' }));
  route(server, endpoints.recordReturn, perform({ type: 'return' }));

  route(server, endpoints.unlinkAccounts, async ({ params, ifMatch, caller, reply }) => {
    const author = authorIn(server, caller.actor.personId);
    await writing(server, (tx) => unlinkAccounts(tx, { ...params, ifMatch }, author));
    return answer(connection, params.id, reply);
  });
}

const authorIn = ({ clock }: Server, byId: string): Author => ({ byId, at: clock.real().toISOString() });

/** Two administrators may give the same address at once: the second is told as if they had come later. */
async function writing<T>(server: Server, work: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await transacting(server.db, work);
  } catch (error) {
    throw violates(error, onePersonAnEmail) ? takenEmail() : error;
  }
}

async function answer(connection: Connection, id: string, reply: Call<AccountEndpoint>['reply']) {
  const view = await readPerson(connection, id);
  reply.header('etag', tagOf(view.version));
  return view;
}
