import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../db/testing.ts';
import { formWith } from '../../platform/testing.form.ts';
import { startTestServer, type TestClient, type TestServer } from '../../platform/testing.ts';
import { templateCsv } from './columns.ts';

type Preview = EndpointAnswer<typeof endpoints.getDirectoryImport>;

const mobility = { directorate: 'Direction des mobilités', service: 'Lignes', jobTitle: 'Chargée de projet' };
const people = [
  { id: 'ada', firstName: 'Ada', lastName: 'Admin', roles: ['admin'] as const },
  { id: 'etienne-lacaze', firstName: 'Étienne', lastName: 'Lacaze', roles: ['executive'] as const },
  { id: 'farid-belkacem', firstName: 'Farid', lastName: 'Belkacem', roles: ['lead'] as const },
  { id: 'marc', firstName: 'Marc', lastName: 'Ortiz', ...mobility },
  { id: 'elodie', firstName: 'Élodie', lastName: 'd’Aubigné', managerId: 'marc', ...mobility },
];

const head = 'Prénom;Nom;Adresse électronique;Fonction;Direction;Service;Supérieur hiérarchique';
const marc = 'Marc;Ortiz;marc@demo.test;Chargée de projet;Direction des mobilités;Lignes;';
const elodie =
  'Élodie;d’Aubigné;elodie@demo.test;Chargée de projet;Direction des mobilités;Lignes;marc@demo.test';
const anouk = 'Anouk;Delrieu;anouk@demo.test;Assistante;Direction des mobilités;;zoe@demo.test';
const zoe = 'Zoé;Nguyễn;ZOE@demo.test;Cheffe;Direction des mobilités;;';
const csv = (...lines: string[]) => Buffer.from([head, ...lines].join('\r\n'));

