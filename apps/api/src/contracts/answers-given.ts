import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { historyMessage } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { answersBy } from '../db/contracts/answers.ts';
import type { Scene } from './scene.ts';
import { viewsOf } from './views.ts';

type AnswerGiven = EndpointAnswer<typeof endpoints.listAnswersGiven>['items'][number];

/** The latest answers of this person to contracts of others that they still see, the last first. */
export async function answersGiven(connection: Connection, scene: Scene): Promise<AnswerGiven[]> {
  const answers = await answersBy(connection, scene.actor);
  const views = await viewsOf(
    connection,
    answers.map(({ contract }) => contract),
    scene,
  );
  return answers.flatMap(({ at, data }, place) => {
    const view = views[place];
    if (view === undefined) return [];
    const { id, agent, state, waitingFor } = view;
    return [
      {
        at,
        kind: data.type as AnswerGiven['kind'],
        message: historyMessage(data),
        contract: { id, agent, state, waitingFor: waitingFor?.person ?? null },
      },
    ];
  });
}
