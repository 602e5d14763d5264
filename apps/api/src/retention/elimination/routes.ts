import { endpoints } from '@equipage/contract-api';
import type { Profile } from '@equipage/domain';
import { type Connection, reading, transacting } from '../../db/connection.ts';
import { violates } from '../../db/kit.ts';
import { oneListANumber, oneLiveLine } from '../../db/tables/retention.ts';
import { problem } from '../../platform/problems.ts';
import type { PrintReport } from '../../platform/report.ts';
import { route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import type { Caller } from '../../platform/sessions.ts';
import type { Moment } from '../due.ts';
import { abandonElimination, recordVisa, startElimination } from './acts.ts';
import { eliminationCsv } from './csv.ts';
import { prepareElimination } from './prepare.ts';
import { printedElimination } from './printed.ts';
import { eliminationView } from './view.ts';

interface Given {
  print: PrintReport;
  today: () => Promise<Moment>;
  profile: () => Promise<Profile>;
}

/** The lists of what is to be eliminated, their visa, and the elimination itself. */
export function eliminationRoutes(server: Server, { print, today, profile }: Given): void {
  const { db, clock } = server;
  const connection = reading(db);
  const occasion = async ({ actor }: Caller) => ({
    personId: actor.personId,
    at: clock.now(),
    moment: await today(),
  });
  const changing = (id: string, work: (writing: Connection) => Promise<void>) =>
    transacting(db, async (writing) => {
      await work(writing);
      return eliminationView(writing, id);
    });

  route(server, endpoints.prepareElimination, async ({ caller, reply }) => {
    const { moment, ...by } = await occasion(caller);
    const view = await transacting(db, async (writing) =>
      eliminationView(writing, await prepareElimination(writing, moment, by)),
    ).catch(madeElsewhere);
    reply.header('location', `/api/eliminations/${view.id}`);
    return view;
  });

  route(server, endpoints.getElimination, ({ params }) => eliminationView(connection, params.id));

  route(server, endpoints.getEliminationPdf, async ({ params, reply }) => {
    const view = await eliminationView(connection, params.id);
    reply.header('content-disposition', `inline; filename="bordereau-${view.number}.pdf"`);
    return print(printedElimination(view, { profile: await profile(), now: clock.now() }));
  });

  route(server, endpoints.getEliminationCsv, async ({ params, reply }) => {
    const view = await eliminationView(connection, params.id);
    reply.header('content-disposition', `attachment; filename="bordereau-${view.number}.csv"`);
    return eliminationCsv(view);
  });

  route(server, endpoints.recordVisa, async ({ params, body, caller }) => {
    const by = await occasion(caller);
    return changing(params.id, (writing) => recordVisa(writing, params.id, body, by));
  });

  route(server, endpoints.startElimination, async ({ params, caller }) => {
    const by = await occasion(caller);
    const real = clock.real().toISOString();
    return changing(params.id, (writing) => startElimination(writing, params.id, by, real));
  });

  route(server, endpoints.abandonElimination, async ({ params, caller }) => {
    const by = await occasion(caller);
    return changing(params.id, (writing) => abandonElimination(writing, params.id, by));
  });
}

/** Another list took the same contracts, or the same number, in the same instant. */
function madeElsewhere(error: unknown): never {
  if (violates(error, oneLiveLine) || violates(error, oneListANumber)) throw problem('elimination-elsewhere');
  throw error;
}
