import { endpoints } from '@equipage/contract-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answers, type Contracts, contractIn, startContracts } from './contracts/testing.ts';
import { essence, information, metadata, pageTexts } from './documents/testing.witness.ts';
import { others, register } from './privacy/register.ts';

/* The papers about data, as readers get them: made by the same engine as the contract. */
describe('the papers about data', { timeout: 60_000 }, () => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts('sqlite');
  });
  afterEach(() => server.close());
  const read = async (personId: string, url: string) => {
    const answer = await (await server.as(personId)).inject({ method: 'GET', url });
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };

  it('print one’s own data, all of it, tagged for those who read by ear', async () => {
    await contractIn(server, 'awaiting-executive');
    const pdf = await read('elodie', '/api/personal-data/mes-donnees.pdf');
    expect(metadata(pdf)).toContain('pdfuaid');
    expect(information(pdf)).toMatchObject({ Tagged: 'yes', Title: 'Mes données, Élodie d’Aubigné' });
    const printed = essence(pageTexts(pdf).join(' '));
    const data = await (await server.as('elodie')).call(endpoints.getPersonalData, {});
    for (const { label } of data.sections) expect(printed).toContain(essence(label));
    const { mission, service, identity } = answers();
    for (const word of [mission.description, service.benefits, identity.jobTitle, 'ENG-2026-0001'])
      expect(printed).toContain(essence(word));
    const hers = essence(pageTexts(await read('paul', '/api/personal-data/mes-donnees.pdf')).join(' '));
    expect(hers).not.toContain(essence(mission.description));
  });

  it('follow the settings, and name every kind of data', async () => {
    const admin = await server.as('admin');
    const { version, profile } = await admin.call(endpoints.getOrganisation, {});
    const retention = {
      contractYears: 7,
      exchangeYears: 2,
      draftMonths: 3,
      departureMonths: 4,
      complaintMonths: 5,
      logMonths: 9,
      noticeDays: 20,
    };
    await admin.call(endpoints.saveOrganisation, { version, body: { ...profile, retention } });
    const params = { sheet: 'register' } as const;
    const sheet = await (await server.as('elodie')).call(endpoints.getPrivacySheet, { params });
    const rows = sheet.sections.at(-1)?.table?.rows ?? [];
    expect(rows).toHaveLength(Object.keys(register).length + 1);
    expect(JSON.stringify(rows)).toMatch(/7\sans après la fin du contrat/);
    expect(JSON.stringify(rows)).toMatch(/5\smois après la réponse/);
    const printed = essence(pageTexts(await read('elodie', '/api/privacy/register/document.pdf')).join(' '));
    for (const cell of rows.flat()) expect(printed).toContain(essence(cell));
  });

  it('say to the staff’s representatives who sees what, all of it and no smaller, on two pages', async () => {
    const pdf = await read('elodie', '/api/privacy/staff-note/document.pdf');
    expect(metadata(pdf)).toContain('pdfuaid');
    const pages = pageTexts(pdf);
    expect(pages).toHaveLength(2);
    const printed = essence(pages.join(' ')).toLowerCase();
    expect(printed).toContain(essence('Ce que personne d’autre ne voit').toLowerCase());
    for (const { data } of Object.values(register)) expect(printed).toContain(essence(data).toLowerCase());
    for (const { name, value } of others) expect(printed).toContain(essence(name + value).toLowerCase());
  });
});
