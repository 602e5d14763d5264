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

const monday = '2026-11-23T10:00:00.000Z';
const told = {
  director: '',
  host: 'La Région',
  accessibilityEmail: ' Acces@Exemple.fr ',
  dataProtectionEmail: '',
};
const ofLacaze = { ...answers(), service: { ...answers().service, managerId: 'etienne-lacaze' } };

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
    [
      '/publication/accessibilityEmail',
      'not-an-email',
      { publication: { ...told, accessibilityEmail: 'nulle part' } },
    ],
    ['/executiveMethod', 'not-allowed-value', { executiveMethod: 'fax' as 'paper' }],
  ])('are refused at %s: %s', async (pointer, code, changes) => {
    const refusal = await admin.refusal(endpoints.saveOrganisation, change(changes));
    expect(refusal).toMatchObject({ status: 422 });
    expect(refusal.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('tell anyone who publishes the service and whom to write to, and what nobody gave yet', async () => {
    const asked = () => server.anonymous.call(endpoints.getPublication, {});
    expect(await asked()).toMatchObject({ region: 'Région Occitanie', director: '', host: '' });
    await admin.call(endpoints.saveOrganisation, change({ publication: told }));
    expect(await asked()).toMatchObject({ host: 'La Région', accessibilityEmail: 'acces@exemple.fr' });
    const { items } = await admin.call(endpoints.getOrganisationHistory, {});
    expect(items[0]?.changes).toContainEqual({
      label: 'Hébergement',
      before: 'non renseigné',
      after: 'La Région',
    });
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

  it.each(['paper', 'parapheur'] as const)(
    'say that the executive signs elsewhere, from then on: %s',
    async (executiveMethod) => {
      const waiting = await contractIn(server, 'awaiting-executive');
      await admin.call(endpoints.saveOrganisation, change({ executiveMethod }));
      const executive = await server.as('etienne-lacaze');
      const view = await executive.call(endpoints.getContract, { params: { id: waiting.id } });
      expect(view.allowed).not.toContain('sign');
      expect(view.waitingFor).toMatchObject({ seat: 'executive', method: executiveMethod });
      const body = { contentHash: waiting.contentHash ?? '', consent: true } as const;
      const refusal = await executive.refusal(endpoints.sign, { ...on(waiting), body });
      expect(refusal).toMatchObject({ status: 409, code: 'executive-signs-elsewhere' });
      const { contentHash } = body;
      const several = { contracts: [{ id: waiting.id, contentHash }], consent: true as const };
      expect(await executive.call(endpoints.signSeveral, { body: several })).toMatchObject({
        items: [{ status: 409, problem: { code: 'executive-signs-elsewhere', detail: refusal.detail } }],
      });

      const sent = await signBy(await server.as('paul'), await writtenBy(await server.as('paul'), ofLacaze));
      const { items } = await executive.call(endpoints.listApprovals, {});
      expect(items.find(({ contract }) => contract.id === sent.id)?.next).toMatchObject({
        id: 'etienne-lacaze',
      });
      const agreed = await signBy(executive, sent);
      expect(agreed).toMatchObject({ state: 'awaiting-executive', signatures: [{}, { seat: 'manager' }] });
    },
  );

  it('kept before the executive’s way was one mean that it is here', async () => {
    const { organisation, organisationVersions } = server.db.tables;
    const { executiveMethod: _, ...old } = before.profile;
    await server.db.transact(async (tx) => {
      await tx.update(organisation).set({ profile: old, version: 2 });
      await tx.insert(organisationVersions).values({ version: 2, profile: old, at: monday, personId: null });
    });
    expect((await admin.call(endpoints.getOrganisation, {})).profile.executiveMethod).toBe('product');
    expect(await contractIn(server, 'signed')).toMatchObject({ state: 'signed' });
    await admin.call(endpoints.saveOrganisation, change({ executiveMethod: 'paper' }, 2));
    const { items } = await admin.call(endpoints.getOrganisationHistory, {});
    expect(items[0]?.changes).toEqual([
      { label: 'Où signe la direction générale des services', before: 'Dans Équipage', after: 'Sur papier' },
    ]);
  });
});
