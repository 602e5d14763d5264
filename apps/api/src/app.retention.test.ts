import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { getTableColumns, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answers, type Contracts, contractIn, on, signBy, startContracts } from './contracts/testing.ts';
import { openSqlite } from './db/sqlite.ts';
import { copyTestFile, engines } from './db/testing.ts';
import { seedWording } from './db/wordings.ts';
import { pageTexts } from './documents/testing.witness.ts';
import { finalFile, form } from './documents/verify/testing.files.ts';
import { emptied, left } from './retention/elimination/fates.ts';
import { comeTo, comeToTheEnd, eliminate, visa } from './retention/testing.ts';

/** Five years after 31 May 2027, the end of Élodie's contract. */
const dueOn = '2032-05-31';
const words = 'Préparer et animer des réunions de travail dans les lycées.';

describe.each(engines)('a contract whose time is over on %s', { timeout: 60_000 }, (engine) => {
  let server: Contracts;
  let signed: ContractView;
  beforeEach(async () => {
    server = await startContracts(engine);
    signed = await contractIn(server, 'signed');
  });
  afterEach(() => server.close());

  /** Every row of a table that names a contract by its id, in any column. */
  async function rowsNaming(id: string) {
    const found: string[] = [];
    for (const [name, table] of Object.entries(server.db.tables)) {
      const rows: object[] = await server.db.read.select().from(table);
      if (rows.some((row) => JSON.stringify(row).includes(id))) found.push(name);
    }
    return found;
  }

  async function verifiedOffline() {
    const answer = await (await server.as('admin')).inject({ method: 'GET', url: '/api/trail/export' });
    const folder = mkdtempSync(join(tmpdir(), 'equipage-trail-'));
    const file = join(folder, 'journal.ndjson');
    writeFileSync(file, answer.body);
    const bin = new URL('../../../packages/trail/bin/equipage-trail.ts', import.meta.url).pathname;
    try {
      return execFileSync(process.execPath, [bin, 'verify', file], { encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('is eliminated whole, and the chain still verifies offline', async () => {
    const file = await finalFile(await server.as('elodie'), signed.id);
    const other = await contractIn(
      server,
      'awaiting-manager',
      { ...answers(), service: { ...answers().service, managerId: 'marc' } },
      'paul',
    );
    await comeToTheEnd(server, dueOn);
    const done = await eliminate(server);
    expect(done).toMatchObject({
      number: 'BE-2032-1',
      state: 'done',
      contracts: 1,
      done: 1,
      visa,
      lines: [{ kind: 'contract', number: 'ENG-2026-0001', end: '2027-05-31', state: 'signed' }],
    });
    expect(done.lines[0]?.pieces).toMatchObject({ files: 1 });

    const officer = await server.as('odile');
    const fileOf = (name: string) =>
      officer.inject({ method: 'GET', url: `/api/eliminations/${done.id}/bordereau.${name}` });
    const printed = pageTexts((await fileOf('pdf')).rawPayload).join(' ');
    for (const part of ['BE-2032-1', 'ENG-2026-0001', visa.reference, visa.service])
      expect(printed).toContain(part);
    const lines = (await fileOf('csv')).body;
    expect(lines).toContain('BE-2032-1;Contrat et preuve;ENG-2026-0001;Signé;01/12/2026;31/05/2027;');
    for (const text of [printed, lines]) expect(text).not.toContain('Aubign');

    // What remains names it in the trail and on the list alone; every table that could is emptied.
    expect(await rowsNaming(signed.id)).toEqual(expect.arrayContaining(['trail', 'eliminationLines']));
    expect(await rowsNaming(signed.id)).toHaveLength(2);
    expect(await officer.refusal(endpoints.getContract, { params: { id: signed.id } })).toMatchObject({
      status: 404,
    });
    expect((await server.anonymous.inject(form(file))).json()).not.toMatchObject({ outcome: 'signed' });
    expect(await verifiedOffline()).toContain('intact');
    const read = { params: { id: other.id } };
    expect(await officer.call(endpoints.getContract, read)).toMatchObject({ state: 'awaiting-manager' });
    expect((await signBy(await server.as('marc'), other)).state).toBe('awaiting-executive');
    expect(await verifiedOffline()).toContain('intact');
  });

  it('leaves its acts alone without a visa, whoever asks the database', async () => {
    const { contractEvents, eliminations } = server.db.tables;
    const remove = () => server.db.transact((tx) => tx.delete(contractEvents));
    await comeToTheEnd(server, dueOn);
    const officer = await server.as('odile');
    const { id } = await officer.call(endpoints.prepareElimination, { body: null });
    await expect(remove()).rejects.toThrow();
    const refused = await officer.refusal(endpoints.startElimination, { params: { id }, body: null });
    expect(refused).toMatchObject({ status: 409, code: 'visa-needed' });
    await officer.call(endpoints.recordVisa, { params: { id }, body: visa });
    await expect(remove()).rejects.toThrow();
    await expect(
      server.db.transact((tx) => tx.update(eliminations).set({ visa: { ...visa, reference: 'autre' } })),
    ).rejects.toThrow();
    await expect(server.db.transact((tx) => tx.delete(eliminations))).rejects.toThrow();
  });

  it('is announced to its agent and to the officers, once, and goes no sooner', async () => {
    const told = async () => {
      const { mails } = server.db.tables;
      const rows = await server.db.read.select({ kind: mails.kind, personId: mails.personId }).from(mails);
      return rows.filter(({ kind }) => kind === 'retention').map(({ personId }) => personId);
    };
    await comeTo(server, '2032-04-30');
    expect(await told()).toEqual([]);
    await comeTo(server, '2032-05-01');
    await comeTo(server, '2032-05-02');
    expect((await told()).sort()).toEqual(['elodie', 'odile']);
    const news = await (await server.as('elodie')).call(endpoints.listNews, {});
    expect(news).toMatchObject({
      unseen: 1,
      told: [{ path: `/contrats/${signed.id}`, isNew: true, text: expect.stringContaining('ENG-2026-0001') }],
    });
    const seen = { body: { position: news.items[0]?.position ?? 0, until: news.told[0]?.at ?? '' } };
    expect(await (await server.as('elodie')).call(endpoints.markNewsSeen, seen)).toMatchObject({ unseen: 0 });
    const officer = await server.as('odile');
    const contracts = async () => (await officer.call(endpoints.getRetention, {})).categories[0];
    expect(await contracts()).toMatchObject({ id: 'contracts', ready: 0, announced: 1 });
    // Due, but told a day too late: the settings kept it shorter all of a sudden, say.
    const { retentionNotices } = server.db.tables;
    await server.db.transact((tx) => tx.update(retentionNotices).set({ toldOn: '2032-05-02' }));
    await comeTo(server, dueOn);
    expect(await contracts()).toMatchObject({ ready: 0, announced: 1 });
    await comeTo(server, '2032-06-01');
    expect(await contracts()).toMatchObject({ ready: 1, announced: 0 });
  });

  it('is kept while it, or anybody in it, is held, before or after the visa', async () => {
    await comeToTheEnd(server, dueOn);
    const officer = await server.as('odile');
    const place = (subject: object = { contractNumber: 'ENG-2026-0001' }) =>
      officer.call(endpoints.placeLegalHold, {
        body: { ...(subject as { contractNumber: string }), ground: 'Recours en cours.' },
      });
    const lift = async () => {
      const { holds } = await officer.call(endpoints.getRetention, {});
      const [hold] = holds.filter(({ liftedAt }) => liftedAt === null);
      const params = { id: hold?.id ?? '' };
      return officer.call(endpoints.liftLegalHold, { params, body: { reason: 'Jugement rendu.' } });
    };
    for (const personId of ['elodie', 'nathalie', 'lea']) {
      expect((await place({ personId })).categories[0]).toMatchObject({ ready: 0, held: 1 });
      await lift();
    }
    expect((await place()).categories[0]).toMatchObject({ ready: 0, held: 1 });
    expect((await officer.refusal(endpoints.prepareElimination, { body: null })).status).toBe(409);
    expect((await lift()).categories[0]).toMatchObject({ ready: 1, held: 0 });
    const { id } = await officer.call(endpoints.prepareElimination, { body: null });
    const params = { id };
    await officer.call(endpoints.recordVisa, { params, body: visa });
    await place();
    const done = await officer.call(endpoints.startElimination, { params, body: null });
    expect(done.state).toBe('under-way');
    await expect
      .poll(() => officer.call(endpoints.getElimination, { params }), { timeout: 20_000 })
      .toMatchObject({ state: 'done', done: 0, leftOut: 1, lines: [{ leftOut: 'held', doneAt: null }] });
    expect(await officer.call(endpoints.getContract, { params: { id: signed.id } })).toBeTruthy();
    await lift();
    expect(await eliminate(server)).toMatchObject({ number: 'BE-2032-2', done: 1 });
  });

  it('loses its mails and reminders a year after its end, and keeps the rest', async () => {
    await comeTo(server, '2028-05-31');
    const officer = await server.as('odile');
    const { mails } = server.db.tables;
    const written = async () =>
      (await server.db.read.select().from(mails)).filter(({ contractId }) => contractId === signed.id);
    expect((await written()).length).toBeGreaterThan(0);
    const done = await eliminate(server, { signedOn: '2028-05-31' });
    expect(done.lines).toMatchObject([{ kind: 'exchanges', pieces: { acts: 0, files: 0 } }]);
    expect(await written()).toEqual([]);
    const kept = await officer.call(endpoints.getHistory, { params: { id: signed.id } });
    expect(kept.items.length).toBeGreaterThan(3);
    expect(await verifiedOffline()).toContain('intact');
  });

  it('may be given up on, and be on another list', async () => {
    await comeToTheEnd(server, dueOn);
    const officer = await server.as('admin');
    const { id } = await officer.call(endpoints.prepareElimination, { body: null });
    expect((await officer.refusal(endpoints.prepareElimination, { body: null })).status).toBe(409);
    const params = { id };
    const given = await officer.call(endpoints.abandonElimination, { params, body: null });
    expect(given).toMatchObject({ state: 'abandoned', lines: [{ leftOut: 'abandoned' }] });
    for (const act of [endpoints.startElimination, endpoints.abandonElimination])
      expect((await officer.refusal(act, { params, body: null })).status).toBe(409);
    expect((await officer.refusal(endpoints.recordVisa, { params, body: visa })).status).toBe(409);
    expect(await eliminate(server)).toMatchObject({ number: 'BE-2032-2', done: 1 });
  });

  it('is not let go of by a visa that is wrong', async () => {
    await comeToTheEnd(server, dueOn);
    const officer = await server.as('odile');
    const { id } = await officer.call(endpoints.prepareElimination, { body: null });
    const wrong: [string, object][] = [
      ['/signedOn', { signedOn: '2032-05-30' }],
      ['/signedOn', { signedOn: '2032-06-01' }],
      ['/signedOn', { signedOn: 'hier' }],
      ['/reference', { reference: ' ' }],
      ['/service', { service: '' }],
    ];
    for (const [pointer, over] of wrong) {
      const body = { ...visa, ...over };
      const refused = await officer.refusal(endpoints.recordVisa, { params: { id }, body });
      expect(refused).toMatchObject({ status: 422, errors: [{ pointer }] });
    }
  });
});

describe.each(engines)('a draft that nobody touches on %s', (engine) => {
  it('goes by itself after six months, once its agent was told, and not if it is touched', async () => {
    const server = await startContracts(engine);
    const left = await contractIn(server, 'draft');
    const paul = await server.as('paul');
    const touched = (await paul.call(endpoints.startContract, { body: null })) as ContractView;
    const drafts = async () => {
      const rows = await server.db.read
        .select({ id: server.db.tables.contracts.id })
        .from(server.db.tables.contracts);
      return rows.map(({ id }) => id);
    };
    await comeTo(server, '2027-04-23');
    const news = await (await server.as('elodie')).call(endpoints.listNews, {});
    expect(news.told).toMatchObject([{ text: expect.stringMatching(/23\smai\s2027/) }]);
    const body = { firstName: 'Paul' };
    await paul.call(endpoints.answerIdentity, { ...on(touched), body });
    await comeTo(server, '2027-05-22');
    expect(await drafts()).toHaveLength(2);
    await comeTo(server, '2027-05-23');
    expect(await drafts()).toEqual([touched.id]);
    expect(await (await server.as('elodie')).call(endpoints.listContracts, { query: {} })).toMatchObject({
      total: 0,
    });
    expect(left.id).not.toBe(touched.id);
    await server.close();
  });
});

it('names the fate of every table that can hold something of a contract', async () => {
  const server = await startContracts('sqlite');
  const holding = Object.entries(server.db.tables)
    .filter(([, table]) => Object.keys(getTableColumns(table)).includes('contractId'))
    .map(([name]) => name);
  const kept = ['trail', 'eliminationLines'];
  expect(Object.keys(server.db.tables).sort()).toEqual([...emptied, ...Object.keys(left)].sort());
  expect(emptied).toEqual(expect.arrayContaining(holding.filter((name) => !kept.includes(name))));
  await server.close();
});

it('leaves nothing of what was eliminated in the file of SQLite', { timeout: 60_000 }, async () => {
  const file = copyTestFile();
  const db = await openSqlite(file);
  await seedWording(db, '2026-11-23T06:00:00.000Z');
  const server = await startContracts(db);
  await contractIn(server, 'signed');
  const holds = () => [file, `${file}-wal`].filter((path) => readFileSync(path).includes(words));
  expect(holds()).not.toEqual([]);
  await comeToTheEnd(server, dueOn);
  await eliminate(server);
  await db.transact((tx) => (tx as unknown as { run(query: unknown): Promise<void> }).run(sql`select 1`));
  await expect.poll(holds, { timeout: 5_000 }).toEqual([]);
  await server.close();
});
