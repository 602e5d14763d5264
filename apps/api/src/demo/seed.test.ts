import { contractStates, type Day, phaseOf, phases } from '@equipage/domain';
import { describe, expect, it } from 'vitest';
import { fromRow } from '../db/contracts/rows.ts';
import { engines, openTestDatabase } from '../db/testing.ts';
import { createClock } from '../platform/clock.ts';
import { demoContracts } from './contracts.ts';
import { demoPeople } from './people.ts';
import { seedDemo } from './seed.ts';

const days: readonly Day[] = ['2026-11-23', '2027-02-28', '2028-02-29', '2027-05-01', '2027-08-15'];

describe.each(engines)('the demonstration on %s', (engine) => {
  it('holds contracts in every state and phase, and people free to start', async () => {
    const db = await openTestDatabase(engine);
    const clock = createClock(() => new Date('2026-11-23T09:00:00Z'));
    await seedDemo(db, clock, 30);
    const { people, contracts, listings, outbox } = db.tables;
    const rows = (await db.read.select().from(contracts)).map(fromRow);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(contractStates));
    expect(new Set(rows.map((contract) => phaseOf(contract, '2026-11-23')))).toEqual(
      new Set([null, ...phases]),
    );
    const named = new Set(rows.flatMap(({ agentId, content }) => [agentId, content.service.managerId]));
    const free = (await db.read.select().from(people)).filter(
      ({ id, roles }) => roles.length === 0 && !named.has(id),
    );
    expect(free.length).toBeGreaterThanOrEqual(10);
    const members = (await db.read.select().from(listings)).filter(({ member }) => member);
    expect(new Set(members.map(({ personId }) => personId)).size).toBe(members.length);
    expect(members.length).toBeGreaterThan(40);
    expect(await db.read.select().from(outbox)).toHaveLength(
      demoContracts.filter(({ ending }) => ['signed', 'terminated', 'closed'].includes(ending.kind)).length,
    );
    await db.close();
  });

  it('leaves a database that has people as it is', async () => {
    const db = await openTestDatabase(engine);
    await seedDemo(db, createClock(), 0);
    await seedDemo(db, createClock(), 50);
    expect(await db.read.select().from(db.tables.people)).toHaveLength(demoPeople.length);
    await db.close();
  });

  it.each(days)('can be told on %s, whatever the holidays', async (day) => {
    const db = await openTestDatabase(engine);
    await seedDemo(
      db,
      createClock(() => new Date(`${day}T09:00:00Z`)),
      200,
    );
    await db.close();
  });
});
