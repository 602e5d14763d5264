import { endpoints } from '@equipage/contract-api';
import { type Actor, type Contract, canSee } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reading } from '../db/connection.ts';
import { findContract } from '../db/contracts/load.ts';
import { fromRow } from '../db/contracts/rows.ts';
import { instant, sampleContract } from '../db/testing.rows.ts';
import { engines } from '../db/testing.ts';
import { answer, answers, type Contracts, contractIn, on, signBy, startContracts } from './testing.ts';

describe.each(engines)('reading a contract on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const read = async (personId: string, id: string) =>
    (await server.as(personId)).call(endpoints.getContract, { params: { id } });
  const history = async (personId: string, id: string) =>
    (await (await server.as(personId)).call(endpoints.getHistory, { params: { id } })).items;

  it('gives the project lead their share, and neither text, nor history', async () => {
    const { id } = await contractIn(server, 'signed');
    const share = await read('lea', id);
    expect(share).toMatchObject({
      contentHash: null,
      verificationCode: null,
      sums: null,
      signatures: [],
      problems: [],
      manager: null,
    });
    expect(share.content).toMatchObject({
      identity: { firstName: 'Élodie', lastName: 'd’Aubigné', directorate: 'Direction des Mobilités' },
      commitment: { startsOn: '2026-12-01', plannedDates: answers().commitment.plannedDates },
      service: null,
    });
    expect(Object.keys(share.content.identity)).toHaveLength(3);
    const lead = await server.as('lea');
    for (const endpoint of [endpoints.getText, endpoints.getHistory])
      expect((await lead.refusal(endpoint, { params: { id } })).status).toBe(404);
  });

  it('gives the text with its hash, as it was signed once it is', async () => {
    const agent = await server.as('elodie');
    const draft = await contractIn(server, 'draft');
    const text = await agent.call(endpoints.getText, { params: { id: draft.id } });
    expect(text.contentHash).toBe(draft.contentHash);
    await signBy(agent, draft);
    const { organisation } = server.db.tables;
    const [row] = await server.db.read.select().from(organisation);
    const profile = { ...row?.profile, since: 'cent ans', termMonths: 3 } as NonNullable<
      typeof row
    >['profile'];
    await server.db.transact((tx) => tx.update(organisation).set({ profile, version: 2 }));
    const frozen = await agent.call(endpoints.getText, { params: { id: draft.id } });
    expect(frozen).toEqual(text);
    expect((await read('elodie', draft.id)).contentHash).toBe(draft.contentHash);
  });

  it('tells the history in sentences, oldest first, a step answered several times once', async () => {
    const agent = await server.as('elodie');
    const draft = await contractIn(server, 'draft');
    const again = await answer(agent, draft, answers());
    const sent = await signBy(agent, again);
    await (await server.as('nathalie')).call(endpoints.requestChange, {
      ...on(sent),
      body: { message: 'Évitons les lundis.' },
    });
    const told = await history('elodie', draft.id);
    expect(told.map(({ type }) => type)).toEqual([
      'started',
      'identity-answered',
      'mission-answered',
      'commitment-answered',
      'service-answered',
      'number-given',
      'text-frozen',
      'signed',
      'sent-to-manager',
      'change-requested',
      'signatures-voided',
    ]);
    expect(told.at(-2)).toMatchObject({
      actor: { id: 'nathalie' },
      party: 'manager',
      summary: 'Modification demandée par Nathalie Serra, supérieure hiérarchique.',
      message: 'Évitons les lundis.',
    });
    const others = await history('nathalie', draft.id);
    expect(others.map(({ type }) => type).slice(0, 3)).toEqual(['started', 'number-given', 'text-frozen']);
  });

  it('shows an open contract that is disputed to its agent and the officer', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    const manager = await server.as('nathalie');
    const disputed = await manager.call(endpoints.disputeManager, { ...on(sent), body: null });
    expect(disputed.allowed).not.toContain('not-my-agent');
    for (const personId of ['elodie', 'odile'])
      expect((await read(personId, sent.id)).managerDisputedAt).not.toBeNull();
    const agent = await server.as('elodie');
    const back = await agent.call(endpoints.takeBack, { ...on(disputed), body: null });
    const service = { ...answers().service, managerId: 'marc' };
    const moved = await agent.call(endpoints.answerService, { ...on(back), body: service });
    expect(moved).toMatchObject({ managerDisputedAt: null, manager: { id: 'marc' } });
    expect(
      (await (await server.as('nathalie')).refusal(endpoints.getContract, { params: { id: sent.id } }))
        .status,
    ).toBe(404);
  });

  it('tells the officer and the executive of a manager whom the directory does not give the agent', async () => {
    const other = { ...answers(), service: { ...answers().service, managerId: 'marc' } };
    const sent = await contractIn(server, 'awaiting-manager', other);
    for (const [personId, isTold] of [
      ['odile', true],
      ['etienne-lacaze', true],
      ['marc', false],
      ['elodie', false],
    ] as const)
      expect((await read(personId, sent.id)).managerUnlisted).toBe(isTold);
  });

  it('lists one’s own contracts, the latest first, page by page', async () => {
    const first = await contractIn(server, 'withdrawn');
    server.waitDays(1);
    const second = await contractIn(server, 'draft');
    const agent = await server.as('elodie');
    const all = await agent.call(endpoints.listContracts, { query: { mine: 'true' } });
    expect(all).toMatchObject({ total: 2, page: 1, items: [{ id: second.id }, { id: first.id }] });
    const page = await agent.call(endpoints.listContracts, { query: { page: '2', pageSize: '1' } });
    expect(page).toMatchObject({ total: 2, page: 2, pageSize: 1, items: [{ id: first.id }] });
    expect((await (await server.as('nathalie')).call(endpoints.listContracts, { query: {} })).total).toBe(0);
  });

  it('finds in the database the contracts that the domain says a person sees', async () => {
    const { contracts, recipients, people } = server.db.tables;
    const ids = ['elodie', 'nathalie', 'lea'];
    await server.db.transact((tx) => tx.update(people).set({ directorate: 'Direction des Mobilités' }));
    const informed = {
      id: 'informed',
      kind: 'informed' as const,
      directorate: 'Direction des Mobilités',
      addedAt: instant,
      addedById: 'admin',
    };
    const someone = fc.constantFrom(...ids);
    const anyActor = fc.record({
      personId: someone,
      roles: fc.subarray(['executive', 'officer', 'lead', 'admin', 'assistant'] as const),
    }) satisfies fc.Arbitrary<Actor>;
    const row = fc.record({
      agentId: someone,
      leadId: someone,
      managerId: fc.option(someone),
      informedId: fc.option(someone),
      signed: fc.boolean(),
      state: fc.constantFrom('awaiting-manager' as const, 'awaiting-executive' as const),
    });
    await fc.assert(
      fc.asyncProperty(row, anyActor, async ({ signed, managerId, informedId, ...people }, actor) => {
        const sample = sampleContract({
          id: 'c',
          ...people,
          managerId,
          number: signed ? 'ENG-2026-0001' : null,
        });
        sample.content.service.managerId = managerId;
        await server.db.transact(async (tx) => {
          await tx.insert(contracts).values(sample);
          if (informedId !== null) await tx.insert(recipients).values({ ...informed, personId: informedId });
        });
        const found: Contract | null = await findContract(reading(server.db), 'c', actor);
        await server.db.transact(async (tx) => {
          await tx.delete(contracts).where(eq(contracts.id, 'c'));
          await tx.delete(recipients);
        });
        const informedIds = informedId === null ? [] : [informedId];
        const sight = canSee({ ...fromRow(sample), informedIds }, actor);
        expect(found === null ? null : canSee(found, actor)).toBe(sight);
      }),
      { numRuns: 150 },
    );
  });
});
