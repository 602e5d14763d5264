import { randomUUID } from 'node:crypto';
import type { EndpointRequest, endpoints } from '@equipage/contract-api';
import { type Command, fullName } from '@equipage/domain';
import { directoryOf } from '../db/directory.ts';
import { problem } from '../platform/problems.ts';
import type { Occasion } from './act.ts';

type Asked = EndpointRequest<typeof endpoints.recordAbsence>['body'];

/**
 * The absence of whoever holds a seat today.
 * @throws the problem `not-found` where the seat is nobody's: an agent who writes again may have named no manager yet
 */
export async function absenceOf({ connection, before, scene }: Occasion, asked: Asked): Promise<Command> {
  const holders = {
    agent: before.agentId,
    manager: before.content.service.managerId,
    executive: scene.profile.executiveId,
  };
  const personId = holders[asked.of];
  const person = (await directoryOf(connection, [personId])).find(personId ?? '');
  if (person === undefined) throw problem('not-found');
  return { type: 'record-absence', id: randomUUID(), personId: person.id, name: fullName(person), ...asked };
}
