import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import type { PersonFacts } from '@equipage/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { searchText, sortName } from '../../db/search-text.ts';
import { engines } from '../../db/testing.ts';
import { startTestServer, type TestClient, type TestServer } from '../../platform/testing.ts';

type Person = EndpointAnswer<typeof endpoints.getPerson>;

const row = (id: string, firstName: string, lastName: string, over = {}) => ({
  id,
  firstName,
  lastName,
  email: `${id}@demo.test`,
  searchText: searchText(lastName, firstName, 'Direction des mobilités'),
  sortName: sortName(lastName, firstName),
  ...over,
});
const people = [
  row('ada', 'Ada', 'Admin', { roles: ['admin'] }),
  row('bob', 'Bob', 'Admin', { roles: ['admin', 'officer'] }),
  row('etienne-lacaze', 'Étienne', 'Lacaze', { roles: ['executive'] }),
  row('farid-belkacem', 'Farid', 'Belkacem', { roles: ['lead'] }),
  row('elodie', 'Élodie', 'd’Aubigné', { managerId: 'marc' }),
  row('marc', 'Marc', 'Ortiz', { managerId: 'nathalie' }),
  row('nathalie', 'Nathalie', 'Serra'),
];

const facts = (over: Partial<PersonFacts> = {}): PersonFacts => ({
  civility: 'madame',
  firstName: 'Anouk',
  lastName: 'Delrieu',
  email: 'anouk.delrieu@region.example',
  jobTitle: 'Chargée de mission',
  directorate: 'Direction des mobilités',
  service: '',
  managerId: 'marc',
  workShare: 80,
  worksOn: ['monday', 'tuesday'],
  annualised: false,
  employmentEndsOn: '2027-03-31',
  staffKind: 'contract',
  ...over,
});

