import { endpoints } from '@equipage/contract-api';
import { addDays, daysBetween } from '@equipage/domain';
import { vi } from 'vitest';
import { answers, type Contracts, contractIn } from '../contracts/testing.ts';
import { keepTimes } from './day.ts';

const monday = '2026-11-23';

export const visa = {
  service: 'Archives départementales de la Haute-Garonne',
  signatory: 'Irène Vidal, directrice',
  signedOn: '2032-05-31',
  reference: 'AD31-2032-118',
};

/** What the work that keeps the times is done with. */
export const demoFacts = ({ db, clock }: Contracts) => ({
  db,
  clock,
  settings: { demo: true, publicUrl: new URL('http://127.0.0.1:3000') },
});

/** Comes to a day, and does what it makes happen; with a database of its own, if it is given. */
export async function comeTo(server: Contracts, day: string, db = server.db): Promise<void> {
  server.waitDays(daysBetween(monday, day));
  await keepTimes({ ...demoFacts(server), db });
}

/** Announces what is due on a day, and comes there. */
export async function comeToTheEnd(server: Contracts, dueOn: string): Promise<void> {
  await comeTo(server, addDays(dueOn, -30));
  await comeTo(server, dueOn);
}

/** A list of three contracts whose visa is recorded, and which is started: the server itself knows nothing of it. */
export async function startedList(server: Contracts): Promise<string> {
  for (const agentId of ['elodie', 'paul', 'stranger'])
    await contractIn(server, 'signed', answers(), agentId);
  await comeToTheEnd(server, '2032-05-31');
  const officer = await server.as('odile');
  const { id } = await officer.call(endpoints.prepareElimination, { body: null });
  await officer.call(endpoints.recordVisa, { params: { id }, body: visa });
  const { eliminations } = server.db.tables;
  const started = { startedAt: '2032-05-31T12:00:00.000Z', startedById: 'odile' };
  await server.db.transact((tx) => tx.update(eliminations).set(started));
  return id;
}

/** Prepares a list, records its visa, starts it, and waits until it is done. */
export async function eliminate(server: Contracts, over: Partial<typeof visa> = {}) {
  const officer = await server.as('odile');
  const prepared = await officer.call(endpoints.prepareElimination, { body: null });
  const params = { id: prepared.id };
  await officer.call(endpoints.recordVisa, { params, body: { ...visa, ...over } });
  await officer.call(endpoints.startElimination, { params, body: null });
  return vi.waitFor(
    async () => {
      const view = await officer.call(endpoints.getElimination, { params });
      if (view.state !== 'done') throw new Error(`still ${view.state}`);
      return view;
    },
    { timeout: 20_000, interval: 50 },
  );
}
