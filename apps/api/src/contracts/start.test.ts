import { endpoints } from '@equipage/contract-api';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { answers, type Contracts, contractIn, on, startContracts } from './testing.ts';

describe.each(engines)('a new contract on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const start = async (personId: string, from?: string) =>
    (await server.as(personId)).call(endpoints.startContract, { body: from === undefined ? null : { from } });
  const refusal = async (personId: string, from?: string) =>
    (await server.as(personId)).refusal(endpoints.startContract, {
      body: from === undefined ? {} : { from },
    });

  it('is not for whoever signs for the executive', async () => {
    expect(await refusal('etienne-lacaze')).toMatchObject({ status: 403, code: 'executive-cannot-start' });
  });

  it('is one at a time, running ones included', async () => {
    await contractIn(server, 'draft');
    expect(await refusal('elodie')).toMatchObject({ status: 409, code: 'contract-already-open' });
    const agent = await server.as('elodie');
    const [draft] = (await agent.call(endpoints.listContracts, { query: {} })).items;
    await agent.call(endpoints.discardContract, on(draft as never));
    await contractIn(server, 'signed');
    expect(await refusal('elodie')).toMatchObject({ status: 409, code: 'contract-already-running' });
    server.waitDays(189);
    expect(await refusal('elodie')).toMatchObject({ code: 'contract-already-running' });
    server.waitDays(190);
    expect((await start('elodie')).state).toBe('draft');
  });

  it('names no manager whom the directory no longer has', async () => {
    const { people } = server.db.tables;
    await server.db.transact((tx) =>
      tx.update(people).set({ disabledAt: '2026-11-01T00:00:00.000Z' }).where(eq(people.id, 'nathalie')),
    );
    expect((await start('elodie')).content.service).toMatchObject({ managerId: null });
  });

  it('may be filled in from a past one, but for the days that are over', async () => {
    const past = await contractIn(server, 'declined');
    const again = await start('elodie', past.id);
    expect(again).toMatchObject({
      number: null,
      state: 'draft',
      content: answers(),
      lead: { id: 'lea' },
      renewalOf: null,
      signatures: [],
    });
    const agent = await server.as('elodie');
    await agent.call(endpoints.discardContract, on(again as never));
    server.waitDays(30);
    expect((await start('elodie', past.id)).content).toMatchObject({
      mission: { title: 'Des réunions qui décident', deadline: '2027-04-30' },
      commitment: { percent: 7.5, startsOn: null, plannedDates: [{ date: '2027-01-19' }] },
    });
  });

  it('is filled in from nothing but a past contract of one’s own', async () => {
    const { id } = await contractIn(server, 'awaiting-manager');
    const unknown = { status: 422, errors: [{ pointer: '/from', code: 'unknown-contract' }] };
    for (const [personId, from] of [
      ['nathalie', id],
      ['stranger', id],
      ['stranger', 'no-such-contract'],
    ] as const)
      expect(await refusal(personId, from)).toMatchObject(unknown);
    expect((await refusal('stranger', '../etc')).status).toBe(422);
    expect(await refusal('elodie', id)).toMatchObject({ status: 409, code: 'contract-already-open' });
  });
});
