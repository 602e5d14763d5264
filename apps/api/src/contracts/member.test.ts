import { endpoints } from '@equipage/contract-api';
import { describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { contractIn, on, startContracts } from './testing.ts';

const elodie = { params: { personId: 'elodie' } };

describe.each(engines)('a member’s page on %s', (engine) => {
  it('shows the officer every contract, with what it needs and what may be done', async () => {
    const server = await startContracts(engine);
    const withdrawn = await contractIn(server, 'withdrawn');
    server.waitReal(60_000);
    const sent = await contractIn(server, 'awaiting-manager');
    server.waitDays(9);
    const officer = await server.as('odile');
    const { person, contracts } = await officer.call(endpoints.getMember, elodie);
    expect(person).toMatchObject({
      id: 'elodie',
      lastName: 'd’Aubigné',
      directorate: 'Direction des Mobilités',
    });
    expect(contracts).toMatchObject([
      {
        contract: { id: sent.id, waitingFor: { person: { id: 'nathalie' } }, sums: { hours: 48 } },
        attention: ['waiting-long'],
        waitingDays: 7,
      },
      { contract: { id: withdrawn.id, state: 'withdrawn' }, attention: [], waitingDays: null },
    ]);
    expect(contracts[0]?.contract.allowed).toEqual([
      'record-signature',
      'record-observation',
      'record-absence',
      'hand-over',
      'close',
    ]);
    await server.close();
  });

  it('shows a lead the contracts of their missions, with the lead’s share alone', async () => {
    const server = await startContracts(engine);
    const signed = await contractIn(server, 'signed');
    const lead = await server.as('lea');
    const { contracts } = await lead.call(endpoints.getMember, elodie);
    expect(contracts).toMatchObject([
      { contract: { id: signed.id, sums: null, manager: null, signatures: [], contentHash: null } },
    ]);
    expect(contracts[0]?.contract.content.service).toBeNull();
    await server.close();
  });

  it('does not exist for anybody else, nor for a draft, nor for a stranger', async () => {
    const server = await startContracts(engine);
    const draft = await contractIn(server, 'draft');
    const officer = await server.as('odile');
    expect((await officer.refusal(endpoints.getMember, elodie)).status).toBe(404);
    const agent = await server.as('elodie');
    await agent.call(endpoints.discardContract, on(draft));
    await contractIn(server, 'signed');
    for (const id of ['elodie', 'nathalie', 'etienne-lacaze', 'farid-belkacem', 'admin', 'stranger']) {
      const refusal = await (await server.as(id)).refusal(endpoints.getMember, elodie);
      expect(refusal.status, id).toBe(404);
    }
    const nobody = { params: { personId: 'nobody' } };
    expect((await officer.refusal(endpoints.getMember, nobody)).status).toBe(404);
    expect((await server.anonymous.refusal(endpoints.getMember, elodie)).status).toBe(401);
    await server.close();
  });
});
