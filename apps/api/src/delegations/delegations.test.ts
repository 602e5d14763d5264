import { endpoints } from '@equipage/contract-api';
import { addDays } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, on, signBy, startContracts } from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';
import type { TestClient } from '../platform/testing.ts';

const today = '2026-11-23';
/** Zoé signs for Étienne Lacaze, from Monday 23 November 2026 to Friday. */
const arrete = {
  number: '2026-300',
  date: '2026-11-20',
  from: today,
  to: '2026-11-27',
  substituteId: 'stranger',
};

describe.each(engines)('the executive’s substitute on %s', (engine) => {
  let server: Contracts;
  let admin: TestClient;
  let zoe: TestClient;
  beforeEach(async () => {
    server = await startContracts(engine);
    [admin, zoe] = [await server.as('admin'), await server.as('stranger')];
    return () => server.close();
  });
  const record = (over: object = {}) =>
    admin.call(endpoints.recordDelegation, { body: { ...arrete, ...over } });
  /** What somebody decides on; the role alone lets one prepare it, and no more. */
  const waitingFor = async (client: TestClient) =>
    (await client.call(endpoints.listApprovals, {})).items.filter(({ decides }) => decides);
  const rolesOf = async (client: TestClient) => (await client.call(endpoints.getSession, {})).roles;
  const giveRole = (id: string, roles: ('executive' | 'officer')[]) =>
    server.db.transact((tx) =>
      tx.update(server.db.tables.people).set({ roles }).where(eq(server.db.tables.people.id, id)),
    );

  it('holds the seat by an arrêté: sees, signs in their own capacity, and both names stay with it', async () => {
    const agreed = await contractIn(server, 'awaiting-executive');
    const read = { params: { id: agreed.id } };
    expect(await zoe.refusal(endpoints.getContract, read)).toMatchObject({ status: 404 });
    await record();
    expect(await rolesOf(zoe)).toContain('executive');
    const [waiting] = await waitingFor(zoe);
    expect(waiting).toMatchObject({
      contract: { id: agreed.id, allowed: ['sign', 'request-change', 'decline'] },
      inSteadOf: {
        person: { id: 'etienne-lacaze' },
        kind: 'delegation',
        basis: { number: '2026-300', date: '2026-11-20' },
      },
    });
    const etienne = await server.as('etienne-lacaze');
    expect((await waitingFor(etienne))[0]?.inSteadOf).toBeNull();

    const signed = await signBy(zoe, agreed);
    const formula = 'Pour Madame la Présidente et par délégation';
    const basis = { number: '2026-300', date: '2026-11-20' };
    const ground = { standIn: null, delegation: { ...basis, formula } };
    expect(signed).toMatchObject({ state: 'signed' });
    expect(signed.signatures.at(-1)).toMatchObject({
      seat: 'executive',
      person: { id: 'stranger' },
      onBehalfOf: { id: 'etienne-lacaze' },
      ...ground,
    });
    const evidence = await zoe.call(endpoints.getEvidence, read);
    expect(evidence.signatures.at(-1)).toMatchObject({
      name: 'Zoé Inconnue',
      onBehalfOf: 'Étienne Lacaze',
      ...ground,
    });
    expect(evidence.history.map(({ summary }) => summary.replaceAll('\u00A0', ' '))).toContain(
      'Contrat signé par Zoé Inconnue, pour la direction générale des services, par délégation de M. Lacaze (arrêté n° 2026-300 du 20 novembre 2026).',
    );
  });

  it('signs several at once, and their own contract never', async () => {
    await record();
    const own = await contractIn(server, 'awaiting-executive', undefined, 'stranger');
    const other = await contractIn(server, 'awaiting-executive');
    expect((await waitingFor(zoe)).map(({ contract }) => contract.id)).toEqual([other.id]);
    const contracts = [own, other].map(({ id, contentHash }) => ({ id, contentHash: contentHash ?? '' }));
    const { items } = await zoe.call(endpoints.signSeveral, { body: { contracts, consent: true } });
    expect(items).toMatchObject([
      { status: 409, problem: { code: 'already-signed' } },
      { status: 200, contract: { state: 'signed' } },
    ]);
  });

  it('is nobody before the first day, after the last, once ended, and under another executive', async () => {
    const agreed = await contractIn(server, 'awaiting-executive');
    const { items } = await record({ from: '2026-11-24' });
    expect(await waitingFor(zoe)).toEqual([]);
    server.waitDays(4);
    expect(await waitingFor(zoe)).toHaveLength(1);
    server.waitDays(5);
    expect(await waitingFor(zoe)).toEqual([]);
    server.waitDays(1);
    expect(await waitingFor(zoe)).toHaveLength(1);

    const { profile, version } = await admin.call(endpoints.getOrganisation, {});
    await admin.call(endpoints.saveOrganisation, { version, body: { ...profile, executiveId: 'lea' } });
    expect(await waitingFor(zoe)).toEqual([]);
    expect((await admin.call(endpoints.listDelegations, {})).items).toMatchObject([{ status: 'lapsed' }]);
    // Whom the settings name holds the seat, whatever role they were given.
    expect(await waitingFor(await server.as('lea'))).toHaveLength(1);
    expect(await waitingFor(await server.as('etienne-lacaze'))).toEqual([]);
    await admin.call(endpoints.saveOrganisation, { version: version + 1, body: profile });

    expect(await waitingFor(zoe)).toHaveLength(1);
    const ending = { params: { id: items[0]?.id ?? '' }, body: null };
    const ended = await admin.call(endpoints.endDelegation, ending);
    expect(ended.items).toMatchObject([{ status: 'ended', ended: { by: { id: 'admin' } } }]);
    expect(await waitingFor(zoe)).toEqual([]);
    expect(await zoe.refusal(endpoints.getContract, { params: { id: agreed.id } })).toMatchObject({
      status: 404,
    });
    expect(await admin.refusal(endpoints.endDelegation, ending)).toMatchObject({ status: 404 });
  });

  it('is none by the role alone: an arrêté is what a signature cites', async () => {
    const agreed = await contractIn(server, 'awaiting-executive');
    await giveRole('stranger', ['executive']);
    expect(await rolesOf(zoe)).not.toContain('executive');
    expect(await waitingFor(zoe)).toEqual([]);
    const body = { contentHash: agreed.contentHash ?? '', consent: true as const };
    expect(await zoe.refusal(endpoints.sign, { ...on(agreed), body })).toMatchObject({ status: 403 });
  });

  it('says in whose stead a change was asked for', async () => {
    const agreed = await contractIn(server, 'awaiting-executive');
    await record();
    await zoe.call(endpoints.requestChange, { ...on(agreed), body: { message: 'Pas le lundi.' } });
    const { items } = await (await server.as('elodie')).call(endpoints.getHistory, {
      params: { id: agreed.id },
    });
    expect(items.map(({ summary }) => summary.replaceAll('\u00A0', ' '))).toContain(
      'Modification demandée par Zoé Inconnue, pour la direction générale des services, par délégation de M. Lacaze (arrêté n° 2026-300 du 20 novembre 2026).',
    );
  });

  it('is told of what comes to that seat, as the executive is', async () => {
    await record();
    const preferences = { items: [{ kind: 'to-sign' as const, mode: 'at-once' as const }] };
    for (const id of ['stranger', 'etienne-lacaze'])
      await (await server.as(id)).call(endpoints.saveMailPreferences, { body: preferences });
    await contractIn(server, 'awaiting-executive');
    const mails = await server.db.read.select().from(server.db.tables.mails);
    const told = mails.filter(({ kind }) => kind === 'to-sign').map(({ personId }) => personId);
    expect(told.toSorted()).toEqual(['etienne-lacaze', 'stranger']);
  });
});

