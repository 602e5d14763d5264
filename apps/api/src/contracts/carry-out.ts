import {
  actOf,
  apply,
  type Command,
  type Contract,
  type ContractEvent,
  decide,
  lineFor,
  type Party,
  partiesOf,
} from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { ownContracts } from '../db/contracts/load.ts';
import { saveContract } from '../db/contracts/save.ts';
import type { RecordedEvent } from '../db/contracts/trail.ts';
import { staffKindOf } from '../db/staff.ts';
import { refused } from '../platform/refusals.ts';
import type { Server } from '../platform/server.ts';
import type { Scene } from './scene.ts';

/** Another server changed the contract between the reading and the writing: nothing of this act is committed. */
export class LostRace extends Error {
  override name = 'LostRace';
}

/**
 * Decides on a command and writes what it makes happen, in the caller's transaction.
 * @returns the contract after it; null once discarded
 * @throws ProblemError when the rules refuse it, LostRace when the contract is no longer `before`
 */
export async function carryOut(
  { clock, tell }: Server,
  connection: Connection,
  { before, command, scene }: { before: Contract | null; command: Command; scene: Scene },
): Promise<Contract | null> {
  const { actor, now, profile } = scene;
  const own = await ownContracts(connection, before?.agentId ?? actor.personId, before?.id);
  const begins = command.type === 'start' || command.type === 'renew';
  const staffKind = begins ? await staffKindOf(connection, actor.personId) : null;
  const decision = decide(before, command, { ...scene, ownContracts: own, staffKind });
  if ('refusal' in decision) throw refused(decision.refusal);
  const after = apply(before, decision.events);
  const events = recorded(decision.events, before, command, scene);
  const real = clock.real().toISOString();
  if (!(await saveContract(connection, before, { after, events, now, real, profile }))) throw new LostRace();
  const act = { before, after, events: decision.events, actorId: actor.personId };
  if (act.after !== null) await tell(connection, { ...act, after: act.after });
  return after;
}

/** What the trail keeps: each event with when, by whom, and under which of their seats or roles. */
function recorded(
  events: readonly ContractEvent[],
  before: Contract | null,
  command: Command,
  { actor, now, profile }: Scene,
): RecordedEvent[] {
  const held = partiesOf(before, actor);
  const line = lineFor(actOf(command), before?.state ?? 'none', held, profile);
  const party: Party = line?.by.find((each) => held.includes(each)) ?? 'agent';
  return events.map((event) => ({ event, at: now, actorId: actor.personId, party }));
}
