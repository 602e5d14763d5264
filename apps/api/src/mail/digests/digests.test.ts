import { endpoints } from '@equipage/contract-api';
import { afterEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, on, startContracts } from '../../contracts/testing.ts';
import { engines } from '../../db/testing.ts';
import { sendDigests } from './send.ts';

describe.each(engines)('digests on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  afterEach(() => server.close());

  const settings = { demo: true, publicUrl: new URL('https://equipage.exemple.test') };
  const send = () => sendDigests({ ...server, settings });
  const digests = async () => {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows.filter(({ kind }) => kind === 'digest');
  };
  const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
  const choose = async (personId: string, ...items: { kind: 'to-decide' | 'agreement'; mode: 'daily' }[]) =>
    (await server.as(personId)).call(endpoints.saveMailPreferences, { body: { items } });

  it('give the executive one mail a week, a line each, in place of one a contract', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-executive');
    const rows = await server.db.read.select().from(server.db.tables.mails);
    expect(rows.filter(({ personId }) => personId === 'etienne-lacaze')).toEqual([]);
    await Promise.all([send(), send()]);
    await send();
    const [digest, ...others] = await digests();
    expect(others).toEqual([]);
    expect(digest?.personId).toBe('etienne-lacaze');
    expect(plain(digest?.subject)).toBe('Cette semaine : 1 contrat attend votre signature');
    expect(plain(digest?.text)).toContain(
      'Élodie d’Aubigné, Études, 7,5 %, accord de Nathalie Serra le 23 novembre 2026',
    );
    expect(digest?.text).toContain(`https://equipage.exemple.test/a-decider/${id}`);
    server.waitDays(3);
    await send();
    expect(await digests()).toHaveLength(1);
    server.waitDays(7);
    await send();
    expect(await digests()).toHaveLength(2);
  });

  it('give who stands in what waits for the manager, who gets none of it meanwhile; and a substitute the week’s', async () => {
    server = await startContracts(engine);
    await contractIn(server, 'awaiting-manager');
    const days = { startsOn: '2026-11-23', endsOn: '2026-11-30' };
    const nathalie = await server.as('nathalie');
    await nathalie.call(endpoints.nameStandIn, { body: { ...days, kind: 'interim', standInId: 'stranger' } });
    for (const person of ['nathalie', 'stranger']) await choose(person, { kind: 'to-decide', mode: 'daily' });
    await send();
    expect((await digests()).map(({ personId }) => personId)).toEqual(['stranger']);
    const arrete = { number: '2026-300', date: '2026-11-20', from: '2026-11-23', to: '2026-12-31' };
    const admin = await server.as('admin');
    await admin.call(endpoints.recordDelegation, { body: { ...arrete, substituteId: 'lea' } });
    server.forgetSessions();
    await contractIn(server, 'awaiting-executive', undefined, 'paul');
    server.waitDays(7);
    await send();
    const weekly = (await digests()).filter(({ subject }) => subject.includes('votre signature'));
    expect(weekly.map(({ personId }) => personId).toSorted()).toEqual(['etienne-lacaze', 'lea']);
  });

  it('say nothing when nothing waits, nor before eight, nor on a day off', async () => {
    server = await startContracts(engine);
    await send();
    expect(await digests()).toEqual([]);
    await contractIn(server, 'awaiting-executive');
    server.clock.setOffset(6 * 86_400_000);
    await send();
    server.clock.setOffset(7 * 86_400_000 - 4 * 3_600_000);
    await send();
    expect(await digests()).toEqual([]);
    server.clock.setOffset(7 * 86_400_000 - 3 * 3_600_000);
    await send();
    expect(await digests()).toHaveLength(1);
  });

  it('give one mail a day to who chooses it: what waits, then what happened', async () => {
    server = await startContracts(engine);
    await choose('nathalie', { kind: 'to-decide', mode: 'daily' });
    await choose('elodie', { kind: 'agreement', mode: 'daily' });
    const view = await contractIn(server, 'awaiting-manager');
    const atOnce = await server.db.read.select().from(server.db.tables.mails);
    expect(atOnce.map(({ personId, kind }) => [personId, kind])).toEqual([['elodie', 'signature-receipt']]);
    await send();
    expect((await digests()).map(({ personId }) => personId)).toEqual(['nathalie']);
    expect(plain((await digests())[0]?.text)).toContain('2 h par semaine travaillée, 2 dates');
    const manager = await server.as('nathalie');
    const shown = await manager.call(endpoints.getContract, { params: { id: view.id } });
    const body = { contentHash: shown.contentHash ?? '', consent: true as const };
    await manager.call(endpoints.sign, { ...on(shown), body });
    await send();
    expect(await digests()).toHaveLength(1);
    server.waitDays(1);
    await send();
    await send();
    const next = (await digests()).filter(({ personId }) => personId === 'elodie');
    expect(next.map(({ text }) => text)).toEqual([
      expect.stringContaining('Nathalie Serra a donné son accord'),
    ]);
    expect(await server.db.read.select().from(server.db.tables.digestLines)).toEqual([]);
  });

  it('leave to the officers at once what they carry to where the executive signs', async () => {
    server = await startContracts(engine);
    const { organisation } = server.db.tables;
    const [row] = await server.db.read.select().from(organisation);
    if (row === undefined) throw new Error('there is an organisation');
    const profile = { ...row.profile, executiveMethod: 'paper' as const };
    await server.db.transact((tx) => tx.update(organisation).set({ profile }));
    await contractIn(server, 'awaiting-executive');
    await send();
    const rows = await server.db.read.select().from(server.db.tables.mails);
    const told = rows.filter(({ kind }) => kind === 'to-sign' || kind === 'digest');
    expect(told.map(({ personId, kind }) => [personId, kind])).toEqual([['odile', 'to-sign']]);
  });

  it('are chosen kind by kind, among what each kind allows', async () => {
    server = await startContracts(engine);
    const agent = await server.as('elodie');
    const { items } = await agent.call(endpoints.getMailPreferences, {});
    expect(items.find(({ kind }) => kind === 'agreement')).toEqual({
      kind: 'agreement',
      mode: 'at-once',
      choices: ['at-once', 'daily', 'none'],
    });
    expect(items.some(({ kind }) => kind === 'to-sign')).toBe(false);
    const refused = await agent.refusal(endpoints.saveMailPreferences, {
      body: { items: [{ kind: 'refusal', mode: 'none' }] },
    });
    expect(refused).toMatchObject({ status: 422, errors: [{ pointer: '/items/0/mode' }] });
    const saved = await agent.call(endpoints.saveMailPreferences, {
      body: { items: [{ kind: 'agreement', mode: 'none' }] },
    });
    expect(saved.items.find(({ kind }) => kind === 'agreement')?.mode).toBe('none');
    await contractIn(server, 'awaiting-executive');
    const rows = await server.db.read.select().from(server.db.tables.mails);
    expect(rows.some(({ kind }) => kind === 'agreement')).toBe(false);
  });
});
