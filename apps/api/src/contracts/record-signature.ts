import { type Command, fullName, type Person, type Profile, type Seat } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { loadText } from '../db/contracts/text.ts';
import { directoryOf } from '../db/directory.ts';
import { findScan } from '../db/scans.ts';
import { problem } from '../platform/problems.ts';
import type { CommandFrom } from './act.ts';

interface Recorded {
  contentHash: string;
  signedOn: string;
  name: string;
  capacity: string;
  scan: string;
}

/**
 * A signature given on paper, with its name and capacity as they are printed there. The civility is the directory's when
 * the name is.
 * @throws the problem `unknown-scan` when the paper was not sent before
 */
export function recording({ name, capacity, ...recorded }: Recorded): CommandFrom {
  return async ({ connection, before, scene }): Promise<Command> => {
    if ((await findScan(connection, before.id, recorded.scan)) === null) throw problem('unknown-scan');
    const holder = await holderOf(connection, before, scene.profile);
    const civility = holder !== undefined && fullName(holder) === name ? holder.civility : null;
    return {
      type: 'record-signature',
      ...recorded,
      signer: { name, civility, capacity },
      text: await loadText(connection, before, scene.profile),
    };
  };
}

/** Who holds the seat whose turn it is, as the directory knows them. */
async function holderOf(
  connection: Connection,
  { state, agentId, content }: Parameters<CommandFrom>[0]['before'],
  { executiveId }: Profile,
): Promise<Person | undefined> {
  const seat: Seat =
    state === 'changes-requested' ? 'agent' : state === 'awaiting-manager' ? 'manager' : 'executive';
  const holders = { agent: agentId, manager: content.service.managerId, executive: executiveId };
  const id = holders[seat];
  return id === null ? undefined : (await directoryOf(connection, [id])).find(id);
}
