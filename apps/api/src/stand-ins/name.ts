import { randomUUID } from 'node:crypto';
import type { EndpointRequest, endpoints } from '@equipage/contract-api';
import { type Actor, type Day, faultSentence, type Instant, standInRefusal } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { standInsAround } from '../db/stand-ins.ts';
import { problem } from '../platform/problems.ts';
import { standInRefused } from './refused.ts';
import { activePerson, keepStandIn, takeTurn } from './store.ts';

type Asked = EndpointRequest<typeof endpoints.nameStandIn>['body'];

/**
 * Names who acts in a manager's stead.
 * @returns their id
 * @throws ProblemError for people whom the directory has not, and for what the rules refuse
 */
export async function nameStandIn(
  connection: Connection,
  { holderId: asked, ...rest }: Asked,
  { actor, now, today }: { actor: Actor; now: Instant; today: Day },
): Promise<string> {
  const holderId = asked ?? actor.personId;
  await takeTurn(connection, holderId);
  const holder = await activePerson(connection, holderId);
  if (holder === null) throw unknownPerson('/holderId');
  if ((await activePerson(connection, rest.standInId)) === null) throw unknownPerson('/standInId');
  const standIn = { ...rest, id: randomUUID(), holderId, namedById: actor.personId };
  const others = await standInsAround(connection, standIn, today);
  const refusal = standInRefusal(standIn, { actor, today, superiorId: holder.managerId, others });
  if (refusal !== null) throw standInRefused(refusal);
  await keepStandIn(connection, standIn, now);
  return standIn.id;
}

const unknownPerson = (pointer: string) =>
  problem('invalid-input', {
    errors: [{ pointer, code: 'unknown-person', detail: faultSentence('unknown-person') }],
  });
