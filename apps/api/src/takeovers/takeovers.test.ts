import { endpoints } from '@equipage/contract-api';
import { verifyTrail } from '@equipage/trail';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { sha256 } from '../db/trail/record.ts';
import { essence, pageTexts } from '../documents/testing.witness.ts';
import { formWith } from '../platform/testing.form.ts';
import { startTestServer, type TestServer } from '../platform/testing.ts';
import { type ColumnKey, columns, templateCsv } from './columns.ts';

const monday = '2026-11-23T10:00:00.000Z';
const directory = { directorate: 'Direction des mobilités', service: 'Études' };
const cast = [
  { id: 'odile', firstName: 'Odile', lastName: 'Kern', roles: ['officer'] as const },
  { id: 'oscar', firstName: 'Oscar', lastName: 'Second', roles: ['officer'] as const },
  { id: 'etienne-lacaze', firstName: 'Étienne', lastName: 'Lacaze', roles: ['executive'] as const },
  { id: 'farid-belkacem', firstName: 'Farid', lastName: 'Belkacem', roles: ['lead'] as const },
  { id: 'admin', firstName: 'Alex', lastName: 'Admin', roles: ['admin'] as const },
  { id: 'nathalie', firstName: 'Nathalie', lastName: 'Serra', email: 'nathalie@demo.test', ...directory },
  { id: 'elodie', firstName: 'Élodie', lastName: 'Roux', email: 'elodie@demo.test', ...directory },
];

const usual: Record<ColumnKey, string> = {
  reference: 'P-12',
  civility: 'Mme',
  firstName: 'Élodie',
  lastName: 'Roux',
  email: 'Elodie@demo.test',
  jobTitle: 'Chargée de mission',
  directorate: 'Direction des mobilités',
  service: 'Études',
  workShare: '',
  domains: 'Process internes',
  title: 'Des courriers clairs',
  deadline: '',
  percent: '7,5',
  startsOn: '01/10/2026',
  endsOn: '31/03/2027',
  managerFirstName: 'Nathalie',
  managerLastName: 'Serra',
  managerEmail: 'nathalie@demo.test',
  managerCapacity: 'Cheffe du service Études',
  executiveName: '',
  agentSignedOn: '10/09/2026',
  managerSignedOn: '14/09/2026',
  executiveSignedOn: '20/09/2026',
  scan: '',
};

const unknown = { firstName: 'Hugo', lastName: 'Neuf', email: 'hugo@demo.test', civility: '' };

function csvOf(...rows: Partial<Record<ColumnKey, string>>[]): Buffer {
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key }) => ({ ...usual, ...row })[key])),
  ];
  return Buffer.from(lines.map((line) => line.join(';')).join('\r\n'));
}

const pdf = Buffer.from('%PDF-1.7\n% un contrat signé\n%%EOF');

