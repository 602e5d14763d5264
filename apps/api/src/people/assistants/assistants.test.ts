import { endpoints } from '@equipage/contract-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { answers, type Contracts, contractIn, on, signBy, startContracts } from '../../contracts/testing.ts';
import { engines } from '../../db/testing.ts';
import type { TestClient } from '../../platform/testing.ts';

describe.each(engines)('the executive’s secretariat on %s', (engine) => {
  let server: Contracts;
  let etienne: TestClient;
  let zoe: TestClient;
  beforeEach(async () => {
    server = await startContracts(engine);
    [etienne, zoe] = [await server.as('etienne-lacaze'), await server.as('stranger')];
    return () => server.close();
  });
  const name = (client: TestClient, personId = 'stranger') =>
    client.call(endpoints.nameAssistant, { body: { personId } });

  it('reads what waits for the executive, line and text, and nothing before nor after', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    const read = { params: { id: sent.id } };
    expect((await name(etienne)).items).toMatchObject([{ id: 'stranger' }]);
    expect((await zoe.call(endpoints.getSession, {})).roles).toContain('assistant');
    expect(await zoe.refusal(endpoints.getContract, read)).toMatchObject({ status: 404 });
    const agreed = await signBy(await server.as('nathalie'), sent);
    const { items } = await zoe.call(endpoints.listApprovals, {});
    expect(items).toMatchObject([
      {
        contract: { id: sent.id, allowed: [], sums: { hours: expect.any(Number) } },
        decides: false,
        inSteadOf: null,
      },
    ]);
    expect((await etienne.call(endpoints.listApprovals, {})).items).toMatchObject([{ decides: true }]);
    expect((await zoe.call(endpoints.getText, read)).sections.length).toBeGreaterThan(0);
    await signBy(etienne, agreed);
    expect((await zoe.call(endpoints.listApprovals, {})).items).toEqual([]);
    expect(await zoe.refusal(endpoints.getContract, read)).toMatchObject({ status: 404 });
  });

  it('is told nothing of the others of the team, which whoever decides is', async () => {
    await name(etienne);
    await contractIn(server, 'awaiting-executive');
    const marc = await contractIn(server, 'awaiting-manager', answers(), 'marc');
    const [decided] = (await etienne.call(endpoints.listApprovals, {})).items;
    expect(decided?.team.map(({ contractId }) => contractId)).toContain(marc.id);
    expect(decided?.clashes).not.toEqual([]);
    const { items } = await zoe.call(endpoints.listApprovals, {});
    expect(items).toMatchObject([{ decides: false, team: [], teamLoad: [], clashes: [] }]);
    expect(JSON.stringify(items)).not.toContain(marc.id);
  });

  it('hears in the news of signatures alone, and not of what was settled before them', async () => {
    await name(etienne);
    const sent = await contractIn(server, 'changes-requested');
    await signBy(await server.as('elodie'), sent);
    await signBy(await server.as('nathalie'), sent);
    const { items } = await zoe.call(endpoints.listNews, {});
    expect(items.map(({ summary }) => summary)).toEqual([
      'Contrat signé par Nathalie Serra, supérieure hiérarchique.',
      'Contrat signé par Élodie d’Aubigné.',
      'Contrat signé par Élodie d’Aubigné.',
    ]);
    const all = await etienne.call(endpoints.listNews, {});
    expect(all.items.map(({ summary }) => summary).join()).toContain('Modification demandée');
  });

  it('signs nothing, one by one or together, nor answers otherwise', async () => {
    const agreed = await contractIn(server, 'awaiting-executive');
    await name(await server.as('admin'));
    const contentHash = agreed.contentHash ?? '';
    const body = { contentHash, consent: true as const };
    const refused = { status: 403, code: 'not-your-seat' };
    expect(await zoe.refusal(endpoints.sign, { ...on(agreed), body })).toMatchObject(refused);
    const contracts = [{ id: agreed.id, contentHash }];
    expect(await zoe.call(endpoints.signSeveral, { body: { contracts, consent: true } })).toMatchObject({
      items: [{ status: 403, problem: { code: 'not-your-seat' } }],
    });
    expect(
      await zoe.refusal(endpoints.requestChange, { ...on(agreed), body: { message: 'Pas le lundi.' } }),
    ).toMatchObject(refused);
    expect(await zoe.refusal(endpoints.decline, { ...on(agreed), body: { reason: 'Non.' } })).toMatchObject(
      refused,
    );
    expect(await zoe.refusal(endpoints.getHistory, { params: { id: agreed.id } })).toMatchObject({
      status: 404,
    });
    const { contract } = (await etienne.call(endpoints.listApprovals, {})).items[0] ?? {};
    expect(contract).toMatchObject({ state: 'awaiting-executive', signatures: [{}, {}] });
  });

  it('prepares nothing of their own contract, and decides as a manager on that of their team', async () => {
    await name(etienne, 'nathalie');
    await name(etienne, 'elodie');
    const sent = await contractIn(server, 'awaiting-manager');
    const nathalie = await server.as('nathalie');
    expect((await nathalie.call(endpoints.listApprovals, {})).items).toMatchObject([{ decides: true }]);
    const agreed = await signBy(nathalie, sent);
    expect((await nathalie.call(endpoints.listApprovals, {})).items).toMatchObject([{ decides: false }]);
    const elodie = await server.as('elodie');
    expect((await elodie.call(endpoints.listApprovals, {})).items).toEqual([]);
    expect((await elodie.call(endpoints.getContract, { params: { id: agreed.id } })).allowed).toContain(
      'take-back',
    );
    expect(answers().service.managerId).toBe('nathalie');
  });

  it('is named and ended by who holds the seat and by administrators, with its history', async () => {
    for (const id of ['odile', 'nathalie', 'stranger'])
      expect(
        await (await server.as(id)).refusal(endpoints.nameAssistant, { body: { personId: 'paul' } }),
      ).toMatchObject({ status: 403 });
    await name(etienne);
    expect(await etienne.refusal(endpoints.nameAssistant, { body: { personId: 'stranger' } })).toMatchObject({
      status: 409,
    });
    expect(await etienne.refusal(endpoints.nameAssistant, { body: { personId: 'nobody' } })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/personId' }],
    });
    const admin = await server.as('admin');
    const history = async () =>
      (await admin.call(endpoints.getPersonHistory, { params: { id: 'stranger' } })).items;
    expect(await history()).toMatchObject([{ kind: 'roles-given', by: { id: 'etienne-lacaze' } }]);
    const ending = { params: { id: 'stranger' }, body: null };
    expect((await admin.call(endpoints.endAssistant, ending)).items).toEqual([]);
    expect(await history()).toHaveLength(2);
    expect((await zoe.call(endpoints.getSession, {})).roles).not.toContain('assistant');
    expect(
      await admin.refusal(endpoints.endAssistant, { ...ending, params: { id: 'nobody' } }),
    ).toMatchObject({
      status: 404,
    });
  });
});
