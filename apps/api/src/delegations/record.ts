import { randomUUID } from 'node:crypto';
import type { EndpointRequest, endpoints } from '@equipage/contract-api';
import { type Day, delegationRefusal, faultSentence, type Instant } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { presentPeople } from '../db/offices.ts';
import { problem } from '../platform/problems.ts';
import { delegationRefused } from './refused.ts';
import { delegationsOf, keepDelegation, takeTurn } from './store.ts';

type Asked = EndpointRequest<typeof endpoints.recordDelegation>['body'];

interface Occasion {
  now: Instant;
  today: Day;
  executiveId: string;
  recordedById: string;
}

/**
 * Records an arrêté, in the stead of whom the settings name.
 * @returns its id
 * @throws ProblemError for a person whom the directory has not, in activity, and for what the rules refuse
 */
export async function recordDelegation(
  connection: Connection,
  asked: Asked,
  { now, today, executiveId, recordedById }: Occasion,
): Promise<string> {
  const { substituteId } = asked;
  await takeTurn(connection, substituteId);
  if (!(await presentPeople(connection, [substituteId])).has(substituteId)) throw unknownPerson();
  const others = await delegationsOf(connection, substituteId);
  const refusal = delegationRefusal(asked, { today, executiveId, others });
  if (refusal !== null) throw delegationRefused(refusal);
  const id = randomUUID();
  await keepDelegation(connection, { ...asked, id, holderId: executiveId, recordedById, recordedAt: now });
  return id;
}

const unknownPerson = () =>
  problem('invalid-input', {
    errors: [{ pointer: '/substituteId', code: 'unknown-person', detail: faultSentence('unknown-person') }],
  });
