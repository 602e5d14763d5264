import { endpoints } from '@equipage/contract-api';
import { afterEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, on, signBy, startContracts } from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';

describe.each(engines)('the news on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  afterEach(() => server.close());
  const newsOf = async (personId: string) => (await server.as(personId)).call(endpoints.listNews, {});
  const seenBy = async (personId: string, position: number) =>
    (await server.as(personId)).call(endpoints.markNewsSeen, { body: { position } });

  it('tell what others did, in plain words, to those who may see the contract', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-executive');
    const { items, unseen } = await newsOf('elodie');
    expect(items).toMatchObject([
      {
        contractId: id,
        agent: { id: 'elodie' },
        isNew: true,
        summary: expect.stringContaining('Nathalie Serra'),
      },
    ]);
    expect(unseen).toBe(1);
    expect((await newsOf('nathalie')).items.map(({ summary }) => summary)).toEqual([
      'Contrat signé par Élodie d’Aubigné.',
    ]);
    expect((await newsOf('odile')).items).toHaveLength(2);
    expect(await newsOf('stranger')).toEqual({ items: [], told: [], unseen: 0, mailsGivenUp: 0 });
  });

  it('are new until seen, and what comes after is new again', async () => {
    server = await startContracts(engine);
    const view = await contractIn(server, 'awaiting-manager');
    await signBy(await server.as('nathalie'), view);
    const [first] = (await newsOf('elodie')).items;
    expect(await seenBy('elodie', first?.position ?? 0)).toMatchObject({
      unseen: 0,
      items: [{ isNew: false }],
    });
    expect(await seenBy('elodie', 0)).toMatchObject({ unseen: 0 });
    await signBy(await server.as('etienne-lacaze'), view);
    const after = await newsOf('elodie');
    expect(after.unseen).toBe(2);
    expect(after.items.map(({ isNew }) => isNew)).toEqual([true, true, false]);
  });

  it('are not all unseen before a first visit, nor seen ahead of the trail', async () => {
    server = await startContracts(engine);
    const view = await contractIn(server, 'awaiting-executive');
    server.waitDays(10);
    expect(await newsOf('elodie')).toMatchObject({ unseen: 0, items: [{ isNew: false }] });
    await seenBy('elodie', 2_000_000_000);
    await signBy(await server.as('etienne-lacaze'), view);
    expect((await newsOf('elodie')).unseen).toBe(2);
    const refused = (await server.as('elodie')).refusal(endpoints.markNewsSeen, { body: { position: -1 } });
    expect(await refused).toMatchObject({ status: 422 });
  });

  it('tell the agent and the hierarchy of an absence and of an observation, and nobody else', async () => {
    server = await startContracts(engine);
    const admin = await server.as('admin');
    const directorate = 'Direction des Mobilités';
    await admin.call(endpoints.addRecipient, { body: { kind: 'informed', directorate, personId: 'marc' } });
    const view = await contractIn(server, 'awaiting-manager');
    const observed = await (await server.as('marc')).call(endpoints.observe, {
      ...on(view),
      body: { text: 'Rien à redire.' },
    });
    const days = { startsOn: '2026-12-07', endsOn: '2026-12-11' };
    await (await server.as('odile')).call(endpoints.recordAbsence, {
      ...on(observed),
      body: { of: 'agent', ...days },
    });
    const summaries = async (who: string) => (await newsOf(who)).items.map(({ summary }) => summary).join();
    for (const who of ['elodie', 'nathalie']) {
      expect(await summaries(who)).toContain('Observation de Marc Ortiz.');
      expect(await summaries(who)).toMatch(/Absence .*enregistrée par Odile Kern/);
    }
    for (const who of ['lea', 'marc', 'etienne-lacaze', 'odile'])
      expect(await summaries(who)).not.toMatch(/Observation|Absence/);
  });
});
