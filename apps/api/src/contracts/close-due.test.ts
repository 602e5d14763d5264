import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tables } from '../db/tables.ts';
import { engines } from '../db/testing.ts';
import type { Server } from '../platform/server.ts';
import type { TestClient } from '../platform/testing.ts';
import { closeDue } from './close-due.ts';
import { type Contracts, contractIn, startContracts } from './testing.ts';

type Person = Tables['people']['$inferInsert'];

/** It runs from 1 December 2026 to 31 May 2027; today is 23 November 2026. */
describe.each(engines)('what the day itself does to a contract, on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
    return () => server.close();
  });
  const say = (of: string, facts: Partial<Person>) =>
    server.db.transact((tx) =>
      tx.update(server.db.tables.people).set(facts).where(eq(server.db.tables.people.id, of)),
    );
  /** As in the demonstration: moving the clock does what is due. */
  const onDay = async (day: string) => {
    const admin = await server.as('admin');
    await admin.call(endpoints.setDemoClock, { body: { now: `${day}T10:00:00.000Z` } });
    server.forgetSessions();
  };
  const read = async (who: string, { id }: ContractView) =>
    (await server.as(who)).call(endpoints.getContract, { params: { id } });
  const mails = async () => {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows.filter(({ kind }) => kind === 'closure');
  };
  const marksFor = async (client: TestClient, contractId: string) => {
    const { items } = await client.call(endpoints.listCommunity, {
      query: { attention: 'employment-ending' },
    });
    return items.find((row) => row.contractId === contractId)?.attention ?? [];
  };

  it('asks for attention thirty days before an employment ends, and closes on its last day', async () => {
    const signed = await contractIn(server, 'signed');
    await say('elodie', { employmentEndsOn: '2027-03-31' });
    await onDay('2027-02-28');
    expect((await read('odile', signed)).employmentEndsOn).toBeNull();
    await onDay('2027-03-01');
    for (const who of ['odile', 'nathalie', 'elodie'])
      expect((await read(who, signed)).employmentEndsOn).toBe('2027-03-31');
    for (const who of ['etienne-lacaze', 'lea'])
      expect((await read(who, signed)).employmentEndsOn).toBeNull();
    const officer = await server.as('odile');
    expect(await marksFor(officer, signed.id)).toContain('employment-ending');
    const { facets } = await officer.call(endpoints.getCommunityFacets, { query: {} });
    expect(facets.attention).toContainEqual({ value: 'employment-ending', count: 1 });

    await onDay('2027-03-30');
    expect((await read('odile', signed)).state).toBe('signed');
    await onDay('2027-03-31');
    const closed = await read('elodie', signed);
    expect(closed).toMatchObject({ state: 'closed', term: signed.term });
    const history = await (await server.as('elodie')).call(endpoints.getHistory, {
      params: { id: signed.id },
    });
    expect(history.items.at(-1)).toMatchObject({ type: 'closed', actor: null, party: null });
    const told = (await mails()).map(({ personId }) => personId);
    expect(told.toSorted()).toEqual(['elodie', 'etienne-lacaze', 'lea', 'nathalie', 'odile']);
    for (const { text } of await mails()) expect(text).toContain('fin de l’emploi');
    await onDay('2027-04-02');
    expect(await mails()).toHaveLength(5);
  });

  it('closes what waits for a signature, and leaves a draft and what came to its term alone', async () => {
    await say('elodie', { employmentEndsOn: '2026-11-25' });
    const sent = await contractIn(server, 'awaiting-manager');
    await onDay('2026-11-25');
    expect((await read('odile', sent)).state).toBe('closed');
  });

  it('leaves alone what is signed after an employment that ended, by a directory that was not kept up', async () => {
    await say('elodie', { employmentEndsOn: '2025-12-31' });
    const sent = await contractIn(server, 'awaiting-manager');
    await onDay('2026-11-23');
    expect((await read('odile', sent)).state).toBe('awaiting-manager');
    await onDay('2026-12-10');
    expect((await read('odile', sent)).state).toBe('awaiting-manager');
  });

  it.each([
    ['an employment', { employmentEndsOn: '2026-11-25' }, { employmentEndsOn: null }],
    ['a departure', { leftAt: '2026-11-23T10:00:00.000Z' }, { leftAt: null }],
  ])('decides on %s as the directory has it by then', async (_, going, corrected) => {
    const signed = await contractIn(server, 'signed');
    await say('elodie', going);
    server.waitDays(2);
    const { db, clock } = server;
    const told: string[] = [];
    const tell: Server['tell'] = async (_, { after }) => void told.push(after?.state ?? '');
    const late: typeof db.transact = async (work) => {
      await say('elodie', corrected);
      return db.transact(work);
    };
    await closeDue({ db: { ...db, transact: late }, clock, tell });
    expect(told).toEqual([]);
    expect((await read('odile', signed)).state).toBe('signed');
    await say('elodie', going);
    await closeDue({ db, clock, tell });
    expect(told).toEqual(['closed']);
  });

  it('closes the day after a departure, and writes nothing to who left', async () => {
    const signed = await contractIn(server, 'signed');
    const left = '2026-11-23T10:00:00.000Z';
    await say('elodie', { leftAt: left, disabledAt: left });
    await onDay('2026-11-23');
    expect((await read('odile', signed)).state).toBe('signed');
    await onDay('2026-11-24');
    expect((await read('odile', signed)).state).toBe('closed');
    const { mails: table } = server.db.tables;
    await expect
      .poll(async () => {
        const rows = await server.db.read.select().from(table).where(eq(table.kind, 'closure'));
        return rows.find(({ personId }) => personId === 'elodie')?.outcome;
      })
      .toBe('gone');
  });

  it('tells a kind of staff that is not eligible to see the Lab, and starts nothing', async () => {
    const admin = await server.as('admin');
    const { version, profile } = await admin.call(endpoints.getOrganisation, {});
    const body = { ...profile, ineligibleStaffKinds: ['intern' as const] };
    await admin.call(endpoints.saveOrganisation, { version, body });
    await say('elodie', { staffKind: 'intern' });
    const agent = await server.as('elodie');
    expect(await agent.refusal(endpoints.startContract, { body: null })).toMatchObject({
      status: 409,
      code: 'staff-not-eligible',
      title: 'Voyez avec le Lab’',
    });
    await say('elodie', { staffKind: 'contract' });
    expect((await agent.call(endpoints.startContract, { body: null })).state).toBe('draft');
  });
});
