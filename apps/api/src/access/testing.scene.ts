import { endpoints } from '@equipage/contract-api';
import {
  addDays,
  type ContractState,
  type ContractView,
  contractStates,
  type Day,
  daysBetween,
} from '@equipage/domain';
import { eq, inArray, isNull } from 'drizzle-orm';
import { vi } from 'vitest';
import { answers, type Contracts, contractIn, startContracts } from '../contracts/testing.ts';
import type { Engine, OpenDatabase } from '../db/database.ts';
import { instant, samplePerson } from '../db/testing.rows.ts';
import { openTestDatabase } from '../db/testing.ts';
import { formWith } from '../platform/testing.form.ts';
import { firstMoment, type Moment, moments } from './testing.moments.ts';

/* One server, with a contract in each state in each of two services, on which nothing that is asked leaves a trace. */

/** Thrown to undo what a transaction did. */
class Undone extends Error {}

/**
 * A database that, once told to, undoes every transaction after it is done: whatever is allowed is really carried out
 * and answered, and the next question finds the same contracts.
 */
function undoing(db: OpenDatabase): { db: OpenDatabase; undo(): void } {
  let isUndoing = false;
  const undone = async <T>(work: Parameters<typeof db.transact<T>>[0]): Promise<T> => {
    let result: { value: T } | null = null;
    const outcome = await db
      .transact(async (tx) => {
        result = { value: await work(tx) };
        throw new Undone();
      })
      .catch((error: unknown) => error);
    if (result !== null && outcome instanceof Undone) return (result as { value: T }).value;
    throw outcome;
  };
  const transact: OpenDatabase['transact'] = (work) => (isUndoing ? undone(work) : db.transact(work));
  const undo = () => {
    isUndoing = true;
  };
  return { db: { ...db, transact }, undo };
}

/** Who acts in Nathalie's stead: today, and until yesterday. */
const steads = [
  { id: 'nathalie-today', startsOn: '2026-11-23', endsOn: '2026-11-23' },
  { id: 'nathalie-before', startsOn: '2026-11-02', endsOn: '2026-11-22' },
];

/** Who signs for the executive: today, until yesterday, and by a role that no arrêté goes with. */
const deputies = [
  { id: 'deputy-today', from: '2026-11-23', to: '2026-11-23' },
  { id: 'deputy-before', from: '2026-11-02', to: '2026-11-22' },
];

/** A service: who leads it, whose mission it is about, and its contract in each state. */
export interface Service {
  managerId: string;
  leadId: string;
  contracts: ReadonlyMap<ContractState, ContractView>;
}

const scanBytes = Buffer.from('%PDF-1.7\n%%EOF');
const agentIn = (managerId: string, state: ContractState) => `${managerId}-${state}`;

async function serviceOf(server: Contracts, managerId: string, missionId: string): Promise<Service> {
  const contracts = new Map<ContractState, ContractView>();
  for (const state of contractStates) {
    const given = answers();
    given.service.managerId = managerId;
    given.mission.missionId = missionId;
    contracts.set(state, await contractIn(server, state, given, agentIn(managerId, state)));
  }
  return { managerId, leadId: missionId === 'lycees' ? 'lea' : 'farid-belkacem', contracts };
}

/** The paper joined to every contract that somebody besides its agent sees; all are the same file. */
async function joinScans(server: Contracts, services: readonly Service[]): Promise<string> {
  const client = await server.as('odile');
  let sha256 = '';
  for (const { contracts } of services)
    for (const [state, { id }] of contracts) {
      if (state === 'draft') continue;
      const answer = await client.inject(
        await formWith(`/api/contracts/${id}/scans`, scanBytes, 'papier.pdf'),
      );
      sha256 = answer.json<{ sha256: string }>().sha256;
    }
  return sha256;
}

/** Until the documents and the mails that the contracts called for are made: a worker would begin them again for ever. */
const settled = ({ db }: Contracts) =>
  vi.waitFor(
    async () => {
      const { outbox } = db.tables;
      const left = await db.read.select({ id: outbox.id }).from(outbox).where(isNull(outbox.doneAt));
      if (left.length > 0) throw new Error(`${left.length} rows of the outbox are left to do`);
    },
    { timeout: 60_000, interval: 100 },
  );

