import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { apply, type Contract, decide, fullName, type Person } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { ownContracts } from '../db/contracts/load.ts';
import { nextNumber } from '../db/contracts/numbers.ts';
import { saveContract } from '../db/contracts/save.ts';
import { directoryOf } from '../db/directory.ts';
import { refused } from '../platform/refusals.ts';
import type { Server } from '../platform/server.ts';
import { type Cast, takeOver } from './command.ts';
import type { ReadTakeover } from './preview.ts';
import type { PaperRow } from './row.ts';
import type { Scene } from './scene.ts';
import { giveScan } from './store.ts';

/** Other requests are served after so many contracts. */
const breath = 20;

interface Work {
  read: ReadTakeover;
  /** Everybody whom the lines name, by address. */
  people: ReadonlyMap<string, Person>;
  scene: Scene;
  /** The real time. */
  real: string;
  tell: Server['tell'];
}

interface Created {
  line: number;
  contractId: string;
  number: string | null;
  name: string;
}

/** Creates the contracts of every line, the oldest first: a person is listed by their latest one. */
export async function createContracts(connection: Connection, work: Work): Promise<Created[]> {
  const lines = work.read.lines.flatMap(({ line, row }) => (row === null ? [] : [{ line, row }]));
  lines.sort((a, b) => (a.row.startsOn < b.row.startsOn ? -1 : 1));
  const created: Created[] = [];
  for (const { line, row } of lines) {
    const { id, number } = await createContract(connection, row, work);
    created.push({ line, contractId: id, number, name: fullName(row) });
    if (created.length % breath === 0) await setImmediate();
  }
  return created.sort((a, b) => a.line - b.line);
}

async function createContract(connection: Connection, row: PaperRow, work: Work): Promise<Contract> {
  const { scene, real, read, tell } = work;
  const { actor, now, today, profile } = scene;
  const cast = await castOf(connection, row, work);
  const scan = read.scans.get(row.scan) ?? null;
  const number = await nextNumber(connection, Number(today.slice(0, 4)));
  const command = takeOver(row, cast, { id: randomUUID(), number, scan, profile, now });
  const own = await ownContracts(connection, cast.agent.id);
  const decision = decide(null, command, { ...scene, ownContracts: own });
  if ('refusal' in decision) throw refused(decision.refusal);
  const after = apply(null, decision.events);
  if (after === null) throw new Error('a contract that is taken over exists');
  const told = { at: now, actorId: actor.personId, party: 'officer' } as const;
  const events = decision.events.map((event) => ({ event, ...told }));
  await saveContract(connection, null, { after, events, now, real, profile });
  await tell(connection, { before: null, after, events: decision.events, actorId: actor.personId });
  if (scan !== null) await giveScan(connection, scan.id, after.id);
  return after;
}

async function castOf(connection: Connection, row: PaperRow, { people, scene }: Work): Promise<Cast> {
  const { executiveId } = scene.profile;
  const named = (email: string): Person => {
    const person = people.get(email);
    if (person === undefined) throw new Error('everybody whom a line names is in the directory');
    return person;
  };
  return {
    agent: named(row.email),
    manager: named(row.managerEmail),
    executive: (await directoryOf(connection, [executiveId])).person(executiveId),
    officerId: scene.actor.personId,
  };
}
