import { type Actor, type Content, type Day, emptyContent } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { findContract } from '../db/contracts/load.ts';
import { directoryOf } from '../db/directory.ts';
import { problem } from '../platform/problems.ts';
import { isKnown } from './references.ts';
import type { Scene } from './scene.ts';

/** What the directory knows of a person and of their line manager; the agent corrects it in the contract alone. */
export async function fromDirectory(connection: Connection, { personId }: Actor): Promise<Content> {
  const person = (await directoryOf(connection, [personId])).person(personId);
  const { civility, firstName, lastName, jobTitle, directorate, service, workShare, annualised } = person;
  const worksOn = [...person.worksOn];
  const identity = { civility, firstName, lastName, jobTitle, directorate, service, workShare, annualised };
  const content = emptyContent();
  return {
    ...content,
    identity: { ...identity, worksOn },
    service: { ...content.service, managerId: await stillKnown(connection, person.managerId) },
  };
}

const notPast = () =>
  problem('invalid-input', {
    errors: [
      {
        pointer: '/from',
        code: 'unknown-contract',
        detail: 'Choisissez l’un de vos contrats passés.',
      },
    ],
  });

/**
 * What a past contract of the person's said, in any state, but for the days that are over. Of one that is not past
 * too: `decide` then refuses the start, since it is open or running.
 * @throws the problem `invalid-input` at `/from` when it is not a contract of theirs
 */
export async function fromPast(connection: Connection, id: string, scene: Scene): Promise<Content> {
  const past = await findContract(connection, id, scene.actor);
  if (past === null || past.agentId !== scene.actor.personId) throw notPast();
  const { identity, mission, commitment, service } = past.content;
  const ahead = (day: Day | null) => (day !== null && day >= scene.today ? day : null);
  return {
    identity,
    mission: { ...mission, deadline: ahead(mission.deadline) },
    commitment: {
      ...commitment,
      startsOn: ahead(commitment.startsOn),
      plannedDates: commitment.plannedDates.filter(({ date }) => date >= scene.today),
    },
    service: { ...service, managerId: await stillKnown(connection, service.managerId) },
  };
}

async function stillKnown(connection: Connection, personId: string | null): Promise<string | null> {
  return personId !== null && (await isKnown(connection, personId)) ? personId : null;
}
