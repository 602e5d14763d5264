import { endpoints } from '@equipage/contract-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, startContracts } from '../../contracts/testing.ts';
import { engines } from '../../db/testing.ts';

const asked = { field: 'jobTitle', value: 'Cheffe de projet', reason: 'J’ai changé de poste.' } as const;

describe.each(engines)('a correction of one’s data on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());
  const ask = async (body: object = asked) =>
    (await server.as('elodie')).call(endpoints.askRectification, { body: body as typeof asked });
  const first = async () => {
    const { items } = await (await server.as('admin')).call(endpoints.listRectifications, {});
    return { params: { id: items[0]?.id ?? '' } };
  };
  const toldTo = async (personId: string) =>
    (await (await server.as(personId)).call(endpoints.listNews, {})).told.map(({ path }) => path);

  it('is made in the directory with its history, told to who asked, and changes no signed text', async () => {
    const signed = await contractIn(server, 'awaiting-manager');
    const text = async () =>
      (await server.as('elodie')).call(endpoints.getText, { params: { id: signed.id } });
    const before = await text();
    expect((await ask()).items).toMatchObject([
      { state: 'asked', label: 'Fonction', before: 'Chargée de mission', after: 'Cheffe de projet' },
    ]);
    expect(await toldTo('odile')).toEqual(['/corrections']);
    expect(await toldTo('admin')).toEqual(['/corrections']);
    const officer = await server.as('odile');
    const made = await officer.call(endpoints.makeRectification, { ...(await first()), body: null });
    expect(made.items).toMatchObject([{ state: 'made', answeredBy: { id: 'odile' } }]);
    const admin = await server.as('admin');
    const person = await admin.call(endpoints.getPerson, { params: { id: 'elodie' } });
    expect(person).toMatchObject({ facts: { jobTitle: 'Cheffe de projet' }, version: 2 });
    const { items } = await admin.call(endpoints.getPersonHistory, { params: { id: 'elodie' } });
    expect(items[0]).toMatchObject({ kind: 'corrected', by: { id: 'odile' } });
    expect(await toldTo('elodie')).toEqual(['/mes-donnees']);
    expect(await text()).toEqual(before);
    const again = await officer.refusal(endpoints.makeRectification, { ...(await first()), body: null });
    expect(again).toMatchObject({ status: 409, code: 'already-answered' });
  });

  it('is refused with a reason, and may be asked again', async () => {
    await ask();
    const twice = await (await server.as('elodie')).refusal(endpoints.askRectification, { body: asked });
    expect(twice).toMatchObject({ status: 409, code: 'already-asked' });
    const admin = await server.as('admin');
    const refusing = { ...(await first()), body: { reason: 'La fiche de poste dit autre chose.' } };
    await admin.call(endpoints.refuseRectification, refusing);
    const { items } = await (await server.as('elodie')).call(endpoints.listMyRectifications, {});
    expect(items).toMatchObject([{ state: 'refused', answer: 'La fiche de poste dit autre chose.' }]);
    expect((await ask()).items).toHaveLength(2);
    expect((await (await server.as('paul')).call(endpoints.listMyRectifications, {})).items).toEqual([]);
  });

  it.each(['odile', 'admin'])('of %s is answered by somebody else', async (asker) => {
    const own = await server.as(asker);
    const reason = 'J’ai changé de poste.';
    await own.call(endpoints.askRectification, {
      body: { field: 'jobTitle', value: 'Directrice', reason },
    });
    const request = await first();
    const refused = { status: 409, code: 'own-request' };
    expect(await own.refusal(endpoints.makeRectification, { ...request, body: null })).toMatchObject(refused);
    expect(await own.refusal(endpoints.refuseRectification, { ...request, body: { reason } })).toMatchObject(
      refused,
    );
    const { items } = await own.call(endpoints.listRectifications, {});
    expect(items).toMatchObject([{ state: 'asked' }]);
    const other = await server.as(asker === 'odile' ? 'admin' : 'odile');
    const made = await other.call(endpoints.makeRectification, { ...request, body: null });
    expect(made.items).toMatchObject([{ state: 'made' }]);
  });

  it('is not made to an address that is somebody else’s', async () => {
    await ask({ field: 'email', value: 'paul@demo.test', reason: 'Mariage.' });
    const officer = await server.as('odile');
    const refused = await officer.refusal(endpoints.makeRectification, { ...(await first()), body: null });
    expect(refused.status).toBe(422);
    expect((await officer.call(endpoints.listRectifications, {})).items).toMatchObject([{ state: 'asked' }]);
  });

  it.each([
    ['/value', { ...asked, value: 'Chargée de mission' }],
    ['/value', { ...asked, value: '' }],
    ['/value', { ...asked, field: 'workShare', value: 180 }],
    ['/value', { ...asked, field: 'email', value: 'elodie' }],
    ['/reason', { ...asked, reason: ' ' }],
  ])('says what is wrong at %s: %j', async (pointer, body) => {
    const elodie = await server.as('elodie');
    const refused = await elodie.refusal(endpoints.askRectification, { body: body as typeof asked });
    expect(refused).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});
