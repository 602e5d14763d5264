import { type EndpointInput, endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, on, signBy, startContracts } from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';
import type { TestClient } from '../platform/testing.ts';

type Added = EndpointInput<typeof endpoints.addRecipient>['body'];

const directorate = 'Direction des Mobilités';
const marc: Added = { kind: 'informed', directorate, personId: 'marc' };
const careers: Added = { kind: 'copied', directorate, name: 'Carrières', email: 'carrieres@region.test' };
const observation = { text: 'Le service est en tension jusqu’à Noël.' };

describe.each(engines)('who is kept informed, and in copy, on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  let admin: TestClient;
  let director: TestClient;
  beforeEach(async () => {
    server = await startContracts(engine);
    [admin, director] = [await server.as('admin'), await server.as('marc')];
    return () => server.close();
  });
  const add = (body: Added) => admin.call(endpoints.addRecipient, { body });
  const read = (client: TestClient, { id }: ContractView) => ({
    view: () => client.call(endpoints.getContract, { params: { id } }),
    refusal: (name: 'getContract' | 'getText' | 'getHistory' | 'getEvidence' | 'getChanges') =>
      client.refusal(endpoints[name], { params: { id } }),
  });
  const mails = async (kind: string) => {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows.filter((mail) => mail.kind === kind);
  };

  it('reads the contracts of the directorate once signed, and nothing of how they are settled', async () => {
    await add(marc);
    const draft = await contractIn(server, 'draft');
    expect((await read(director, draft).refusal('getContract')).status).toBe(404);
    const sent = await signBy(await server.as('elodie'), draft);
    const seen = await read(director, sent).view();
    expect(seen).toMatchObject({
      sight: 'reading',
      contentHash: sent.contentHash,
      content: sent.content,
      signatures: [{ seat: 'agent' }],
      observableUntil: '2026-11-30',
      allowed: ['observe'],
    });
    const text = await director.call(endpoints.getText, { params: { id: sent.id } });
    expect(text.contentHash).toBe(sent.contentHash);
    for (const name of ['getHistory', 'getEvidence', 'getChanges'] as const)
      expect((await read(director, sent).refusal(name)).status).toBe(404);
    const found = await director.call(endpoints.search, { query: { q: 'aubigne' } });
    expect(found.items.some(({ kind }) => kind === 'contract')).toBe(true);
    const news = await director.call(endpoints.listNews, {});
    expect(news.items.map(({ contractId }) => contractId)).toContain(sent.id);
  });

  it('hears in the news what a contract becomes, and not why, nor what its people settle', async () => {
    await add(marc);
    const newsOf = async (client: TestClient) =>
      (await client.call(endpoints.listNews, {})).items.map(({ summary }) => summary);
    const closed = await contractIn(server, 'closed');
    const asked = await contractIn(server, 'changes-requested');
    const heard = await newsOf(director);
    expect(heard).toEqual([
      'Contrat signé par Élodie d’Aubigné.',
      'Contrat clos.',
      expect.stringContaining('Contrat conclu'),
      expect.stringContaining('Contrat signé par Étienne Lacaze'),
      'Contrat signé par Nathalie Serra, supérieure hiérarchique.',
      'Contrat signé par Élodie d’Aubigné.',
    ]);
    const whole = (await newsOf(await server.as('etienne-lacaze'))).join();
    expect(whole).toContain('Modification demandée');
    expect(whole).toContain('Motif');
    expect(closed.id).not.toBe(asked.id);
  });

  it('observes once, which the executive reads before signing', async () => {
    await add(marc);
    const sent = await contractIn(server, 'awaiting-manager');
    const [mail] = await mails('to-observe');
    expect(mail).toMatchObject({ personId: 'marc' });
    expect(mail?.text).toContain('jusqu’au 30 novembre 2026 inclus');
    const observed = await director.call(endpoints.observe, { ...on(sent), body: observation });
    expect(observed).toMatchObject({ state: 'awaiting-manager', allowed: [] });
    expect(await director.refusal(endpoints.observe, { ...on(observed), body: observation })).toMatchObject({
      status: 409,
      code: 'already-observed',
    });
    const agreed = await signBy(await server.as('nathalie'), sent);
    const executive = await server.as('etienne-lacaze');
    const [approval] = (await executive.call(endpoints.listApprovals, {})).items;
    expect(approval?.contract.observations).toMatchObject([
      { source: 'informed', person: { id: 'marc' }, text: observation.text, isFormer: false },
    ]);
    expect((await signBy(executive, agreed)).state).toBe('signed');
    expect(
      (await director.call(endpoints.getContract, { params: { id: sent.id } })).observations,
    ).toHaveLength(1);
    const history = await (await server.as('elodie')).call(endpoints.getHistory, { params: { id: sent.id } });
    expect(history.items.find(({ type }) => type === 'observed')).toMatchObject({
      actor: { id: 'marc' },
      party: 'informed',
      message: observation.text,
    });
  });

  it('invites to observe nobody who holds another seat: the executive, their substitute, the officer', async () => {
    for (const personId of ['marc', 'etienne-lacaze', 'paul', 'odile']) await add({ ...marc, personId });
    const body = {
      number: '2026-300',
      date: '2026-11-20',
      from: '2026-11-23',
      to: '2026-11-27',
      substituteId: 'paul',
    };
    await admin.call(endpoints.recordDelegation, { body });
    const sent = await contractIn(server, 'awaiting-manager');
    expect((await mails('to-observe')).map(({ personId }) => personId)).toEqual(['marc']);
    const substitute = await server.as('paul');
    expect((await read(substitute, sent).view()).allowed).not.toContain('observe');
  });

  it('may observe no more after five working days, and the contract goes on', async () => {
    await add(marc);
    const sent = await contractIn(server, 'awaiting-manager');
    server.waitDays(8);
    const late = await director.refusal(endpoints.observe, { ...on(sent), body: observation });
    expect(late).toMatchObject({ status: 409, code: 'observation-too-late' });
    expect((await read(director, sent).view()).allowed).toEqual([]);
  });

  it('reads no more once the settings, or the directory, say otherwise', async () => {
    const { informed } = await add(marc);
    const sent = await contractIn(server, 'awaiting-manager');
    expect((await read(director, sent).view()).id).toBe(sent.id);
    const { people } = server.db.tables;
    await server.db.transact((tx) => tx.update(people).set({ directorate: 'Direction de la Culture' }));
    expect((await read(director, sent).refusal('getContract')).status).toBe(404);
    await server.db.transact((tx) => tx.update(people).set({ directorate }));
    await admin.call(endpoints.endRecipient, { params: { id: informed[0]?.id ?? '' }, body: null });
    expect((await read(director, sent).refusal('getContract')).status).toBe(404);
  });

  it('records the agreement of a school’s head, which the officer received', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    const officer = await server.as('odile');
    const body = { name: 'Lycée Déodat, Mme Roy', saidOn: '2026-11-20' };
    const recorded = await officer.call(endpoints.recordObservation, { ...on(sent), body });
    expect(recorded.observations).toMatchObject([{ source: 'school', person: { id: 'odile' }, ...body }]);
    const early = { ...body, saidOn: '2026-11-24' };
    expect(
      await officer.refusal(endpoints.recordObservation, { ...on(recorded), body: early }),
    ).toMatchObject({ status: 422, errors: [{ pointer: '/saidOn' }] });
  });

  it('writes to the addresses in copy when a contract is concluded and when it ends, with no right to read', async () => {
    await add(careers);
    await add({ ...careers, directorate: null, name: 'Toutes', email: 'toutes@region.test' });
    await add({ ...careers, directorate: 'Direction', email: 'autre@region.test' }).catch(() => null);
    const signed = await contractIn(server, 'signed');
    const [first, second, ...others] = await mails('copy');
    expect([first?.address, second?.address]).toEqual(['carrieres@region.test', 'toutes@region.test']);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ personId: null, contractId: signed.id });
    expect(first?.text).toContain('du 1er décembre 2026 au 31 mai 2027 inclus');
    expect(first?.text).toContain(`/verifier#${signed.verificationCode}`);
    expect(first?.text).not.toContain('Une méthode d’animation.');
    const end = { effectiveOn: '2027-01-15' };
    await (await server.as('elodie')).call(endpoints.terminate, { ...on(signed), body: end });
    expect(await mails('copy')).toHaveLength(4);
  });

  it.each<[string, unknown, string]>([
    ['a directorate that the directory has not', { ...marc, directorate: 'Ailleurs' }, '/directorate'],
    ['somebody who is nobody', { ...marc, personId: 'nobody' }, '/personId'],
    ['an address that is none', { ...careers, email: 'carrieres' }, '/email'],
    ['nobody at all', { kind: 'informed', directorate }, '/personId'],
    ['another kind', { ...marc, kind: 'other' }, '/kind'],
  ])('refuses %s', async (_what, body, pointer) => {
    const refusal = await admin.refusal(endpoints.addRecipient, { body: body as Added });
    expect(refusal).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it('refuses what is there already, and takes it again once ended', async () => {
    const { informed } = await add(marc);
    expect(await admin.refusal(endpoints.addRecipient, { body: marc })).toMatchObject({
      errors: [{ pointer: '/personId', code: 'duplicate' }],
    });
    await admin.call(endpoints.endRecipient, { params: { id: informed[0]?.id ?? '' }, body: null });
    expect((await add(marc)).informed).toHaveLength(1);
  });
});