describe.each(engines)('contracts signed on paper, on %s', (engine) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer(engine, { people: cast, real: () => new Date(monday) });
  });
  afterEach(() => server.close());

  async function send(url: string, bytes: Uint8Array, name: string, person = 'odile') {
    const client = await server.as(person);
    const answer = await client.inject(await formWith(url, bytes, name));
    return { status: answer.statusCode, body: answer.json() };
  }
  const sendFile = (bytes: Uint8Array, name = 'contrats.csv') => send('/api/takeovers', bytes, name);

  async function confirm(id: string, createPeople = false) {
    const client = await server.as('odile');
    return client.call(endpoints.confirmTakeover, { params: { id }, body: { createPeople } });
  }
  async function refusedConfirmation(id: string, createPeople = false) {
    const client = await server.as('odile');
    return client.refusal(endpoints.confirmTakeover, { params: { id }, body: { createPeople } });
  }
  const countContracts = async () => (await server.db.read.select().from(server.db.tables.contracts)).length;

  it('are seen before anything is created', async () => {
    const { status, body } = await sendFile(csvOf({}, { ...unknown, percent: 'peu' }));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      fileName: 'contrats.csv',
      faults: [],
      lines: [
        { line: 2, name: 'Élodie Roux', term: { startsOn: '2026-10-01', endsOn: '2027-03-31' }, faults: [] },
        { line: 3, faults: [{ column: 'Part du temps de travail' }] },
      ],
      unknownPeople: [],
      missingScans: [],
    });
    expect((await refusedConfirmation(body.id)).code).toBe('takeover-has-faults');
    expect(await countContracts()).toBe(0);
  });

  it('are created signed, with their real dates, and no new signature', async () => {
    const { body } = await sendFile(csvOf({ executiveName: 'Jeanne Ancienne' }));
    const { items } = await confirm(body.id);
    expect(items).toMatchObject([{ line: 2, number: 'ENG-2026-0001', name: 'Élodie Roux' }]);
    const id = items[0]?.contractId ?? '';
    const agent = await server.as('elodie');
    const view = await agent.call(endpoints.getContract, { params: { id } });
    expect(view).toMatchObject({
      state: 'signed',
      phase: 'active',
      takenOver: true,
      term: { startsOn: '2026-10-01', endsOn: '2027-03-31' },
      manager: { id: 'nathalie' },
    });
    expect(view.signatures.map(({ seat, method, paper }) => [seat, method, paper?.signedOn])).toEqual([
      ['agent', 'paper', '2026-09-10'],
      ['manager', 'paper', '2026-09-14'],
      ['executive', 'paper', '2026-09-20'],
    ]);
    const text = await agent.call(endpoints.getText, { params: { id } });
    expect(text).toMatchObject({ wording: 'origine', contentHash: view.contentHash });
    expect(JSON.stringify(text)).toContain('modèle d’origine');
    const history = await agent.call(endpoints.getHistory, { params: { id } });
    expect(history.items.map(({ type, summary }) => [type, summary])).toEqual([
      ['taken-over', expect.stringContaining('Contrat signé sur papier, repris par Odile Kern')],
    ]);
    expect(history.items[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    const evidence = await agent.call(endpoints.getEvidence, { params: { id } });
    expect(evidence.signatures.map(({ seat, at }) => [seat, at.slice(0, 10)])).toHaveLength(3);
    const printed = await agent.inject({ method: 'GET', url: `/api/contracts/${id}/evidence.pdf` });
    expect(printed.statusCode).toBe(200);
    const outbox = await server.db.read.select().from(server.db.tables.outbox);
    expect(outbox.filter(({ kind }) => kind !== 'mail')).toEqual([]);
    const mails = await server.db.read.select().from(server.db.tables.mails);
    expect(mails.map(({ kind }) => kind)).toEqual(['take-over']);
  });

  it('make the community’s list true: the latest contract of each person', async () => {
    const past = { startsOn: '01/01/2026', endsOn: '30/06/2026', title: 'Avant' };
    const { body } = await sendFile(csvOf({}, past));
    await confirm(body.id);
    const officer = await server.as('odile');
    const list = await officer.call(endpoints.listCommunity, { query: {} });
    expect(list).toMatchObject({ total: 1, items: [{ mission: { title: 'Des courriers clairs' } }] });
    const { body: older } = await sendFile(csvOf({ startsOn: '01/01/2025', endsOn: '30/06/2025' }));
    await confirm(older.id);
    const again = await officer.call(endpoints.listCommunity, { query: {} });
    expect(again).toMatchObject({ total: 1, items: [{ mission: { title: 'Des courriers clairs' } }] });
  });

  it('create people only when the officer says so', async () => {
    const manager = { managerFirstName: 'Ada', managerLastName: 'Chef', managerEmail: 'ada@demo.test' };
    const { body } = await sendFile(csvOf({ ...unknown, ...manager }));
    expect(body.unknownPeople).toEqual([
      { name: 'Hugo Neuf', email: 'hugo@demo.test' },
      { name: 'Ada Chef', email: 'ada@demo.test' },
    ]);
    expect((await refusedConfirmation(body.id)).code).toBe('takeover-people-unknown');
    expect(await confirm(body.id, true)).toMatchObject({ createdPeople: 2 });
    const found = await (await server.as('elodie')).call(endpoints.searchPeople, {
      query: { search: 'neuf' },
    });
    expect(found.items).toMatchObject([{ firstName: 'Hugo', lastName: 'Neuf' }]);
  });

  it('are created once, all or none', async () => {
    const { body } = await sendFile(csvOf({}));
    const both = await Promise.allSettled([confirm(body.id), confirm(body.id)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await refusedConfirmation(body.id)).code).toBe('takeover-done');
    const { body: twice } = await sendFile(csvOf({}));
    expect(twice.lines[0].faults[0].detail).toContain('a déjà un contrat du 1er octobre 2026');
    expect(await countContracts()).toBe(1);
  });

  it('wait for the scans that the file names, then have them as their document', async () => {
    const { body } = await sendFile(csvOf({ scan: 'roux.pdf' }));
    expect(body).toMatchObject({ missingScans: ['roux.pdf'], lines: [{ scan: { received: false } }] });
    expect((await refusedConfirmation(body.id)).code).toBe('takeover-without-scans');
    const url = `/api/takeovers/${body.id}/scans`;
    expect((await send(url, Buffer.from('<html>'), 'roux.pdf')).body.code).toBe('not-a-scan');
    expect(await send(url, pdf, 'C:\\scans\\roux.pdf')).toMatchObject({
      status: 200,
      body: { name: 'roux.pdf' },
    });
    const { items } = await confirm(body.id);
    const id = items[0]?.contractId ?? '';
    const agent = await server.as('elodie');
    const document = await agent.inject({ method: 'GET', url: `/api/contracts/${id}/document.pdf` });
    expect(document.rawPayload).toEqual(pdf);
    const view = await agent.call(endpoints.getContract, { params: { id } });
    const scan = `/api/contracts/${id}/scans/${view.signatures[0]?.paper?.scan}`;
    const file = await agent.inject({ method: 'GET', url: scan });
    expect(file.rawPayload).toEqual(pdf);
    expect(file.headers).toMatchObject({
      'content-disposition': expect.stringMatching(
        /^attachment; filename="papier-ENG-2026-0001-\w{8}\.pdf"$/,
      ),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    for (const other of ['farid-belkacem', 'admin'])
      expect((await (await server.as(other)).inject({ method: 'GET', url: scan })).statusCode).toBe(404);
  });

  it('without a scan have no document of ours', async () => {
    const { body } = await sendFile(csvOf({}));
    const { items } = await confirm(body.id);
    const agent = await server.as('elodie');
    const url = `/api/contracts/${items[0]?.contractId}/document.pdf`;
    const answer = await agent.inject({ method: 'GET', url });
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'document-on-paper']);
  });

  it('have evidence that speaks of the paper, no file of ours, and are not verified as one', async () => {
    const { body } = await sendFile(csvOf({ scan: 'roux.pdf' }));
    await send(`/api/takeovers/${body.id}/scans`, pdf, 'roux.pdf');
    const { items } = await confirm(body.id);
    const id = items[0]?.contractId ?? '';
    const agent = await server.as('elodie');
    const view = await agent.call(endpoints.getContract, { params: { id } });
    expect(view).toMatchObject({ takenOver: true, document: null, verificationCode: null });
    const evidence = await agent.call(endpoints.getEvidence, { params: { id } });
    expect(evidence).toMatchObject({ file: null, text: { wording: 'origine' } });
    for (const { paper, parapheur } of evidence.signatures) {
      expect(paper).toMatchObject({ scan: sha256(pdf.toString()), recordedBy: 'Odile Kern' });
      expect(parapheur).toBeNull();
    }
    const printed = await agent.inject({ method: 'GET', url: `/api/contracts/${id}/evidence.pdf` });
    const words = essence(pageTexts(printed.rawPayload, 'body').join(''));
    for (const told of [
      'Le papier numérisé, s’il est joint : le papier fait foi.',
      '10 septembre 2026, sur papier',
      'Signature manuscrite sur papier de chaque partie. Le papier fait foi.',
    ])
      expect(words).toContain(essence(told));
    expect(words).not.toMatch(/Consentement|Compte|Codedevérification/);
    const verified = await server.anonymous.inject(await formWith('/api/verifications', pdf, 'x.pdf'));
    expect(verified.json()).toMatchObject({ outcome: 'unknown', contract: null });
  });

  it('are the officer’s business, each their own file', async () => {
    for (const person of ['elodie', 'etienne-lacaze', 'admin'])
      expect((await send('/api/takeovers', csvOf({}), 'a.csv', person)).status).toBe(403);
    const { body } = await sendFile(csvOf({}));
    const other = await server.as('oscar');
    expect((await other.refusal(endpoints.getTakeover, { params: { id: body.id } })).status).toBe(404);
  });

  it('tell every fault of a line against the directory and the other lines', async () => {
    const { body } = await sendFile(
      csvOf(
        { agentSignedOn: '01/01/2027', endsOn: '30/09/2026', managerEmail: 'elodie@demo.test' },
        { ...unknown, scan: 'a.pdf' },
        { ...unknown, firstName: 'Hugues', scan: 'a.pdf' },
        { ...unknown, email: 'odile@demo.test' },
        { ...unknown, email: 'etienne-lacaze@demo.test' },
      ),
    );
    const told = body.lines.map(({ faults }: { faults: { column: string }[] }) =>
      faults.map(({ column }) => column),
    );
    expect(told).toEqual([
      ['Signé par l’agent le', 'Fin prévue', 'Adresse du supérieur'],
      [],
      ['Prise d’effet', 'Scan', 'Adresse électronique'],
      ['Adresse électronique'],
      ['Adresse électronique'],
    ]);
  });

  it('answer any file with a sentence, never with a failure', async () => {
    const hostile: [Buffer, RegExp][] = [
      [Buffer.from(''), /vide/],
      [Buffer.from('\uFEFF'), /vide/],
      [Buffer.from(templateCsv().split('\r\n')[0] ?? ''), /aucun contrat/],
      [Buffer.from('%PDF-1.7 \u0000'), /n’est pas un CSV/],
      [Buffer.from('Nom;Prénom\n"a;b'), /guillemet/],
      [Buffer.from('<script>alert(1)</script>'), /n’est pas attendue/],
      [Buffer.from(`${'a;'.repeat(400)}\n1`), /n’est pas attendue/],
      [Buffer.from(`${'a;'.repeat(100_000)}\n1`), /plus de 500 colonnes/],
      [Buffer.alloc(1024, 0xff), /n’est pas attendue|n’est pas un CSV/],
    ];
    for (const [bytes, sentence] of hostile) {
      const { status, body } = await sendFile(bytes);
      expect(status).toBe(201);
      expect(body.lines).toEqual([]);
      expect(body.faults.join(' ')).toMatch(sentence);
      expect((await refusedConfirmation(body.id)).code).toBe('takeover-has-faults');
    }
    expect((await sendFile(Buffer.alloc(10 * 1024 * 1024 + 1, 65))).status).toBe(413);
    const formulas = csvOf({ lastName: '=HYPERLINK("x")', reference: "'+33" });
    const { body } = await sendFile(formulas);
    expect(body.lines[0]).toMatchObject({ name: 'Élodie =HYPERLINK("x")' });
  });

  it('a thousand lines are taken over, and the trail holds', async () => {
    const people = Array.from({ length: 1_000 }, (_, place) => ({
      ...unknown,
      email: `p${place}@demo.test`,
    }));
    const { body } = await sendFile(csvOf(...people));
    expect(body.lines).toHaveLength(1_000);
    const { items, createdPeople } = await confirm(body.id, true);
    expect([items.length, createdPeople]).toEqual([1_000, 1_000]);
    const officer = await server.as('odile');
    expect((await officer.call(endpoints.listCommunity, { query: {} })).total).toBe(1_000);
    const admin = await server.as('admin');
    const { body: trail } = await admin.inject({ method: 'GET', url: '/api/trail/export' });
    expect(await verifyTrail(trail.trimEnd().split('\n'), { sha256 })).toMatchObject({
      fault: null,
      sound: 1_000,
    });
  }, 300_000);
});
