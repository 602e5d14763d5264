import { endpoints } from '@equipage/contract-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, startContracts } from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';

const told = {
  name: 'Ida Roy',
  email: 'ida.roy@exemple.test',
  place: 'La page du contrat',
  message: 'Mon lecteur d’écran ne dit pas les dates.\nJe lis avec NVDA.',
};

describe.each(engines)('a complaint on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());
  const complain = (over: Partial<typeof told> = {}) =>
    server.anonymous.call(endpoints.complain, { body: { ...told, ...over } });

  it('is told by anyone, has a reference, and reaches who keeps the service', async () => {
    expect(await complain()).toEqual({ reference: 'A11Y-2026-1' });
    expect(await complain({ email: 'autre@exemple.test' })).toEqual({ reference: 'A11Y-2026-2' });
    const { mails } = server.db.tables;
    const written = await server.db.read.select().from(mails);
    expect(written.map(({ personId }) => personId).sort()).toEqual(['admin', 'admin', 'odile', 'odile']);
    expect(written[0]?.text).toContain('Je lis avec NVDA.');
    const { told: news } = await (await server.as('odile')).call(endpoints.listNews, {});
    expect(news).toMatchObject([{ path: '/signalements' }, { path: '/signalements' }]);
  });

  it('is answered once, and by them alone', async () => {
    await complain();
    const officer = await server.as('odile');
    const [first] = (await officer.call(endpoints.listComplaints, {})).items;
    expect(first).toMatchObject({ ...told, answeredAt: null });
    const answering = { params: { id: first?.id ?? '' }, body: { answer: 'Corrigé dans la version 0.2.' } };
    expect((await (await server.as('elodie')).refusal(endpoints.answerComplaint, answering)).status).toBe(
      403,
    );
    const { items } = await officer.call(endpoints.answerComplaint, answering);
    expect(items).toMatchObject([{ answer: 'Corrigé dans la version 0.2.', answeredBy: { id: 'odile' } }]);
    expect(await officer.refusal(endpoints.answerComplaint, answering)).toMatchObject({ status: 409 });
    const absent = { ...answering, params: { id: 'absent' } };
    expect(await officer.refusal(endpoints.answerComplaint, absent)).toMatchObject({ status: 404 });
  });

  it.each([
    ['/name', { name: ' ' }],
    ['/email', { email: 'ida' }],
    ['/place', { place: '' }],
    ['/message', { message: '' }],
  ])('says what is wrong at %s', async (pointer, over) => {
    const refused = await server.anonymous.refusal(endpoints.complain, { body: { ...told, ...over } });
    expect(refused).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it('is not sent without end, nor from another site', async () => {
    for (let sent = 0; sent < 5; sent++) await complain();
    expect(await server.anonymous.refusal(endpoints.complain, { body: told })).toMatchObject({ status: 429 });
    const foreign = await server.anonymous.inject({
      method: 'POST',
      url: '/api/complaints',
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
      payload: JSON.stringify({ ...told, email: 'b@exemple.test' }),
    });
    expect(foreign.statusCode).toBe(403);
  });
});
