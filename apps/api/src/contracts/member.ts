import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type Contract, type Day, marksOf, workingDaysBetween } from '@equipage/domain';
import { reading } from '../db/connection.ts';
import { contractsFollowed } from '../db/contracts/load.ts';
import { directoryOf } from '../db/directory.ts';
import { dayOf } from '../platform/clock.ts';
import { notFound } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { type Scene, sceneOf } from './scene.ts';
import { viewsOf } from './views.ts';

type Member = EndpointAnswer<typeof endpoints.getMember>;

/** What one person's contracts need, for those who follow them; to the others there is no such person. */
export function memberRoutes(server: Server): void {
  const connection = reading(server.db);

  route(server, endpoints.getMember, async ({ params: { personId }, caller }): Promise<Member> => {
    const contracts = await contractsFollowed(connection, personId, caller.actor);
    if (contracts.length === 0) throw notFound();
    const scene = await sceneOf(server, connection, caller);
    const views = await viewsOf(connection, contracts, scene);
    const directory = await directoryOf(connection, [personId]);
    const employmentEndsOn = directory.person(personId).employmentEndsOn ?? null;
    const { id, firstName, lastName, jobTitle, directorate } = directory.person(personId);
    return {
      person: { id, firstName, lastName, jobTitle, directorate },
      contracts: contracts.flatMap((contract, place) => {
        const view = views[place];
        return view === undefined ? [] : [{ contract: view, ...needsOf(contract, employmentEndsOn, scene) }];
      }),
    };
  });
}

function needsOf(contract: Contract, employmentEndsOn: Day | null, { profile, calendar, today }: Scene) {
  const { state, term, waitingSince, evaluationRecordedAt } = contract;
  const waitingDays =
    waitingSince === null ? null : workingDaysBetween(calendar, dayOf(waitingSince, profile.timeZone), today);
  const evaluated = evaluationRecordedAt !== null;
  const startsOn = term?.startsOn ?? null;
  const endsOn = term?.endsOn ?? null;
  return {
    attention: marksOf({ state, startsOn, endsOn, evaluated, waitingDays, employmentEndsOn }, today),
    waitingDays,
  };
}
