import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { transacting } from '../db/connection.ts';
import { notFound, problem } from '../platform/problems.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';
import { createContracts } from './create.ts';
import { createPeople } from './people.ts';
import { type ReadTakeover, readTakeover } from './preview.ts';
import { sceneOf } from './scene.ts';
import { findTakeover, markDone } from './store.ts';
import { missingScans, unknownPeople } from './view.ts';

type Result = EndpointAnswer<typeof endpoints.confirmTakeover>;

/**
 * Creates every contract of a file, or none: in one transaction, from the file as it reads at that moment.
 * @throws ProblemError when anything stands in the way
 */
export function confirm(
  server: Server,
  caller: Caller,
  { id, createPeople: mayCreatePeople }: { id: string; createPeople: boolean },
): Promise<Result> {
  const officerId = caller.actor.personId;
  return transacting(server.db, async (connection) => {
    const takeover = await findTakeover(connection, id, officerId);
    if (takeover === null) throw notFound();
    const real = server.clock.real().toISOString();
    if (!(await markDone(connection, id, real))) throw problem('takeover-done');
    const scene = await sceneOf(server, connection, caller);
    const read = await readTakeover(connection, takeover, { ...scene, officerId });
    expectReady(read, mayCreatePeople);
    const { everybody, created } = await createPeople(connection, read);
    const items = await createContracts(connection, {
      read,
      people: everybody,
      scene,
      real,
      tell: server.tell,
    });
    return { items, createdPeople: created };
  });
}

function expectReady(read: ReadTakeover, mayCreatePeople: boolean): void {
  const isFaulty = read.faults.length > 0 || read.lines.some(({ faults }) => faults.length > 0);
  if (isFaulty) throw problem('takeover-has-faults');
  if (missingScans(read).length > 0) throw problem('takeover-without-scans');
  if (!mayCreatePeople && unknownPeople(read).length > 0) throw problem('takeover-people-unknown');
}