describe.each(engines)('the directory from a file on %s', (engine) => {
  let server: TestServer;
  let ada: TestClient;
  beforeEach(async () => {
    server = await startTestServer(engine, { people });
    ada = await server.as('ada');
    return () => server.close();
  });
  async function send(bytes: Uint8Array, client = ada): Promise<{ status: number; body: Preview }> {
    const answer = await client.inject(await formWith('/api/directory/imports', bytes, 'annuaire.csv'));
    return { status: answer.statusCode, body: answer.json() };
  }
  const lines = async ({ id, plan }: Preview, kind: 'created' | 'changed' | 'absent' | 'faulty') =>
    (await ada.call(endpoints.listImportLines, { params: { id }, query: { plan, kind } })).items;
  const confirmation = ({ id, plan }: Preview, departures: 'all' | string[] = []) => ({
    params: { id },
    body: { plan, departures },
  });
  const confirm = (preview: Preview, departures: 'all' | string[] = []) =>
    ada.call(endpoints.confirmDirectoryImport, confirmation(preview, departures));
  const refusal = (preview: Preview, departures: 'all' | string[] = []) =>
    ada.refusal(endpoints.confirmDirectoryImport, confirmation(preview, departures));
  const find = async (email: string) => {
    const { people: table } = server.db.tables;
    const [row] = await server.db.read.select().from(table).where(eq(table.email, email));
    return row;
  };
  const everybody = () => {
    const { people: table } = server.db.tables;
    return server.db.read.select().from(table).orderBy(asc(table.id));
  };
  const faults = async (...given: string[]) =>
    (await lines((await send(csv(...given))).body, 'faulty')).map(({ line, faults: [first] }) => [
      line,
      first?.column,
      first?.detail,
    ]);

  it('is seen first, then done all at once, managers before those whom they lead', async () => {
    const moved = elodie.replace('Lignes', 'Études');
    const { status, body } = await send(csv(anouk, moved, marc, zoe));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      done: false,
      faults: [],
      counts: { created: 2, changed: 1, unchanged: 1, absent: 3, faulty: 0 },
    });
    expect((await lines(body, 'created')).map(({ name }) => name)).toEqual(['Anouk Delrieu', 'Zoé Nguyễn']);
    expect(await lines(body, 'changed')).toMatchObject([
      { line: 3, personId: 'elodie', changes: [{ label: 'Service', before: 'Lignes', after: 'Études' }] },
    ]);
    expect((await lines(body, 'absent')).map(({ personId, kept }) => [personId, kept])).toEqual([
      ['ada', 'own-account'],
      ['etienne-lacaze', 'named-in-settings'],
      ['farid-belkacem', 'named-in-settings'],
    ]);
    expect(await everybody()).toHaveLength(5);

    expect(await confirm(body)).toEqual({ created: 2, changed: 1, unchanged: 1, left: 0 });
    const [led, leading] = [await find('anouk@demo.test'), await find('zoe@demo.test')];
    expect(led).toMatchObject({ managerId: leading?.id, workShare: 100, roles: [], version: 1 });
    expect(await find('elodie@demo.test')).toMatchObject({
      service: 'Études',
      managerId: 'marc',
      version: 2,
    });
    const history = await ada.call(endpoints.getPersonHistory, { params: { id: 'elodie' } });
    expect(history.items).toMatchObject([{ kind: 'imported', by: { id: 'ada' } }]);
    const marcs = await server.as('marc');
    const { items } = await marcs.call(endpoints.searchPeople, { query: { search: 'nguyen' } });
    expect(items).toHaveLength(1);
  });

  it('changes nothing the second time, and is done once', async () => {
    const file = csv(anouk, elodie, marc, zoe);
    const { body } = await send(file);
    await confirm(body);
    expect(await refusal(body)).toMatchObject({ status: 409, code: 'import-done' });
    const seen = await ada.call(endpoints.getDirectoryImport, { params: { id: body.id } });
    expect(seen).toMatchObject({ done: true, result: { created: 2 } });
    const [kept] = await server.db.read.select().from(server.db.tables.directoryImports);
    expect(kept?.csv).toHaveLength(0);

    const before = await everybody();
    const again = (await send(file)).body;
    expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: 4 });
    expect(await confirm(again)).toMatchObject({ created: 0, changed: 0, left: 0 });
    expect(await everybody()).toEqual(before);
  });

  it('says that the directory has changed since, and imports nothing', async () => {
    const { body } = await send(csv(elodie.replace('Lignes', 'Études'), anouk, zoe));
    const read = await ada.call(endpoints.getPerson, { params: { id: 'elodie' } });
    const corrected = { ...read.facts, lastName: 'Aubigné' };
    await ada.call(endpoints.correctPerson, { params: { id: 'elodie' }, version: 1, body: corrected });
    expect(await refusal(body)).toMatchObject({ status: 409, code: 'directory-changed' });
    expect(await find('anouk@demo.test')).toBeUndefined();
    const fresh = await ada.call(endpoints.getDirectoryImport, { params: { id: body.id } });
    expect(fresh.plan).not.toBe(body.plan);
    expect(await confirm(fresh)).toMatchObject({ created: 2, changed: 1 });
  });

  it('has people leave by choice alone, never by itself, and come back', async () => {
    const elodies = await server.as('elodie');
    const { body } = await send(csv(marc));
    expect(body.counts.absent).toBe(4);
    await confirm(body);
    expect((await find('elodie@demo.test'))?.leftAt).toBeNull();
    const second = (await send(csv(marc))).body;
    expect(await refusal(second, ['marc'])).toMatchObject({ code: 'directory-changed' });
    expect(await confirm(second, ['elodie'])).toMatchObject({ left: 1 });
    expect(await find('elodie@demo.test')).toMatchObject({ firstName: 'Élodie', version: 2 });
    expect((await find('elodie@demo.test'))?.leftAt).not.toBeNull();
    expect(await elodies.refusal(endpoints.listContracts, { query: {} })).toMatchObject({ status: 401 });

    const back = (await send(csv(marc, elodie))).body;
    expect(await lines(back, 'changed')).toMatchObject([{ personId: 'elodie', returns: true, changes: [] }]);
    await confirm(back);
    expect(await find('elodie@demo.test')).toMatchObject({ leftAt: null, disabledAt: null, version: 3 });
    const history = await ada.call(endpoints.getPersonHistory, { params: { id: 'elodie' } });
    expect(history.items.map(({ kind }) => kind)).toEqual(['returned', 'left']);
  });

  it('leaves accounts, roles, and what no column tells of, as they are', async () => {
    const text = 'E-mail,First name,LAST NAME,jobTitle,department\nada@demo.test,Ada,Admin,Cheffe,DSI';
    const { body } = await send(Buffer.from(text));
    expect(await lines(body, 'changed')).toMatchObject([
      { changes: [{ label: 'Fonction' }, { label: 'Direction' }] },
    ]);
    await confirm(body, 'all');
    expect(await find('ada@demo.test')).toMatchObject({ roles: ['admin'], service: 'Service des lignes' });
  });

  it('reads both encodings, the days, the kinds and the dates that people write', async () => {
    const text = [
      'Prénom;Nom;Mail;Poste;Direction;Quotité;Jours travaillés;Annualisé;Fin de contrat;Statut;Salaire',
      'Zoé;Durand;zoe@demo.test;Assistante;Culture;62,5 %;Lun, mar. / JEUDI;oui;31/3/2027;contractuelle;1',
    ].join('\n');
    for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.from(text, 'latin1')]) {
      const { body } = await send(bytes);
      expect(body).toMatchObject({ unknownColumns: ['Salaire'], counts: { created: 1, faulty: 0 } });
    }
    await confirm((await send(Buffer.from(text, 'latin1'))).body);
    expect(await find('zoe@demo.test')).toMatchObject({
      firstName: 'Zoé',
      workShare: 62.5,
      worksOn: ['monday', 'tuesday', 'thursday'],
      annualised: true,
      employmentEndsOn: '2027-03-31',
      staffKind: 'contract',
    });
    expect((await send(Buffer.from(templateCsv()))).body).toMatchObject({
      faults: [],
      counts: { created: 2 },
    });
  });

  it('names managers from above too', async () => {
    const given = [
      'Prénom;Nom;Mail;Fonction;Direction;managerOf',
      'Marc;Ortiz;marc@demo.test;Chef;Culture;',
      'Zoé;N;zoe@demo.test;Cheffe;Culture;marc@demo.test, elodie@demo.test',
      'Élodie;A;elodie@demo.test;Chargée;Culture;nobody@demo.test',
    ];
    const faulty = (await send(Buffer.from(given.join('\n')))).body;
    expect(await lines(faulty, 'faulty')).toMatchObject([
      { line: 4, faults: [{ column: 'Supérieur de', detail: expect.stringContaining('nobody@demo.test') }] },
    ]);
    const sound = (await send(Buffer.from(given.join('\n').replace('nobody@demo.test', '')))).body;
    await confirm(sound);
    const leading = await find('zoe@demo.test');
    expect(await find('marc@demo.test')).toMatchObject({ managerId: leading?.id });
    expect(await find('elodie@demo.test')).toMatchObject({ managerId: leading?.id });
  });

  it('names each fault by its line and column, and then imports nothing', async () => {
    expect(await faults(zoe, 'Z;;z@demo.test;F;D;;', zoe)).toEqual([
      [3, 'Nom', expect.stringContaining('Renseignez')],
      [4, 'Adresse électronique', 'Cette adresse est déjà celle de la ligne 2.'],
    ]);
    expect(await faults(anouk)).toEqual([
      [2, 'Supérieur hiérarchique', expect.stringContaining('zoe@demo.test n’est l’adresse de personne')],
    ]);
    expect(await faults(`${marc}elodie@demo.test`, elodie)).toEqual([
      [2, 'Supérieur hiérarchique', expect.stringContaining('marc@demo.test, elodie@demo.test')],
    ]);
    expect(await faults(`${marc}elodie@demo.test`)).toEqual([
      [2, 'Supérieur hiérarchique', expect.stringContaining('jusqu’à soi-même')],
    ]);
    expect(await faults(`${marc}marc@demo.test`)).toEqual([
      [2, 'Supérieur hiérarchique', expect.stringContaining('son propre supérieur')],
    ]);
    const { body } = await send(csv(zoe, 'x;;;;;;'));
    expect(await refusal(body)).toMatchObject({ status: 409, code: 'import-has-faults' });
    expect(await everybody()).toHaveLength(5);
  });

  it('answers hostile files in words', async () => {
    const hostile: [Buffer, RegExp][] = [
      [Buffer.from(''), /vide/],
      [Buffer.from(head), /ne contient personne/],
      [Buffer.from('%PDF-1.7\n\u0000'), /n’est pas un CSV/],
      [Buffer.from(`${head};Nom\n${zoe};`), /Nom.» est là deux fois/],
      [Buffer.from(`${head}\n"Zoé;N`), /guillemet/],
      [Buffer.from(`${head}\n${'x'.repeat(10_000_000)}`), /case a plus de/],
      [Buffer.from('a;'.repeat(100_000)), /plus de 500 colonnes/],
      [Buffer.concat([csv(zoe), Buffer.from('\nG'), Buffer.from([0xe9])]), /deux encodages/],
      [Buffer.from('<script>alert(1)</script>'), /manque/],
    ];
    for (const [bytes, sentence] of hostile) {
      const { status, body } = await send(bytes);
      expect([status, body.faults.join(' ')]).toEqual([201, expect.stringMatching(sentence)]);
      expect(await refusal(body)).toMatchObject({ code: 'import-has-faults' });
    }
    expect((await send(Buffer.alloc(20 * 1024 * 1024 + 1, 65))).status).toBe(413);
    const { body } = await send(csv("'=HYPERLINK(1);'@N;f@demo.test;F;D;;"));
    expect(await lines(body, 'created')).toMatchObject([{ name: '=HYPERLINK(1) @N' }]);
    expect(await faults('Zo\u202Eé;N;f@demo.test;F;D;;')).toMatchObject([[2, 'Prénom', expect.anything()]]);
  });

  it('is one administrator’s own', async () => {
    const { body } = await send(csv(zoe));
    const elodies = await server.as('elodie');
    expect((await send(csv(zoe), elodies)).status).toBe(403);
    expect(await elodies.refusal(endpoints.getDirectoryImport, { params: { id: body.id } })).toMatchObject({
      status: 403,
    });
    const query = { plan: 'a'.repeat(64), kind: 'created' as const };
    expect(await ada.refusal(endpoints.listImportLines, { params: { id: body.id }, query })).toMatchObject({
      status: 409,
      code: 'directory-changed',
    });
  });
});
