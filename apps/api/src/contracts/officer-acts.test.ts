import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { type Contracts, contractIn, eventTypes, on, signBy, startContracts } from './testing.ts';

const handOver = { managerId: 'marc', reason: 'Mobilité de la supérieure hiérarchique.' };

async function scene(engine: (typeof engines)[number], state: ContractView['state']) {
  const server = await startContracts(engine);
  const view = await contractIn(server, state);
  return { server, view, officer: await server.as('odile') };
}

const seenBy = async (server: Contracts, personId: string, { id }: ContractView) =>
  (await server.as(personId)).call(endpoints.getContract, { params: { id } });

describe.each(engines)('the officer on %s', (engine) => {
  it('hands a contract over: the new manager signs it, the former one sees it no more', async () => {
    const { server, view, officer } = await scene(engine, 'awaiting-manager');
    const after = await officer.call(endpoints.handOver, { ...on(view), body: handOver });
    expect(after).toMatchObject({
      state: 'awaiting-manager',
      manager: { id: 'marc' },
      waitingFor: { person: { id: 'marc' } },
      contentHash: view.contentHash,
    });
    expect(after.signatures).toHaveLength(1);
    const former = await server.as('nathalie');
    expect((await former.refusal(endpoints.getContract, { params: { id: view.id } })).status).toBe(404);
    expect((await signBy(await server.as('marc'), view)).state).toBe('awaiting-executive');
    await server.close();
  });

  it('hands a signed contract over without voiding a signature', async () => {
    const { server, view, officer } = await scene(engine, 'signed');
    const after = await officer.call(endpoints.handOver, { ...on(view), body: handOver });
    expect(after).toMatchObject({ state: 'signed', manager: { id: 'marc' }, signatures: view.signatures });
    const reason = { reason: 'Le service perd deux agents.' };
    const marc = await server.as('marc');
    await marc.call(endpoints.signalDifficulty, { ...on(after), body: reason });
    expect(await eventTypes(server, view.id)).toEqual(
      expect.arrayContaining(['handed-over', 'difficulty-signalled']),
    );
    await server.close();
  });

  it('is refused a manager who is nobody, the agent, or the same, and a hand-over without a reason', async () => {
    const { server, view, officer } = await scene(engine, 'awaiting-manager');
    const refusal = (body: typeof handOver) => officer.refusal(endpoints.handOver, { ...on(view), body });
    expect(await refusal({ ...handOver, managerId: 'nobody' })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/managerId', code: 'unknown-person' }],
    });
    expect(await refusal({ ...handOver, managerId: 'elodie' })).toMatchObject({ code: 'own-manager' });
    expect(await refusal({ ...handOver, managerId: 'nathalie' })).toMatchObject({
      code: 'already-their-manager',
    });
    expect(await refusal({ ...handOver, reason: '  ' })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/reason', code: 'missing-value' }],
    });
    await server.close();
  });

  it('closes with a listed reason, which the history tells with its note', async () => {
    const { server, view, officer } = await scene(engine, 'awaiting-executive');
    const unlisted = { reason: 'boredom', note: null } as never;
    expect(await officer.refusal(endpoints.close, { ...on(view), body: unlisted })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/reason', code: 'not-allowed-value' }],
    });
    const body = { reason: 'no-answer' as const, note: 'Trois relances sans réponse.' };
    const closed = await officer.call(endpoints.close, { ...on(view), body });
    expect(closed).toMatchObject({ state: 'closed', waitingFor: null, allowed: [] });
    const { items } = await officer.call(endpoints.getHistory, { params: { id: view.id } });
    expect(items.at(-1)).toMatchObject({
      summary: expect.stringContaining('sans réponse'),
      message: body.note,
    });
    await server.close();
  });

  it('records a declaration received, in the officer’s name', async () => {
    const { server, view, officer } = await scene(engine, 'signed');
    const body = { effectiveOn: '2026-12-31' };
    const ended = await officer.call(endpoints.terminate, { ...on(view), body });
    expect(ended).toMatchObject({ state: 'terminated', effectiveOn: '2026-12-31' });
    const { items } = await officer.call(endpoints.getHistory, { params: { id: view.id } });
    expect(items.at(-1)).toMatchObject({
      party: 'officer',
      summary: expect.stringContaining('Déclaration de fin anticipée enregistrée par Odile Kern'),
    });
    expect((await seenBy(server, 'elodie', view)).allowed).toContain('revert-termination');
    await server.close();
  });
});

describe.each(engines)('a renewal on %s', (engine) => {
  it('is a new draft that starts after the first one’s end, whose trail tells of it', async () => {
    const { server, view } = await scene(engine, 'signed');
    const agent = await server.as('elodie');
    expect(await agent.refusal(endpoints.renew, { ...on(view), body: null })).toMatchObject({
      status: 409,
      code: 'not-renewable-yet',
    });
    server.waitDays(130);
    const answer = await agent.inject({
      method: 'POST',
      url: `/api/contracts/${view.id}/renewals`,
      headers: { 'if-match': `"${view.version}"` },
    });
    const draft = answer.json<ContractView>();
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({
      location: `/api/contracts/${draft.id}`,
      etag: `"${draft.version}"`,
    });
    expect(draft).toMatchObject({
      state: 'draft',
      renewalOf: view.id,
      number: null,
      content: {
        identity: view.content.identity,
        commitment: { startsOn: '2027-06-01', plannedDates: [] },
      },
    });
    expect((await eventTypes(server, view.id)).at(-1)).toBe('renewed');
    const first = await agent.call(endpoints.getContract, { params: { id: view.id } });
    expect(await agent.refusal(endpoints.renew, { ...on(first), body: null })).toMatchObject({
      code: 'contract-already-open',
    });
    await server.close();
  });

  it('started after the end begins today, and is not begun at all when it is refused', async () => {
    const { server, view } = await scene(engine, 'signed');
    const agent = await server.as('elodie');
    server.waitDays(220);
    const stale = { ...on(view), version: view.version - 1, body: null };
    expect((await agent.refusal(endpoints.renew, stale)).status).toBe(412);
    expect(await eventTypes(server, view.id)).not.toContain('renewed');
    const draft = await agent.call(endpoints.renew, { ...on(view), body: null });
    expect(draft.content.commitment.startsOn).toBe('2027-07-01');
    await server.close();
  });
});
