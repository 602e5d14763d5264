import { randomUUID } from 'node:crypto';
import type { Command, ContractView } from '@equipage/domain';
import { type Connection, transacting } from '../db/connection.ts';
import { violates } from '../db/kit.ts';
import { oneOpenContract } from '../db/tables/contracts.ts';
import type { Once } from '../platform/once/once.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';
import { carryOut } from './carry-out.ts';
import { fromDirectory, fromPast } from './prefill.ts';
import { leadOf } from './references.ts';
import { sceneOf } from './scene.ts';
import { viewFor } from './views.ts';

/**
 * Starts a contract for the caller, filled in from the directory or from a past contract of theirs.
 * @throws ProblemError when the rules refuse it, or when `from` is no past contract of the caller's
 */
export async function start(
  server: Server,
  { caller, once }: { caller: Caller; once: Once | null },
  from: string | undefined,
): Promise<ContractView> {
  const attempt = () =>
    transacting(server.db, async (connection) => {
      await once?.take(connection);
      const view = await startWithin(server, connection, caller, from);
      await once?.keep(connection, view, addressOf(view));
      return view;
    });
  try {
    return await attempt();
  } catch (error) {
    if (!violates(error, oneOpenContract)) throw error;
    // Another request of the same person was faster: this one is refused as it would have been a moment later.
    return attempt();
  }
}

/** Where a contract is read. */
export const addressOf = ({ id }: Pick<ContractView, 'id'>): string => `/api/contracts/${id}`;

async function startWithin(
  server: Server,
  connection: Connection,
  caller: Caller,
  from: string | undefined,
): Promise<ContractView> {
  const scene = await sceneOf(server, connection, caller);
  const content =
    from === undefined
      ? await fromDirectory(connection, scene.actor)
      : await fromPast(connection, from, scene);
  const leadId = await leadOf(connection, content.mission.missionId, scene.profile);
  const command: Command = { type: 'start', id: randomUUID(), content, leadId, renewalOf: null };
  const contract = await carryOut(server, connection, { before: null, command, scene });
  if (contract === null) throw new Error('a contract that is started exists');
  return viewFor(connection, contract, scene);
}
