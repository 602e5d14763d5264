import { endpoints } from '@equipage/contract-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { answers, type Contracts, contractIn, on, signBy, startContracts, writtenBy } from './testing.ts';

describe.each(engines)('what waits for a decision on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const waitingFor = async (personId: string) =>
    (await (await server.as(personId)).call(endpoints.listApprovals, {})).items;

  it('is the manager’s, then the executive’s, and nobody else’s', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    for (const personId of ['elodie', 'odile', 'lea', 'admin', 'etienne-lacaze', 'marc'])
      expect(await waitingFor(personId), personId).toEqual([]);
    const [approval] = await waitingFor('nathalie');
    expect(approval).toMatchObject({
      contract: {
        id: sent.id,
        allowed: ['sign', 'request-change', 'decline', 'not-my-agent', 'record-absence'],
      },
      asks: {
        hours: 48,
        hoursPerWeek: 2,
        dates: answers().commitment.plannedDates,
        extendedHours: false,
        fieldTrips: true,
      },
    });
    await signBy(await server.as('nathalie'), sent);
    expect(await waitingFor('nathalie')).toEqual([]);
    expect(await waitingFor('etienne-lacaze')).toHaveLength(1);
  });

  it('comes oldest first, each with the load of the whole team over its months', async () => {
    const signed = await contractIn(server, 'signed');
    server.waitDays(1);
    const [marc, stranger] = await Promise.all([server.as('marc'), server.as('stranger')]);
    const first = await signBy(marc, await writtenBy(marc, answers()));
    server.waitDays(2);
    const second = await signBy(stranger, await writtenBy(stranger, answers()));
    const approvals = await waitingFor('nathalie');
    expect(approvals.map(({ contract }) => contract.id)).toEqual([first.id, second.id]);
    const load = approvals[0]?.teamLoad ?? [];
    expect(load.map(({ month }) => month)).toEqual([
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
    ]);
    for (const [part, hours] of [
      ['running', 48],
      ['thisContract', 48],
      ['alsoWaiting', 48],
    ] as const)
      expect(load.reduce((sum, month) => sum + month[part], 0)).toBeCloseTo(hours, 6);
    expect(load.every(({ people }) => people === 3)).toBe(true);
    const december = (48 * 31) / 182;
    expect(load[0]?.running).toBeCloseTo(december, 6);

    const agent = await server.as('elodie');
    await agent.call(endpoints.terminate, { ...on(signed), body: { effectiveOn: '2026-12-31' } });
    const shorter = (await waitingFor('nathalie'))[0]?.teamLoad ?? [];
    expect(shorter[0]?.running).toBeCloseTo(december, 6);
    expect(shorter.slice(1).map(({ running }) => running)).toEqual([0, 0, 0, 0, 0]);
    expect(shorter[1]?.people).toBe(2);
  });

  it('says whose time the team already gives, which dates clash, who comes next and since when it waits', async () => {
    const [marc, elodie] = [await server.as('marc'), await server.as('elodie')];
    const sent = await signBy(elodie, await writtenBy(elodie));
    server.waitDays(1);
    const other = await signBy(marc, await writtenBy(marc));
    server.waitDays(4);
    const [approval] = await waitingFor('nathalie');
    expect(
      approval?.team.map(({ contractId, person, share, percent }) => [contractId, person.id, share, percent]),
    ).toEqual([
      [sent.id, 'elodie', 'this', 7.5],
      [other.id, 'marc', 'waiting', 7.5],
    ]);
    expect(approval?.team[0]?.hours.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(48, 6);
    const totals = approval?.teamLoad.map((month) =>
      Math.round((month.thisContract + month.alsoWaiting) / 3.5),
    );
    const counted = approval?.teamLoad.map((_, month) =>
      approval.team.reduce((sum, { halfDays }) => sum + (halfDays[month] ?? 0), 0),
    );
    expect(counted).toEqual(totals);
    expect(approval?.clashes.map(({ date, people }) => [date, people.map(({ id }) => id)])).toEqual([
      ['2026-12-08', ['marc']],
      ['2027-01-19', ['marc']],
    ]);
    expect(approval).toMatchObject({
      waitingDays: 4,
      next: { id: 'etienne-lacaze' },
      referent: expect.any(String),
    });
    await signBy(await server.as('nathalie'), sent);
    expect((await waitingFor('etienne-lacaze'))[0]).toMatchObject({ waitingDays: 0, next: null });
  });

  it('leaves their latest answers to those who gave them, with what became of each', async () => {
    const answersOf = async (personId: string) =>
      (await (await server.as(personId)).call(endpoints.listAnswersGiven, {})).items;
    const sent = await contractIn(server, 'changes-requested');
    server.waitDays(1);
    const marc = await server.as('marc');
    const agreed = await signBy(await server.as('nathalie'), await signBy(marc, await writtenBy(marc)));
    expect(await answersOf('nathalie')).toMatchObject([
      {
        kind: 'signed',
        message: null,
        contract: { id: agreed.id, state: 'awaiting-executive', waitingFor: { id: 'etienne-lacaze' } },
      },
      {
        kind: 'change-requested',
        message: 'Pas le lundi.',
        contract: { id: sent.id, state: 'changes-requested', agent: { id: 'elodie' } },
      },
    ]);
    for (const personId of ['elodie', 'marc', 'odile', 'etienne-lacaze'])
      expect(await answersOf(personId)).toEqual([]);
  });
});
