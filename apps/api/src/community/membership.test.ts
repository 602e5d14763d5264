import { endpoints } from '@equipage/contract-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answers, type Contracts, contractIn, on, startContracts } from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';

describe.each(engines)('membership on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const list = async (query = {}) => (await server.as('odile')).call(endpoints.listCommunity, { query });
  const phases = async () => {
    const { facets } = await (await server.as('odile')).call(endpoints.getCommunityFacets, { query: {} });
    return Object.fromEntries(facets.phase.map(({ value, count }) => [value, count]));
  };

  it('begins with the last signature, and its phase follows the days', async () => {
    const sent = await contractIn(server, 'awaiting-executive');
    expect(await list()).toMatchObject({ total: 0, items: [] });
    expect(await list({ state: 'awaiting-executive' })).toMatchObject({
      total: 1,
      items: [{ contractId: sent.id, state: 'awaiting-executive', phase: null, startsOn: '2026-12-01' }],
    });
    const executive = await server.as('etienne-lacaze');
    await executive.call(endpoints.sign, {
      ...on(sent),
      body: { contentHash: sent.contentHash ?? '', consent: true },
    });
    expect(await list({ search: 'daubigne' })).toMatchObject({
      total: 1,
      items: [{ personId: 'elodie', phase: 'upcoming', hours: 48, percent: 7.5, lead: { id: 'lea' } }],
    });
    for (const [days, phase] of [
      [7, 'upcoming'],
      [8, 'active'],
      [158, 'active'],
      [159, 'evaluation-due'],
      [189, 'evaluation-due'],
      [190, 'ended'],
    ] as const) {
      server.waitDays(days);
      expect((await list()).items[0]?.phase, `${days} days later`).toBe(phase);
      expect((await list({ phase })).total).toBe(1);
      expect(await phases()).toEqual({ [phase]: 1 });
    }
  });

  it('shows an early end at once', async () => {
    const ended = await contractIn(server, 'terminated');
    expect(await phases()).toEqual({ terminated: 1 });
    const agent = await server.as('elodie');
    await agent.call(endpoints.revertTermination, { ...on(ended), body: null });
    expect(await phases()).toEqual({ upcoming: 1 });
  });

  it('is one line a person, of their latest contract', async () => {
    await contractIn(server, 'signed');
    server.waitDays(200);
    const { commitment, mission, ...others } = answers();
    const later = {
      ...others,
      mission: { ...mission, title: 'Lettres claires', deadline: '2027-09-30' },
      commitment: { ...commitment, startsOn: '2027-07-01', plannedDates: [] },
    };
    const second = await contractIn(server, 'signed', later);
    expect(await list()).toMatchObject({ total: 1, items: [{ contractId: second.id, phase: 'upcoming' }] });
    expect((await list({ search: 'lettres' })).total).toBe(1);
    expect((await list({ search: 'reunions' })).total).toBe(0);
    expect((await list({ search: 'elodie' })).total).toBe(1);
  });

  it('keeps showing what was signed while the agent writes again', async () => {
    const asked = await contractIn(server, 'changes-requested');
    const agent = await server.as('elodie');
    await agent.call(endpoints.answerMission, { ...on(asked), body: { title: 'Tout autre chose' } });
    expect((await list({ state: 'changes-requested' })).items).toMatchObject([
      { mission: { title: 'Des réunions qui décident' }, percent: 7.5 },
    ]);
  });
});
