import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, on, signBy, startContracts } from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';
import type { TestClient } from '../platform/testing.ts';

/** The stranger stands in for Nathalie, whose agent Élodie is, from Monday 23 November 2026 to Friday. */
const week = {
  standInId: 'stranger',
  kind: 'interim' as const,
  startsOn: '2026-11-23',
  endsOn: '2026-11-27',
};

describe.each(engines)('a manager’s stand-in on %s', (engine) => {
  let server: Contracts;
  let nathalie: TestClient;
  let zoe: TestClient;
  let sent: ContractView;
  beforeEach(async () => {
    server = await startContracts(engine);
    sent = await contractIn(server, 'awaiting-manager');
    [nathalie, zoe] = [await server.as('nathalie'), await server.as('stranger')];
    return () => server.close();
  });
  const waitingFor = async (client: TestClient) => (await client.call(endpoints.listApprovals, {})).items;
  const read = { params: { id: '' } };

  it('sees and decides what waits, and both names stay', async () => {
    read.params.id = sent.id;
    expect(await zoe.refusal(endpoints.getContract, read)).toMatchObject({ status: 404 });
    await nathalie.call(endpoints.nameStandIn, { body: week });
    const session = await zoe.call(endpoints.getSession, {});
    expect(session.roles).toContain('manager');
    const [waiting] = await waitingFor(zoe);
    expect(waiting).toMatchObject({
      contract: { id: sent.id, waitingFor: { person: { id: 'nathalie' } } },
      inSteadOf: { person: { id: 'nathalie' }, kind: 'interim' },
    });
    expect((await waitingFor(nathalie))[0]?.inSteadOf).toBeNull();
    const found = await zoe.call(endpoints.search, { query: { q: 'aubigne' } });
    expect(found.items.length).toBeGreaterThan(0);

    const signed = await signBy(zoe, sent);
    expect(signed.signatures.at(-1)).toMatchObject({
      seat: 'manager',
      person: { id: 'stranger' },
      onBehalfOf: { id: 'nathalie' },
      standIn: 'interim',
    });
    const evidence = await zoe.call(endpoints.getEvidence, read);
    expect(evidence.signatures.at(-1)).toMatchObject({ onBehalfOf: 'Nathalie Serra', standIn: 'interim' });
    expect((await zoe.call(endpoints.listAnswersGiven, {})).items).toHaveLength(1);
  });

  it('may ask for a change, in whose stead being kept', async () => {
    await nathalie.call(endpoints.nameStandIn, { body: week });
    await zoe.call(endpoints.requestChange, { ...on(sent), body: { message: 'Pas le lundi.' } });
    const { contractEvents } = server.db.tables;
    const rows = await server.db.read.select({ data: contractEvents.data }).from(contractEvents);
    expect(rows.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ type: 'change-requested', personId: 'stranger', onBehalfOf: 'nathalie' }),
    );
  });

  it('is nobody before the first day, and after the last', async () => {
    const later = { ...week, startsOn: '2026-11-24' };
    await nathalie.call(endpoints.nameStandIn, { body: later });
    expect(await waitingFor(zoe)).toEqual([]);
    server.waitDays(4);
    expect(await waitingFor(zoe)).toHaveLength(1);
    server.waitDays(5);
    expect(await waitingFor(zoe)).toEqual([]);
  });

  it('is named by the manager or their superior, and ended by them alone', async () => {
    await server.db.transact(async (tx) => {
      const { people } = server.db.tables;
      await tx.update(people).set({ managerId: 'marc' });
    });
    expect(
      await zoe.refusal(endpoints.nameStandIn, {
        body: { ...week, holderId: 'nathalie', standInId: 'paul' },
      }),
    ).toMatchObject({ status: 403 });
    const marc = await server.as('marc');
    const { items } = await marc.call(endpoints.nameStandIn, { body: { ...week, holderId: 'nathalie' } });
    expect(items).toMatchObject([{ holder: { id: 'nathalie' }, standIn: { id: 'stranger' }, mayEnd: true }]);
    const id = items[0]?.id ?? '';
    expect((await zoe.call(endpoints.listStandIns, {})).items).toMatchObject([{ id, mayEnd: false }]);
    const ending = { params: { id }, body: null };
    expect(await zoe.refusal(endpoints.endStandIn, ending)).toMatchObject({ status: 404 });
    expect(await waitingFor(zoe)).toHaveLength(1);
    expect((await nathalie.call(endpoints.endStandIn, ending)).items).toEqual([]);
    expect(await waitingFor(zoe)).toEqual([]);
    expect(await nathalie.refusal(endpoints.endStandIn, ending)).toMatchObject({ status: 404 });
  });

  it.each<[string, object]>([
    ['/standInId', { standInId: 'nathalie' }],
    ['/standInId', { standInId: 'nobody' }],
    ['/startsOn', { startsOn: '2026-11-20' }],
    ['/endsOn', { endsOn: '2026-11-22' }],
    ['/endsOn', { endsOn: '2026-02-30' }],
    ['/kind', { kind: 'delegation' }],
  ])('is refused at %s: %j', async (pointer, over) => {
    const refusal = await nathalie.refusal(endpoints.nameStandIn, { body: { ...week, ...over } });
    expect(refusal).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it('is one at a time, even when two are named at once', async () => {
    const namings = ['stranger', 'paul', 'marc'].map((standInId) =>
      nathalie.call(endpoints.nameStandIn, { body: { ...week, standInId } }),
    );
    const outcomes = await Promise.allSettled(namings);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('does not let an agent sign for their own manager', async () => {
    await nathalie.call(endpoints.nameStandIn, { body: { ...week, standInId: 'elodie' } });
    const elodie = await server.as('elodie');
    expect(await waitingFor(elodie)).toEqual([]);
    const body = { contentHash: sent.contentHash ?? '', consent: true as const };
    expect((await elodie.refusal(endpoints.sign, { ...on(sent), body })).status).toBe(409);
  });
});