/** @param isThrifty asks of those who are refused in the same way once */
export async function startScene(engine: Engine = 'sqlite', isThrifty = false) {
  const opened = await openTestDatabase(engine);
  const { db, undo } = undoing(opened);
  const server = await startContracts(db);
  const { people, missions, standIns, delegations, recipients } = db.tables;
  const agents = ['nathalie', 'marc'].flatMap((managerId) =>
    contractStates.map((state) =>
      samplePerson({ id: agentIn(managerId, state), managerId, directorate: `Direction de ${managerId}` }),
    ),
  );
  // Who is kept informed of one directorate, and was of the other.
  const above = samplePerson({ id: 'nathalie-above' });
  const [lycees] = await db.read.select().from(missions);
  await db.transact(async (tx) => {
    const disabled = samplePerson({ id: 'disabled', roles: ['officer', 'admin'] });
    const replacing = [...steads, ...deputies].map(({ id }) => samplePerson({ id }));
    const without = samplePerson({ id: 'deputy-without-arrete', roles: ['executive'] });
    const secretary = samplePerson({ id: 'secretary', roles: ['assistant'] });
    await tx.insert(people).values([...agents, ...replacing, without, secretary, above, disabled]);
    const informed = { kind: 'informed' as const, personId: above.id, addedAt: instant, addedById: 'admin' };
    await tx.insert(recipients).values([
      { ...informed, id: 'now', directorate: 'Direction de nathalie' },
      { ...informed, id: 'before', directorate: 'Direction de marc', endedAt: instant },
    ]);
    const named = { holderId: 'nathalie', namedById: 'nathalie', kind: 'substitution' as const };
    await tx
      .insert(standIns)
      .values(steads.map((stead) => ({ ...named, ...stead, standInId: stead.id, namedAt: instant })));
    const arrete = { number: '2026-114', date: '2026-01-05', holderId: 'etienne-lacaze' };
    const recorded = { ...arrete, recordedById: 'admin', recordedAt: instant };
    await tx
      .insert(delegations)
      .values(deputies.map((deputy) => ({ ...recorded, ...deputy, substituteId: deputy.id })));
    if (lycees) await tx.insert(missions).values({ ...lycees, id: 'quais', leadId: 'farid-belkacem' });
  });
  const services = [
    await serviceOf(server, 'nathalie', 'lycees'),
    await serviceOf(server, 'marc', 'quais'),
  ] as const;
  const scan = await joinScans(server, services);
  const disabled = await server.as('disabled');
  // Their session is there: it is the account that is closed.
  await db.transact((tx) =>
    tx.update(people).set({ disabledAt: '2026-11-23T09:00:00.000Z' }).where(eq(people.id, 'disabled')),
  );
  // What opens a session would be undone as well.
  for (const { id } of await db.read.select({ id: people.id }).from(people)) await server.as(id);
  const officer = await server.as('odile');
  const { version: _, variables: __, ...wording } = await officer.call(endpoints.getPresentWording, {});
  await settled(server);
  undo();
  let moment = firstMoment;
  /** Comes to another day, on which whoever stood in that day stands in, and the others did until the day before. */
  const comeTo = async (next: Moment) => {
    moment = next;
    server.waitDays(daysBetween(moments[firstMoment], moments[next]));
    await shiftSteads(opened, moments[next]);
  };
  return { isThrifty, server, services, scan, disabled, wording, moment: () => moment, comeTo };
}

/** Who stands in on a day, and who did until the day before: for one of them it is the last day, for the other it is over. */
async function shiftSteads({ transact, tables: { standIns, delegations } }: OpenDatabase, day: Day) {
  const over = addDays(day, -1);
  await transact(async (tx) => {
    const today = ['nathalie-today', 'deputy-today'];
    for (const [ids, last] of [
      [today, day],
      [['nathalie-before', 'deputy-before'], over],
    ] as const) {
      await tx
        .update(standIns)
        .set({ endsOn: last })
        .where(inArray(standIns.id, [...ids]));
      await tx
        .update(delegations)
        .set({ to: last })
        .where(inArray(delegations.id, [...ids]));
    }
    await tx.update(standIns).set({ startsOn: day }).where(eq(standIns.id, 'nathalie-today'));
    await tx.update(delegations).set({ from: day }).where(eq(delegations.id, 'deputy-today'));
  });
}

export type Scene = Awaited<ReturnType<typeof startScene>>;

/** What is asked about: a contract of a service, in a state; and the service that has nothing to do with it. */
export interface Subject {
  service: Service;
  other: Service;
  state: ContractState;
  contract: ContractView;
}

export function subjectsIn({ services: [first, second] }: Scene, state: ContractState): Subject[] {
  return [
    { service: first, other: second },
    { service: second, other: first },
  ].flatMap((pair) => {
    const contract = pair.service.contracts.get(state);
    return contract === undefined ? [] : [{ ...pair, state, contract }];
  });
}
