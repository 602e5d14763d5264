import { communitySorts } from '@equipage/contract-api';
import { eq } from 'drizzle-orm';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { seedDemo } from '../demo/seed.ts';
import { startTestServer, type TestClient, type TestServer } from '../platform/testing.ts';
import type { ExportedRow } from './export-columns.ts';
import { csvOf, xlsxOf } from './export-files.ts';

const today = '2026-11-23';

/** A line of a CSV whose cells hold no quotes. */
const cells = (line: string | undefined) => (line ?? '').split(';');
const lines = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

describe.each(engines)('the export of the community on %s', (engine) => {
  let server: TestServer;
  let officer: TestClient;
  beforeAll(async () => {
    server = await startTestServer(engine, { real: () => new Date(`${today}T10:00:00Z`) });
    await seedDemo(server.db, server.clock, 300);
    officer = await server.as('magali-gompel');
  });
  afterAll(() => server.close());
  const get = (path: string) => officer.inject({ method: 'GET', url: `/api/community${path}` });
  const listed = async (query: string) =>
    (await get(`?pageSize=100${query}`)).json<{
      total: number;
      items: { lastName: string; contractId: string }[];
    }>();

  it('is a CSV of what the filters show, named by the day, for a French spreadsheet', async () => {
    const answer = await get('/export.csv?phase=active&sort=endsOn');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="communaute-2026-11-23.csv"',
    });
    expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [header, ...rows] = lines(answer.body);
    expect(cells(header).slice(0, 4)).toEqual(['Nom', 'Prénom', 'Direction', 'Service']);
    const { total, items } = await listed('&phase=active&sort=endsOn');
    expect(rows).toHaveLength(total);
    expect(rows.slice(0, 100).map((row) => cells(row)[0])).toEqual(items.map(({ lastName }) => lastName));
    expect(cells(rows[0])[12]).toMatch(/^\d\d\/\d\d\/2026$/);
    expect(cells(rows[0])[4]).toMatch(/^ENG-\d{4}-\d{4}$/);
  });

  it.each(communitySorts)('holds everybody once, sorted by %s', async (sort) => {
    const rows = lines((await get(`/export.csv?sort=${sort}`)).body).slice(1);
    const numbers = rows.map((row) => cells(row)[4]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toHaveLength((await listed('')).total);
  });

  it('is a workbook with real days and numbers', async () => {
    const answer = await get('/export.xlsx?search=benali%20karim');
    expect(answer.headers['content-disposition']).toContain('communaute-2026-11-23.xlsx');
    const { sheets } = await readXlsx(answer.rawPayload);
    const [header, row] = sheets[0]?.rows ?? [];
    const at = (name: string) => row?.[header?.indexOf(name) ?? -1];
    expect(at('Nom')).toBe('Benali');
    expect(at('Part (%)')).toBe(5);
    expect(at('Prise d’effet')).toEqual(new Date('2026-09-24T00:00:00Z'));
    expect(sheets[0]?.rows).toHaveLength(2);
  });

  it('is of the chosen people alone, members or not', async () => {
    const member = (await listed('&search=benali')).items[0];
    const waiting = (await listed('&state=awaiting-manager')).items[0];
    const rows = lines(
      (await get(`/export.csv?contract=${member?.contractId}&contract=${waiting?.contractId}`)).body,
    );
    expect(
      rows
        .slice(1)
        .map((row) => cells(row)[0])
        .toSorted(),
    ).toEqual([member?.lastName, waiting?.lastName].toSorted());
  });

  it('is a header alone when nobody is found', async () => {
    expect(lines((await get('/export.csv?search=zzzz')).body)).toHaveLength(1);
  });

  it('takes no text for a formula', async () => {
    const { listings } = server.db.tables;
    const id = (await listed('&search=benali')).items[0]?.contractId ?? '';
    await server.db.transact(async (tx) => {
      await tx.update(listings).set({ missionTitle: '=1+"1";x' }).where(eq(listings.contractId, id));
    });
    const { body } = await get(`/export.csv?contract=${id}`);
    expect(body).toContain(`;"'=1+""1"";x";`);
    const { sheets } = await readXlsx((await get(`/export.xlsx?contract=${id}`)).rawPayload);
    expect(sheets[0]?.rows[1]).toContain('=1+"1";x');
  });

  it('is the officer’s alone, and refuses what the list refuses', async () => {
    for (const path of ['/export.csv', '/export.xlsx']) {
      const url = `/api/community${path}`;
      expect((await (await server.as('etienne-lacaze')).inject({ method: 'GET', url })).statusCode).toBe(403);
      expect((await server.anonymous.inject({ method: 'GET', url })).statusCode).toBe(401);
      expect((await get(`${path}?sort=age`)).statusCode).toBe(422);
      expect((await get(`${path}?${'contract=x&'.repeat(201)}`)).statusCode).toBe(422);
    }
  });
});

const sample: ExportedRow = {
  personId: 'p',
  contractId: 'c',
  number: 'ENG-2026-0001',
  firstName: '@Zoé',
  lastName: '-Roux',
  directorate: '\tFinances',
  service: '+33',
  domains: ['internal-processes'],
  mission: { id: null, title: 'Une « mission »' },
  lead: { id: 'l', firstName: 'Farid', lastName: 'Belkacem' },
  percent: 7.5,
  hours: 60.25,
  state: 'signed',
  phase: 'active',
  startsOn: '2026-12-01',
  endsOn: '2027-05-31',
  attention: [],
  waitingFor: null,
  waitingSince: null,
  waitingDays: null,
  takenOver: false,
};

async function* many(count: number, pulled: { rows: number }): AsyncGenerator<ExportedRow> {
  for (; pulled.rows < count; pulled.rows += 1) yield sample;
}

describe('a file', () => {
  it('neutralises each sign that begins a formula', async () => {
    const text = (await csvOf(many(1, { rows: 0 })).toArray()).join('');
    expect(lines(text)[1]).toMatch(/^'-Roux;'@Zoé;'\tFinances;'\+33;ENG-2026-0001;En cours;/);
    expect(text).toContain(';7,5;60,25;01/12/2026;31/05/2027;');
  });

  it.each([
    ['csv', csvOf],
    ['xlsx', xlsxOf],
  ])('of %s pulls its rows as it is read, and never holds them all', async (_, fileOf) => {
    const pulled = { rows: 0 };
    const file = await fileOf(many(100_000, pulled));
    for await (const chunk of file) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(pulled.rows).toBeLessThan(20_000);
  });
});
