import { describe, expect, it } from 'vitest';
import { contractIn, startContracts } from '../contracts/testing.ts';
import { transacting } from '../db/connection.ts';
import { engines } from '../db/testing.ts';
import { keepHold, liftHold } from './holds.ts';
import { comeTo } from './testing.ts';

const hold = {
  id: 'hold',
  contractId: null,
  complaintId: null,
  personId: 'elodie',
  ground: 'Recours en cours.',
  placedById: 'odile',
  placedAt: '2027-05-23T08:00:00.000Z',
};

describe.each(engines)('a draft whose day has come on %s', { timeout: 30_000 }, (engine) => {
  it('stays when its agent is held between the look and the act', async () => {
    const server = await startContracts(engine);
    const { db } = server;
    await contractIn(server, 'draft');
    await comeTo(server, '2027-04-23');
    const late: typeof db.transact = async (work) => {
      await transacting(db, (writing) => keepHold(writing, hold));
      return db.transact(work);
    };
    const drafts = async () => (await db.read.select().from(db.tables.contracts)).length;
    await comeTo(server, '2027-05-23', { ...db, transact: late });
    expect(await drafts()).toBe(1);
    const lifted = { liftedAt: hold.placedAt, liftedById: 'odile', liftedBecause: 'Jugement rendu.' };
    await transacting(db, (writing) => liftHold(writing, hold.id, lifted));
    await comeTo(server, '2027-05-24');
    expect(await drafts()).toBe(0);
    await server.close();
  });
});
