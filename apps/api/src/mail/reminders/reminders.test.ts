import { endpoints } from '@equipage/contract-api';
import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import {
  answers,
  type Contracts,
  contractIn,
  on,
  signBy,
  startContracts,
  writtenBy,
} from '../../contracts/testing.ts';
import { engines } from '../../db/testing.ts';
import { remindDue } from './remind.ts';

/* Reminders, from the state of a contract to the mailbox, on the domain's clock. */

describe.each(engines)('reminders on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  afterEach(() => server.close());

  const facts = () => ({
    ...server,
    settings: { demo: true, publicUrl: new URL('https://equipage.exemple.test') },
  });
  const remind = () => remindDue(facts());
  const mails = async (kind: string) => {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows.filter((mail) => mail.kind === kind);
  };
  const told = async (kind: string) => (await mails(kind)).map(({ personId }) => personId);
  /** Monday 23 November is the day of every contract of these tests: each count is of days, not of working ones. */
  const onDay = async (days: number) => {
    server.waitDays(days);
    await remind();
  };

  it('come after five working days, then every five, three times, and then the officer is told', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-manager');
    await onDay(4);
    expect(await told('reminder')).toEqual([]);
    await onDay(7);
    await onDay(8);
    expect(await told('reminder')).toEqual(['nathalie']);
    await onDay(14);
    await onDay(21);
    expect(await told('reminder')).toEqual(['nathalie', 'nathalie', 'nathalie']);
    const last = (await mails('reminder')).at(-1);
    expect(last?.text).toContain(`https://equipage.exemple.test/a-decider/${id}`);
    expect((await mails('reminder')).filter(({ text }) => text.includes('dernier rappel'))).toHaveLength(1);
    expect(await told('silence')).toEqual([]);
    await onDay(28);
    await onDay(60);
    expect(await told('reminder')).toHaveLength(3);
    expect(await told('silence')).toEqual(['odile']);
  });

  it('are sent once by several instances at the same moment', async () => {
    server = await startContracts(engine);
    await contractIn(server, 'awaiting-manager');
    server.waitDays(7);
    await Promise.all([remind(), remind(), remind()]);
    expect(await told('reminder')).toEqual(['nathalie']);
  });

  it('stop with the answer, and begin anew with the next turn; the effect is counted', async () => {
    server = await startContracts(engine);
    const view = await contractIn(server, 'awaiting-manager');
    await onDay(7);
    server.waitDays(9);
    await signBy(await server.as('nathalie'), view);
    await onDay(14);
    expect(await told('reminder')).toEqual(['nathalie']);
    await onDay(16);
    expect(await told('reminder')).toEqual(['nathalie', 'etienne-lacaze']);
    const officer = await server.as('odile');
    const effect = await officer.call(endpoints.getReminderEffect, {});
    // On the Monday after; decided on the Wednesday.
    expect(effect).toMatchObject({
      windows: [1, 3, 5],
      all: { sent: 2, acted: [0, 1, 1], waiting: 1, later: 0, otherwise: 0 },
      ranks: [{ sent: 2, acted: [0, 1, 1] }, { sent: 0 }, { sent: 0 }],
      silent: 0,
    });
    expect(JSON.stringify(effect)).not.toContain('nathalie');
    const agent = await server.as('elodie');
    expect((await agent.refusal(endpoints.getReminderEffect, {})).status).toBe(403);
  });

  it('reach nobody who left, who said it is not their agent, nor of a contract that ended', async () => {
    server = await startContracts(engine);
    const view = await contractIn(server, 'awaiting-manager');
    const { people } = server.db.tables;
    const leave = (disabledAt: string | null) =>
      server.db.transact((tx) => tx.update(people).set({ disabledAt }).where(eq(people.id, 'nathalie')));
    await leave('2026-11-24T10:00:00.000Z');
    await onDay(7);
    expect(await told('reminder')).toEqual([]);
    expect(await told('silence')).toEqual(['odile']);
    await leave(null);
    server.forgetSessions();
    await (await server.as('nathalie')).call(endpoints.disputeManager, { ...on(view), body: null });
    await onDay(14);
    expect(await told('reminder')).toEqual([]);
    const officer = await server.as('odile');
    const shown = await officer.call(endpoints.getContract, { params: { id: view.id } });
    await officer.call(endpoints.close, { ...on(shown), body: { reason: 'no-answer' } });
    await onDay(40);
    expect(await told('reminder')).toEqual([]);
  });

  it('reach who stands in for the manager, in their place and while they do', async () => {
    server = await startContracts(engine);
    await contractIn(server, 'awaiting-manager');
    const week = { kind: 'substitution' as const, startsOn: '2026-11-23', endsOn: '2026-12-06' };
    const nathalie = await server.as('nathalie');
    await nathalie.call(endpoints.nameStandIn, { body: { ...week, standInId: 'stranger' } });
    await onDay(7);
    expect(await told('reminder')).toEqual(['stranger']);
    await onDay(14);
    expect(await told('reminder')).toEqual(['stranger', 'nathalie']);
  });

  it('never ask the agent who stands in for their own manager, nor a stand-in who left', async () => {
    server = await startContracts(engine);
    await contractIn(server, 'awaiting-manager');
    const { people, standIns } = server.db.tables;
    const named = { holderId: 'nathalie', namedById: 'nathalie', kind: 'interim' as const };
    const days = { startsOn: '2026-11-01', endsOn: '2026-12-31', namedAt: '2026-11-01T09:00:00.000Z' };
    await server.db.transact(async (tx) => {
      const rows = ['elodie', 'paul'].map((standInId) => ({ ...named, ...days, id: standInId, standInId }));
      await tx.insert(standIns).values(rows);
      await tx.update(people).set({ disabledAt: '2026-11-24T10:00:00.000Z' }).where(eq(people.id, 'paul'));
    });
    await onDay(7);
    expect(await told('reminder')).toEqual(['nathalie']);
  });

  it('reach all who sign for the executive, and count whoever of them acts', async () => {
    server = await startContracts(engine);
    const view = await contractIn(server, 'awaiting-executive');
    const days = { date: '2026-11-20', from: '2026-11-23', to: '2026-12-31' };
    const admin = await server.as('admin');
    await admin.call(endpoints.recordDelegation, {
      body: { ...days, number: '2026-300', substituteId: 'stranger' },
    });
    await onDay(7);
    expect((await told('reminder')).toSorted()).toEqual(['etienne-lacaze', 'stranger']);
    const officer = await server.as('odile');
    const shown = await officer.call(endpoints.getReminders, { params: { id: view.id } });
    expect(shown.items).toMatchObject([{ rank: 1, to: { id: 'etienne-lacaze' } }]);
    await signBy(await server.as('stranger'), view);
    const after = await officer.call(endpoints.getReminders, { params: { id: view.id } });
    expect(after.items).toMatchObject([{ acted: true }]);
  });

  it.each([
    ['the manager, when who stands in was reminded', 'nathalie', 'sign'],
    ['the stand-in, when they were', 'stranger', 'sign'],
    ['who says that it is not their agent', 'nathalie', 'dispute'],
  ] as const)('are acted on by %s', async (_whom, who, act) => {
    server = await startContracts(engine);
    const view = await contractIn(server, 'awaiting-manager');
    const nathalie = await server.as('nathalie');
    const days = { startsOn: '2026-11-23', endsOn: '2026-12-06' };
    await nathalie.call(endpoints.nameStandIn, { body: { ...days, kind: 'interim', standInId: 'stranger' } });
    await onDay(7);
    expect(await told('reminder')).toEqual(['stranger']);
    const client = await server.as(who);
    if (act === 'sign') await signBy(client, view);
    else await client.call(endpoints.disputeManager, { ...on(view), body: null });
    const effect = await (await server.as('odile')).call(endpoints.getReminderEffect, {});
    expect(effect.all).toMatchObject({ sent: 1, acted: [1, 1, 1], otherwise: 0, waiting: 0 });
  });

  it.each(['take-back', 'lead', 'close', 'hand-over'] as const)('are not acted on by: %s', async (act) => {
    server = await startContracts(engine);
    const view = await contractIn(server, 'awaiting-manager');
    await onDay(7);
    const [agent, lead, officer] = await Promise.all(['elodie', 'lea', 'odile'].map(server.as));
    if (act === 'take-back') await agent?.call(endpoints.takeBack, { ...on(view), body: null });
    if (act === 'lead')
      await lead?.call(endpoints.requestChange, { ...on(view), body: { message: 'Précisez.' } });
    if (act === 'close') await officer?.call(endpoints.close, { ...on(view), body: { reason: 'no-answer' } });
    if (act === 'hand-over') {
      const body = { managerId: 'marc', reason: 'Réorganisation.' };
      await officer?.call(endpoints.handOver, { ...on(view), body });
    }
    const effect = await officer?.call(endpoints.getReminderEffect, {});
    expect(effect?.all).toMatchObject({ sent: 1, acted: [0, 0, 0], otherwise: 1, waiting: 0 });
  });

  it('do not count what the officers were told of as one more', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-manager');
    for (const day of [7, 14, 21, 28]) await onDay(day);
    const agent = await server.as('elodie');
    const shown = await agent.call(endpoints.getReminders, { params: { id } });
    expect(shown.items.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(shown).toMatchObject({ mayRemind: true, nextAt: null });
    const { items } = await agent.call(endpoints.remind, { params: { id }, body: null });
    expect(items.map(({ rank }) => rank)).toEqual([1, 2, 3, null]);
    const { sections } = await (await server.as('nathalie')).call(endpoints.getPersonalData, {});
    const kept = sections.find((section) => section.id === 'reminders')?.items ?? [];
    const received = new Map(kept.map((row) => [row.rank, row.received]));
    expect(received).toEqual(
      new Map<unknown, unknown>([
        [1, true],
        [2, true],
        [3, true],
        [4, false],
        [null, true],
      ]),
    );
  });

  it('by hand reach the stand-in too', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-manager');
    const week = { kind: 'interim' as const, startsOn: '2026-11-23', endsOn: '2026-12-06' };
    const nathalie = await server.as('nathalie');
    await nathalie.call(endpoints.nameStandIn, { body: { ...week, standInId: 'stranger' } });
    const agent = await server.as('elodie');
    const sent = await agent.call(endpoints.remind, { params: { id }, body: null });
    expect(sent.items).toMatchObject([{ to: { id: 'stranger' } }]);
    expect(await told('reminder')).toEqual(['stranger']);
  });

  it('of several contracts are one mail', async () => {
    server = await startContracts(engine);
    await contractIn(server, 'awaiting-manager');
    const given = answers();
    given.identity.firstName = 'Paul';
    const paul = await server.as('paul');
    await signBy(paul, await writtenBy(paul, given));
    await onDay(7);
    const [one, ...others] = await mails('reminder');
    expect(others).toEqual([]);
    expect(one?.subject).toContain('2\u00A0contrats attendent votre accord');
    expect(one?.text.match(/\/a-decider\/[0-9a-f-]{36}/g)).toHaveLength(2);
  });

  it('of several contracts are one mail a person, whoever else each waits for', async () => {
    server = await startContracts(engine);
    const days = { date: '2026-11-20', from: '2026-11-23', to: '2026-12-31' };
    const admin = await server.as('admin');
    await admin.call(endpoints.recordDelegation, {
      body: { ...days, number: '2026-300', substituteId: 'paul' },
    });
    await contractIn(server, 'awaiting-executive');
    await contractIn(server, 'awaiting-executive', answers(), 'paul');
    await onDay(7);
    const sent = await mails('reminder');
    expect(sent.find(({ personId }) => personId === 'paul')?.subject).toContain('attend votre signature');
    const linked = (text: string) => text.match(/\/a-decider\/[0-9a-f-]{36}/g)?.length;
    expect(new Map(sent.map(({ personId, text }) => [personId, linked(text)]))).toEqual(
      new Map([
        ['etienne-lacaze', 2],
        ['paul', 1],
      ]),
    );
    expect(sent).toHaveLength(2);
  });

  it('that nobody answered are told the officers in one mail, with a link each', async () => {
    server = await startContracts(engine);
    const first = await contractIn(server, 'awaiting-manager');
    const second = await contractIn(server, 'awaiting-executive', undefined, 'stranger');
    const { people } = server.db.tables;
    for (const day of [7, 14, 21]) await onDay(day);
    await server.db.transact((tx) =>
      tx.update(people).set({ disabledAt: '2026-12-20T10:00:00.000Z' }).where(eq(people.id, 'nathalie')),
    );
    await onDay(28);
    const [mail, ...others] = await mails('silence');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Sans réponse\u00A0: 2\u00A0contrats');
    for (const { id } of [first, second])
      expect(mail?.text).toContain(`https://equipage.exemple.test/contrats/${id}`);
    expect(mail?.text).toMatch(/Élodie d’Aubigné attend Nathalie Serra depuis .*: cette personne n’est plus/);
    expect(mail?.text).toMatch(/attend Étienne Lacaze depuis le 23 novembre 2026 \(20.jours ouvrés\)\n/);
  });

  it('of several contracts say what is awaited, which may not be the same of each', async () => {
    server = await startContracts(engine);
    const days = { date: '2026-11-20', from: '2026-11-23', to: '2026-12-31' };
    const admin = await server.as('admin');
    const body = { ...days, number: '2026-300', substituteId: 'nathalie' };
    await contractIn(server, 'awaiting-executive', undefined, 'stranger');
    await admin.call(endpoints.recordDelegation, { body });
    await contractIn(server, 'awaiting-manager');
    await onDay(7);
    const sent = (await mails('reminder')).filter(({ personId }) => personId === 'nathalie');
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Rappel\u00A0: 2\u00A0contrats attendent votre décision',
    ]);
  });

  it('are sent by hand by the agent or an officer, not within a day of another', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-manager');
    const [agent, officer, manager] = await Promise.all(['elodie', 'odile', 'nathalie'].map(server.as));
    const params = { params: { id } };
    expect(await agent?.call(endpoints.getReminders, params)).toEqual({
      items: [],
      mayRemind: true,
      nextAt: null,
    });
    const sent = await agent?.call(endpoints.remind, { ...params, body: null });
    expect(sent?.items).toMatchObject([
      { to: { id: 'nathalie' }, by: { id: 'elodie' }, rank: null, acted: false },
    ]);
    expect(sent?.nextAt).not.toBeNull();
    expect((await mails('reminder'))[0]?.text).toContain('Élodie d’Aubigné vous le rappelle.');
    expect(await officer?.refusal(endpoints.remind, { ...params, body: null })).toMatchObject({
      status: 409,
      code: 'reminded-recently',
    });
    expect(await manager?.refusal(endpoints.remind, { ...params, body: null })).toMatchObject({
      status: 403,
    });
    const stranger = await server.as('stranger');
    expect(await stranger.refusal(endpoints.getReminders, params)).toMatchObject({ status: 404 });
    server.waitDays(2);
    await officer?.call(endpoints.remind, { ...params, body: null });
    expect(await told('reminder')).toEqual(['nathalie', 'nathalie']);
  });

  it('are not sent by hand when nobody is awaited', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'signed');
    const agent = await server.as('elodie');
    expect(await agent.call(endpoints.getReminders, { params: { id } })).toMatchObject({ mayRemind: false });
    const refusal = await agent.refusal(endpoints.remind, { params: { id }, body: null });
    expect(refusal).toMatchObject({ status: 409, code: 'nobody-to-remind' });
  });

  it('that are due happen as the demonstration’s clock moves', async () => {
    server = await startContracts(engine);
    await contractIn(server, 'awaiting-manager');
    const agent = await server.as('elodie');
    await agent.call(endpoints.setDemoClock, { body: { now: '2026-12-01T10:00:00.000Z' } });
    const { items } = await agent.call(endpoints.listDemoMails, {});
    expect(items.map(({ kind }) => kind)).toContain('reminder');
    expect(items.find(({ kind }) => kind === 'reminder')?.at.slice(0, 10)).toBe('2026-12-01');
  });
});
