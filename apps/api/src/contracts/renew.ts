import { randomUUID } from 'node:crypto';
import { addDays, type Content, type Contract, type ContractView } from '@equipage/domain';
import type { Server } from '../platform/server.ts';
import { type ActCall, onVersion } from './act.ts';
import { carryOut } from './carry-out.ts';
import { fromPast } from './prefill.ts';
import { leadOf } from './references.ts';
import type { Scene } from './scene.ts';
import { addressOf } from './start.ts';
import { viewFor } from './views.ts';

/**
 * Begins the contract that extends another one, with the same answers for the days that follow; the first keeps the
 * trace of it.
 * @returns the new draft
 * @throws ProblemError when the rules refuse it
 */
export function renew(server: Server, call: ActCall): Promise<ContractView> {
  return onVersion(server, call, async ({ connection, before, scene }) => {
    const renewalId = randomUUID();
    await carryOut(server, connection, { before, command: { type: 'renew', renewalId }, scene });
    const content = following(before, await fromPast(connection, before.id, scene), scene);
    const leadId = await leadOf(connection, content.mission.missionId, scene.profile);
    const command = { type: 'start', id: renewalId, content, leadId, renewalOf: before.id } as const;
    const draft = await carryOut(server, connection, { before: null, command, scene });
    if (draft === null) throw new Error('a contract that is started exists');
    const view = await viewFor(connection, draft, scene);
    await call.once?.keep(connection, view, addressOf(view));
    return view;
  });
}

/** It starts the day after the first one's end, or today once that day has passed: dates before it are left out. */
function following({ term }: Contract, content: Content, { today }: Scene): Content {
  const next = term === null ? today : addDays(term.endsOn, 1);
  const startsOn = next < today ? today : next;
  const { commitment, mission } = content;
  const deadline = mission.deadline !== null && mission.deadline >= startsOn ? mission.deadline : null;
  const plannedDates = commitment.plannedDates.filter(({ date }) => date >= startsOn);
  return {
    ...content,
    mission: { ...mission, deadline },
    commitment: { ...commitment, startsOn, plannedDates },
  };
}