describe.each(engines)('the directory kept on %s', (engine) => {
  let server: TestServer;
  let ada: TestClient;
  beforeEach(async () => {
    server = await startTestServer(engine, { people });
    ada = await server.as('ada');
    return () => server.close();
  });
  const read = (id: string): Promise<Person> => ada.call(endpoints.getPerson, { params: { id } });
  const list = (query = {}) => ada.call(endpoints.listDirectory, { query });
  const on = ({ id, version }: Person) => ({ params: { id }, version });
  const historyOf = async (id: string) =>
    (await ada.call(endpoints.getPersonHistory, { params: { id } })).items;

  it('is an administrator’s alone, and shows nothing of contracts', async () => {
    const marc = await server.as('marc');
    expect(await marc.refusal(endpoints.listDirectory, { query: {} })).toMatchObject({ status: 403 });
    expect(await marc.refusal(endpoints.getPerson, { params: { id: 'elodie' } })).toMatchObject({
      status: 403,
    });
    expect(await server.anonymous.refusal(endpoints.listDirectory, { query: {} })).toMatchObject({
      status: 401,
    });
    expect(Object.keys(await read('elodie')).toSorted()).toEqual([
      'disabledAt',
      'facts',
      'id',
      'leftAt',
      'manager',
      'roles',
      'signInAccounts',
      'version',
    ]);
    expect(await ada.refusal(endpoints.getPerson, { params: { id: 'nobody' } })).toMatchObject({
      status: 404,
    });
  });

  it('is found by words, role and state of the account, and turned page by page both ways', async () => {
    const ids = async (query: object) => (await list(query)).items.map(({ id }) => id);
    expect(await ids({ search: 'AUBIGNE' })).toEqual(['elodie']);
    expect(await ids({ search: '…' })).toEqual([]);
    expect(await ids({ role: 'admin' })).toEqual(['ada', 'bob']);
    expect(await ids({ role: 'officer' })).toEqual(['bob']);
    await ada.call(endpoints.disableAccount, { ...on(await read('marc')), body: null });
    await ada.call(endpoints.recordDeparture, { ...on(await read('nathalie')), body: null });
    expect(await ids({ status: 'disabled' })).toEqual(['marc']);
    expect(await ids({ status: 'left' })).toEqual(['nathalie']);
    expect(await ids({ status: 'active' })).toHaveLength(5);

    const first = await list({ pageSize: '3' });
    expect(first).toMatchObject({ total: 7, previous: null });
    expect(first.items.map(({ id }) => id)).toEqual(['ada', 'bob', 'farid-belkacem']);
    const second = await list({ pageSize: '3', after: first.next });
    expect(second.items.map(({ id }) => id)).toEqual(['elodie', 'etienne-lacaze', 'marc']);
    const back = await list({ pageSize: '3', before: second.previous });
    expect(back.items).toEqual(first.items);
    expect(back.previous).toBeNull();
    const refusal = await ada.refusal(endpoints.listDirectory, { query: { after: 'x' } });
    expect(refusal).toMatchObject({ status: 422, errors: [{ pointer: '/after' }] });
  });

  it('takes somebody in, whom the others then find', async () => {
    const created = await ada.call(endpoints.createPerson, { body: facts() });
    expect(created).toMatchObject({ version: 1, facts: facts(), manager: { id: 'marc' }, roles: [] });
    const marc = await server.as('marc');
    const { items } = await marc.call(endpoints.searchPeople, { query: { search: 'delrieu' } });
    expect(items.map(({ id }) => id)).toEqual([created.id]);
    expect(await historyOf(created.id)).toMatchObject([{ kind: 'created', by: { id: 'ada' } }]);
  });

  it.each<[string, string, Partial<PersonFacts>]>([
    ['/email', 'email-taken', { email: 'MARC@demo.test' }],
    ['/email', 'not-an-email', { email: 'marc' }],
    ['/managerId', 'unknown-person', { managerId: 'nobody' }],
    ['/workShare', 'not-above-zero', { workShare: 0 }],
    ['/firstName', 'forbidden-character', { firstName: 'An\u202Eouk' }],
  ])('says what is wrong at %s: %s', async (pointer, code, over) => {
    const refusal = await ada.refusal(endpoints.createPerson, { body: facts(over) });
    expect(refusal.errors).toEqual([expect.objectContaining({ pointer, code })]);
    expect(await list()).toMatchObject({ total: 7 });
  });

  it('corrects somebody over the version that was read, and keeps what was changed', async () => {
    const before = await read('elodie');
    const body = { ...before.facts, lastName: 'Aubigné', managerId: 'nathalie', workShare: 62.5 };
    const after = await ada.call(endpoints.correctPerson, { ...on(before), body });
    expect(after).toMatchObject({ version: 2, facts: body, manager: { id: 'nathalie' } });
    const late = await ada.refusal(endpoints.correctPerson, { ...on(before), body: before.facts });
    expect(late).toMatchObject({ status: 412, code: 'stale-person', current: { version: 2 } });
    const bare = await ada.inject({ method: 'PUT', url: '/api/directory/elodie', payload: body });
    expect(bare.statusCode).toBe(428);
    expect((await ada.call(endpoints.correctPerson, { ...on(after), body })).version).toBe(2);
    expect(await historyOf('elodie')).toMatchObject([
      {
        kind: 'corrected',
        by: { id: 'ada' },
        changes: [
          { label: 'Nom', before: 'd’Aubigné', after: 'Aubigné' },
          { label: 'Supérieur hiérarchique', before: 'Marc Ortiz', after: 'Nathalie Serra' },
          { label: 'Quotité de travail' },
        ],
      },
    ]);
    expect((await list({ search: 'daubigne' })).total).toBe(0);
  });

  it('puts nobody above themselves, however far', async () => {
    const nathalie = await read('nathalie');
    for (const managerId of ['nathalie', 'marc', 'elodie']) {
      const body = { ...nathalie.facts, managerId };
      const { errors } = await ada.refusal(endpoints.correctPerson, { ...on(nathalie), body });
      expect(errors).toEqual([expect.objectContaining({ pointer: '/managerId', code: 'own-superior' })]);
    }
  });

  it('gives roles and takes them, at once', async () => {
    const marc = await server.as('marc');
    const given = await ada.call(endpoints.giveRoles, {
      ...on(await read('marc')),
      body: { roles: ['officer', 'lead'] },
    });
    expect((await marc.call(endpoints.getSession, {})).roles).toContain('officer');
    await ada.call(endpoints.giveRoles, { ...on(given), body: { roles: ['lead'] } });
    expect(await marc.refusal(endpoints.listCommunity, { query: {} })).toMatchObject({ status: 403 });
    expect(await historyOf('marc')).toMatchObject([
      { changes: [{ label: 'Rôles', after: 'Projet innovation' }] },
      { changes: [{ before: 'aucun' }] },
    ]);
  });

  it('ends a person’s sessions as it disables their account', async () => {
    const marc = await server.as('marc');
    const disabled = await ada.call(endpoints.disableAccount, { ...on(await read('marc')), body: null });
    expect(await marc.refusal(endpoints.listContracts, { query: {} })).toMatchObject({ status: 401 });
    await ada.call(endpoints.enableAccount, { ...on(disabled), body: null });
    expect(await marc.refusal(endpoints.listContracts, { query: {} })).toMatchObject({ status: 401 });
  });

  it('lets nobody close their own account, nor whoever the settings name, nor the last administrator', async () => {
    const own = { ...on(await read('ada')), body: null };
    expect(await ada.refusal(endpoints.disableAccount, own)).toMatchObject({
      status: 409,
      code: 'own-account',
    });
    const dgs = { ...on(await read('etienne-lacaze')), body: null };
    expect(await ada.refusal(endpoints.recordDeparture, dgs)).toMatchObject({ code: 'named-in-settings' });
    await ada.call(endpoints.disableAccount, { ...on(await read('bob')), body: null });
    const last = { ...on(await read('ada')), body: { roles: [] } };
    expect(await ada.refusal(endpoints.giveRoles, last)).toMatchObject({ code: 'last-administrator' });
  });

  it('forgets the account of an identity provider, and ends the sessions that it opened', async () => {
    const { db } = server;
    const linkedAt = '2026-03-02T09:00:00.000Z';
    const link = { issuer: 'https://identite.exemple.fr', subject: 's1', personId: 'marc', linkedAt };
    await db.transact((tx) => tx.insert(db.tables.identities).values(link));
    const marc = await server.as('marc');
    const before = await read('marc');
    expect(before.signInAccounts).toEqual([{ issuer: link.issuer, linkedAt }]);
    const after = await ada.call(endpoints.unlinkAccounts, { ...on(before), body: null });
    expect(after.signInAccounts).toEqual([]);
    expect(await db.read.select().from(db.tables.identities)).toEqual([]);
    expect(await marc.refusal(endpoints.listContracts, { query: {} })).toMatchObject({ status: 401 });
    expect(await historyOf('marc')).toMatchObject([{ kind: 'unlinked', by: { id: 'ada' }, changes: [] }]);
    const again = { ...on(after), body: null };
    expect(await ada.refusal(endpoints.unlinkAccounts, again)).toMatchObject({ code: 'account-unchanged' });
    const own = { ...on(await read('ada')), body: null };
    expect(await ada.refusal(endpoints.unlinkAccounts, own)).toMatchObject({ code: 'own-account' });
  });

  it('notes that somebody left and came back', async () => {
    const left = await ada.call(endpoints.recordDeparture, { ...on(await read('marc')), body: null });
    expect(left.leftAt).toBe(left.disabledAt);
    const elodie = await server.as('elodie');
    expect((await elodie.call(endpoints.searchPeople, { query: { search: 'ortiz' } })).items).toEqual([]);
    const back = await ada.call(endpoints.recordReturn, { ...on(left), body: null });
    expect(back).toMatchObject({ leftAt: null, disabledAt: null });
    expect((await historyOf('marc')).map(({ kind }) => kind)).toEqual(['returned', 'left']);
  });
});
