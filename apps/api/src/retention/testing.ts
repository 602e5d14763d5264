import { endpoints } from '@equipage/contract-api';
import { addDays, daysBetween } from '@equipage/domain';
import { vi } from 'vitest';
import type { Contracts } from '../contracts/testing.ts';
import { keepTimes } from './day.ts';

const monday = '2026-11-23';

export const visa = {
  service: 'Archives départementales de la Haute-Garonne',
  signatory: 'Irène Vidal, directrice',
  signedOn: '2032-05-31',
  reference: 'AD31-2032-118',
};

/** Comes to a day, and does what it makes happen. */
export async function comeTo({ db, clock, waitDays }: Contracts, day: string): Promise<void> {
  waitDays(daysBetween(monday, day));
  await keepTimes({ db, clock, settings: { demo: true, publicUrl: new URL('http://127.0.0.1:3000') } });
}

/** Announces what is due on a day, and comes there. */
export async function comeToTheEnd(server: Contracts, dueOn: string): Promise<void> {
  await comeTo(server, addDays(dueOn, -30));
  await comeTo(server, dueOn);
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
