import { endpoints } from '@equipage/contract-api';
import { faultSentence, type GivenRole } from '@equipage/domain';
import { reading, transacting } from '../../db/connection.ts';
import { notFound, problem } from '../../platform/problems.ts';
import { type Call, route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import { changeRoles } from '../administration/change.ts';
import { findPerson } from '../administration/store.ts';
import { assistantsIn } from './store.ts';

type Naming = Call<typeof endpoints.nameAssistant | typeof endpoints.endAssistant>;

/** Those who prepare the executive's signatures: named by who holds that seat, or by an administrator. */
export function assistantRoutes(server: Server): void {
  const { db, clock } = server;
  const list = async () => ({ items: await assistantsIn(reading(db)) });
  const change = (
    id: string,
    { caller }: Pick<Naming, 'caller'>,
    given: (roles: readonly GivenRole[]) => GivenRole[],
  ) =>
    transacting(db, async (writing) => {
      const row = await findPerson(writing, id);
      if (row === null || row.disabledAt !== null) return null;
      const author = { byId: caller.actor.personId, at: clock.real().toISOString() };
      await changeRoles(writing, row, given(row.roles), author);
      return row;
    });

  route(server, endpoints.listAssistants, list);

  route(server, endpoints.nameAssistant, async ({ body: { personId }, ...call }) => {
    const named = await change(personId, call, (roles) => [...without(roles), 'assistant']);
    if (named === null) throw unknownPerson();
    return list();
  });

  route(server, endpoints.endAssistant, async ({ params, ...call }) => {
    if ((await change(params.id, call, without)) === null) throw notFound();
    return list();
  });
}

const without = (roles: readonly GivenRole[]) => roles.filter((role) => role !== 'assistant');

const unknownPerson = () =>
  problem('invalid-input', {
    errors: [{ pointer: '/personId', code: 'unknown-person', detail: faultSentence('unknown-person') }],
  });
