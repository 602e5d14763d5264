import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  answers,
  type Contracts,
  contractIn,
  on,
  signBy,
  startContracts,
  writtenBy,
} from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';
import type { TestClient } from '../platform/testing.ts';

type Organisation = EndpointAnswer<typeof endpoints.getOrganisation>;

describe.each(engines)('the settings on %s', (engine) => {
  let server: Contracts;
  let admin: TestClient;
  let before: Organisation;
  beforeEach(async () => {
    server = await startContracts(engine);
    admin = await server.as('admin');
    before = await admin.call(endpoints.getOrganisation, {});
    return () => server.close();
  });
  const change = (changes: Partial<Organisation['profile']>, version = before.version) =>
    ({ version, body: { ...before.profile, ...changes } }) as const;

  it('are an admin’s to change, the officer’s to read, and nobody else’s', async () => {
    expect(before).toMatchObject({ version: 1, profile: { region: 'Région Occitanie' } });
    expect(before.people.map(({ id }) => id).toSorted()).toEqual(['etienne-lacaze', 'farid-belkacem']);
    const officer = await server.as('odile');
    expect(await officer.call(endpoints.getOrganisation, {})).toEqual(before);
    expect(await officer.refusal(endpoints.saveOrganisation, change({}))).toMatchObject({ status: 403 });
    const agent = await server.as('elodie');
    expect(await agent.refusal(endpoints.getOrganisation, {})).toMatchObject({ status: 403 });
  });

  it('keep who changed what, before and after', async () => {
    await admin.call(endpoints.saveOrganisation, change({ termMonths: 9, executiveId: 'lea' }));
    const { items } = await admin.call(endpoints.getOrganisationHistory, {});
    expect(items).toMatchObject([
      {
        version: 2,
        by: { id: 'admin' },
        changes: [
          { label: 'Direction générale des services', before: 'Étienne Lacaze', after: 'Léa Thomas' },
          { label: 'Durée du contrat', before: '6 mois', after: '9 mois' },
        ],
      },
      { version: 1, by: null, changes: [] },
    ]);
  });

  it('are refused over a version that somebody else changed', async () => {
    await admin.call(endpoints.saveOrganisation, change({ since: 'trois ans' }));
    expect(await admin.refusal(endpoints.saveOrganisation, change({ since: 'dix ans' }))).toMatchObject({
      status: 412,
      code: 'stale-settings',
      current: { version: 2, profile: { since: 'trois ans' } },
    });
    const bare = await admin.inject({ method: 'PUT', url: '/api/organisation', payload: before.profile });
    expect(bare.statusCode).toBe(428);
  });

  it.each<[string, string, Partial<Organisation['profile']>]>([
    ['/region', 'missing-value', { region: ' ' }],
    ['/percentRange/max', 'too-small', { percentRange: { min: 8, max: 5, step: 0.5 } }],
    ['/percentRange/step', 'not-half-points', { percentRange: { min: 5, max: 10, step: 0.7 } }],
    ['/serviceHours/to', 'ends-before', { serviceHours: { from: '18:00', to: '09:00' } }],
    ['/serviceHours/from', 'not-a-time', { serviceHours: { from: '25:00', to: '26:00' } }],
    ['/closingDays/0', 'not-a-day', { closingDays: ['2026-02-30'] }],
    ['/closingDays', 'duplicate', { closingDays: ['2026-12-24', '2026-12-24'] }],
    ['/termMonths', 'too-large', { termMonths: 25 }],
    ['/timeZone', 'not-a-time-zone', { timeZone: 'Europe/Atlantide' }],
    ['/executiveId', 'unknown-person', { executiveId: 'nobody' }],
  ])('are refused at %s: %s', async (pointer, code, changes) => {
    const refusal = await admin.refusal(endpoints.saveOrganisation, change(changes));
    expect(refusal).toMatchObject({ status: 422 });
    expect(refusal.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('change what is not signed; what its agent signed keeps text, sums, term and hash', async () => {
    const paul = await server.as('paul');
    const draft = await writtenBy(paul);
    const sent = await contractIn(server, 'awaiting-manager');
    const agent = await server.as('elodie');
    const text = await agent.call(endpoints.getText, { params: { id: sent.id } });
    await admin.call(
      endpoints.saveOrganisation,
      change({ termMonths: 9, yearlyHours: 1000, region: 'Région Bretagne' }),
    );

    const after = await agent.call(endpoints.getContract, { params: { id: sent.id } });
    expect(after).toMatchObject({ sums: sent.sums, term: sent.term, contentHash: sent.contentHash });
    expect(await agent.call(endpoints.getText, { params: { id: sent.id } })).toEqual(text);
    const agreed = await signBy(await server.as('nathalie'), sent);
    const signed = await signBy(await server.as('etienne-lacaze'), agreed);
    expect(signed).toMatchObject({ sums: sent.sums, term: { startsOn: '2026-12-01', endsOn: '2027-05-31' } });

    const moved = await paul.call(endpoints.getContract, { params: { id: draft.id } });
    expect(moved.term).toMatchObject({ endsOn: '2027-08-31' });
    expect(moved.sums?.hours).not.toBe(draft.sums?.hours);
    const rewritten = await paul.call(endpoints.getText, { params: { id: draft.id } });
    expect(JSON.stringify(rewritten.sections)).toContain('Région Bretagne');
  });

  it('hold a contract that was sent back to those of the day it is signed again', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    await admin.call(endpoints.saveOrganisation, change({ termMonths: 9 }));
    const agent = await server.as('elodie');
    const back = await agent.call(endpoints.takeBack, { ...on(sent), body: null });
    const again = await answer(agent, back as typeof sent, answers());
    expect(again.term).toMatchObject({ endsOn: '2027-08-31' });
    expect((await signBy(agent, again)).term).toMatchObject({ endsOn: '2027-08-31' });
  });
});
