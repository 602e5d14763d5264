import { endpoints } from '@equipage/contract-api';
import { consent } from '@equipage/contract-text';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { answer, answers, type Contracts, eventTypes, signBy, startContracts } from './testing.ts';

describe.each(engines)('the journey of a contract on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  it('goes from a draft filled in from the directory to a signed contract, by three people', async () => {
    const agent = await server.as('elodie');
    const created = await agent.inject({ method: 'POST', url: '/api/contracts', payload: {} });
    expect(created.statusCode).toBe(201);
    const draft = created.json();
    expect(created.headers).toMatchObject({ location: `/api/contracts/${draft.id}`, etag: '"1"' });
    expect(draft).toMatchObject({
      state: 'draft',
      number: null,
      version: 1,
      content: {
        identity: { firstName: 'Élodie', lastName: 'd’Aubigné', workShare: 80, civility: 'madame' },
        mission: { domains: [], title: null },
        commitment: { percent: null, plannedDates: [] },
        service: { managerId: 'nathalie' },
      },
      waitingFor: { seat: 'agent', person: { id: 'elodie' } },
      allowed: ['answer', 'discard'],
      sums: null,
      term: null,
      lead: { id: 'farid-belkacem' },
    });

    const written = await answer(agent, draft, answers());
    expect(written).toMatchObject({
      version: 5,
      problems: [],
      allowed: ['answer', 'discard', 'sign'],
      sums: { hours: 48, halfDays: 13, remainder: 2.5, hoursPerWeek: 2, plannedHours: 7 },
      term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
      lead: { id: 'lea' },
    });

    const sent = await signBy(agent, written);
    expect(sent).toMatchObject({
      state: 'awaiting-manager',
      number: 'ENG-2026-0001',
      contentHash: written.contentHash,
      waitingFor: { seat: 'manager', person: { id: 'nathalie', lastName: 'Serra' } },
      signatures: [{ seat: 'agent', person: { id: 'elodie' }, onBehalfOf: null, method: 'demo' }],
      allowed: ['take-back', 'withdraw'],
    });

    const manager = await server.as('nathalie');
    expect((await manager.call(endpoints.listApprovals, {})).items).toHaveLength(1);
    const agreed = await signBy(manager, sent);
    expect(agreed).toMatchObject({
      state: 'awaiting-executive',
      verificationCode: null,
      waitingFor: { person: { id: 'etienne-lacaze' } },
    });

    const signed = await signBy(await server.as('etienne-lacaze'), agreed);
    expect(signed).toMatchObject({
      state: 'signed',
      phase: 'upcoming',
      term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
      waitingFor: null,
      waitingSince: null,
      verificationCode: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/),
      allowed: [],
    });
    expect(await server.db.read.select().from(server.db.tables.consents)).toEqual([consent]);
    expect(signed.signatures.map(({ seat }) => seat)).toEqual(['agent', 'manager', 'executive']);
    expect(await eventTypes(server, signed.id)).toEqual([
      'started',
      'identity-answered',
      'mission-answered',
      'commitment-answered',
      'service-answered',
      'number-given',
      'text-frozen',
      'signed',
      'sent-to-manager',
      'signed',
      'sent-to-executive',
      'signed',
      'took-effect',
    ]);
    const mine = await agent.call(endpoints.listContracts, { query: {} });
    expect(mine).toMatchObject({ total: 1, page: 1, items: [{ id: signed.id, state: 'signed' }] });
  });

  it('keeps the evidence of each signature', async () => {
    const agent = await server.as('elodie');
    const draft = await answer(
      agent,
      (await agent.call(endpoints.startContract, { body: {} })) as never,
      answers(),
    );
    const sent = await signBy(agent, draft);
    const [row] = await server.db.read.select().from(server.db.tables.contracts);
    expect(row?.signatures).toEqual([
      {
        seat: 'agent',
        personId: 'elodie',
        name: 'Élodie d’Aubigné',
        civility: 'madame',
        capacity: 'Chargée de mission',
        onBehalfOf: null,
        at: '2026-11-23T10:00:00.000Z',
        contentHash: sent.contentHash,
        consentVersion: '2026-1',
        authentication: {
          issuer: 'demo',
          subject: 'elodie',
          method: 'demo',
          at: '2026-11-23T10:00:00.000Z',
        },
        address: '127.0.0.1',
      },
    ]);
  });
});