describe.each(engines)('the arrêtés on %s', (engine) => {
  let server: Contracts;
  let admin: TestClient;
  beforeEach(async () => {
    server = await startContracts(engine);
    admin = await server.as('admin');
    return () => server.close();
  });

  it('are listed with what became of them, to administrators and to the executive', async () => {
    const { items, executive } = await admin.call(endpoints.recordDelegation, { body: arrete });
    expect(executive).toMatchObject({ id: 'etienne-lacaze' });
    expect(items).toMatchObject([
      {
        number: '2026-300',
        date: '2026-11-20',
        from: today,
        to: '2026-11-27',
        holder: { id: 'etienne-lacaze' },
        substitute: { id: 'stranger' },
        status: 'in-force',
        endsSoon: true,
        recordedBy: { id: 'admin' },
        ended: null,
      },
    ]);
    const etienne = await server.as('etienne-lacaze');
    expect((await etienne.call(endpoints.listDelegations, {})).items).toEqual(items);
    server.waitDays(5);
    expect((await admin.call(endpoints.listDelegations, {})).items).toMatchObject([
      { status: 'over', endsSoon: false },
    ]);
  });

  it.each<[string, object]>([
    ['/substituteId', { substituteId: 'etienne-lacaze' }],
    ['/substituteId', { substituteId: 'nobody' }],
    ['/date', { date: addDays(today, 1), from: addDays(today, 1) }],
    ['/date', { date: '2026-02-30' }],
    ['/from', { from: '2026-11-19' }],
    ['/to', { to: '2026-11-22' }],
    ['/to', { to: '9999-12-31' }],
    ['/from', { from: '9999-12-31' }],
    ['/number', { number: '  ' }],
    ['/number', { number: 'x'.repeat(61) }],
  ])('are refused at %s: %j', async (pointer, over) => {
    const refusal = await admin.refusal(endpoints.recordDelegation, { body: { ...arrete, ...over } });
    expect(refusal).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it('give a substitute one ground at a time, even when two are recorded at once', async () => {
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map((place) =>
        admin.call(endpoints.recordDelegation, { body: { ...arrete, number: `2026-${place}` } }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const next = { ...arrete, from: '2026-11-28', to: '2026-12-31' };
    expect((await admin.call(endpoints.recordDelegation, { body: next })).items).toHaveLength(2);
  });

  it('are recorded and ended by administrators alone, and nothing deletes them', async () => {
    for (const id of ['etienne-lacaze', 'odile', 'stranger'])
      expect(await (await server.as(id)).refusal(endpoints.recordDelegation, { body: arrete })).toMatchObject(
        { status: 403 },
      );
    const { items } = await admin.call(endpoints.recordDelegation, { body: arrete });
    const ending = { params: { id: items[0]?.id ?? '' }, body: null };
    const etienne = await server.as('etienne-lacaze');
    expect(await etienne.refusal(endpoints.endDelegation, ending)).toMatchObject({ status: 403 });
    const url = `/api/delegations/${items[0]?.id}`;
    expect((await admin.inject({ method: 'DELETE', url })).statusCode).toBe(404);
  });
});
