import { endpoints } from '@equipage/contract-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, startContracts } from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';
import { comeTo, comeToTheEnd } from './testing.ts';

const told = {
  name: 'Ida Roy',
  email: 'ida.roy@exemple.test',
  place: 'La page du contrat',
  message: 'Mon lecteur d’écran ne dit pas les dates.',
};
const answer = 'Corrigé dans la version suivante.';
/** A year after it was answered. */
const dueOn = '2027-11-23';

describe.each(engines)('what somebody told of a page on %s', { timeout: 60_000 }, (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
    return () => server.close();
  });
  const complain = async (client = server.anonymous, over: Partial<typeof told> = {}) =>
    (await client.call(endpoints.complain, { body: { ...told, ...over } })).reference;
  const listed = async () => (await (await server.as('odile')).call(endpoints.listComplaints, {})).items;
  const find = async (reference: string) => (await listed()).find((one) => one.reference === reference);
  async function answered(reference: string): Promise<void> {
    const params = { id: (await find(reference))?.id ?? '' };
    await (await server.as('odile')).call(endpoints.answerComplaint, { params, body: { answer } });
  }
  const counted = async () => {
    const { categories } = await (await server.as('odile')).call(endpoints.getRetention, {});
    return categories.find(({ id }) => id === 'complaints');
  };
  const place = async (body: object) =>
    (await server.as('odile')).call(endpoints.placeLegalHold, {
      body: { ...(body as { personId: string }), ground: 'Saisine du Défenseur des droits.' },
    });

  it('is announced by its reference, then keeps no more than that and its dates', async () => {
    const reference = await complain();
    await answered(reference);
    await comeTo(server, '2027-10-23');
    expect(await counted()).toMatchObject({ ready: 0, announced: 0, next: dueOn });
    await comeTo(server, '2027-10-24');
    await comeTo(server, '2027-10-25');
    const rows = await server.db.read.select().from(server.db.tables.mails);
    const notices = rows.filter(({ kind }) => kind === 'retention');
    expect(notices.map(({ personId }) => personId).toSorted()).toEqual(['admin', 'odile']);
    for (const { text } of notices) {
      expect(text).toContain(reference);
      expect(text).not.toContain('Roy');
    }
    expect(await find(reference)).toMatchObject({ ...told, forgottenAt: null });
    await comeTo(server, dueOn);
    const row = await find(reference);
    expect(row).toMatchObject({ name: '', email: '', place: '', message: '', answer: '', answeredBy: null });
    expect(row?.forgottenAt).not.toBeNull();
    expect(row?.answeredAt).toMatch(/^2026-11-23/);
    expect(await counted()).toMatchObject({ ready: 0, announced: 0, held: 0, next: null });
    // No reference is given twice.
    expect(await complain()).toBe('A11Y-2027-1');
    server.waitDays(0);
    expect(await complain()).toBe('A11Y-2026-2');
  });

  it('waits as long as nobody answered', async () => {
    const reference = await complain();
    await comeToTheEnd(server, '2031-11-23');
    expect(await counted()).toMatchObject({ ready: 0, announced: 0, next: null });
    expect(await find(reference)).toMatchObject(told);
  });

  it('is kept for as long as the settings say', async () => {
    const admin = await server.as('admin');
    const { version, profile } = await admin.call(endpoints.getOrganisation, {});
    const retention = { contractYears: 5, exchangeYears: 1, draftMonths: 6, logMonths: 12, noticeDays: 30 };
    const body = { ...profile, retention: { ...retention, complaintMonths: 3 } };
    await admin.call(endpoints.saveOrganisation, { version, body });
    const reference = await complain();
    await answered(reference);
    await comeToTheEnd(server, '2027-02-23');
    expect(await find(reference)).toMatchObject({ message: '' });
  });

  it('stays while it is held, or who told it is', async () => {
    const byName = await complain();
    const signedIn = await complain(await server.as('paul'), { email: 'autre@exemple.test' });
    const byAddress = await complain(server.anonymous, { email: 'elodie@demo.test' });
    for (const reference of [byName, signedIn, byAddress]) await answered(reference);
    await place({ complaintReference: byName });
    await place({ personId: 'paul' });
    const { holds } = await place({ personId: 'elodie' });
    expect(holds.map(({ complaintReference }) => complaintReference)).toContain(byName);
    await comeToTheEnd(server, dueOn);
    expect(await counted()).toMatchObject({ ready: 0, held: 3 });
    expect((await listed()).map(({ message }) => message)).toEqual([
      told.message,
      told.message,
      told.message,
    ]);
    const officer = await server.as('odile');
    for (const { id } of holds)
      await officer.call(endpoints.liftLegalHold, { params: { id }, body: { reason: 'Affaire close.' } });
    await comeTo(server, '2027-12-23');
    await comeTo(server, '2028-01-22');
    expect((await listed()).map(({ message }) => message)).toEqual(['', '', '']);
  });

  it('is held by a reference that is still more than one', async () => {
    await answered(await complain());
    await comeToTheEnd(server, dueOn);
    for (const complaintReference of ['A11Y-2026-1', 'A11Y-2026-9', '%']) {
      const body = { complaintReference, ground: 'Recours.' };
      const refusal = await (await server.as('odile')).refusal(endpoints.placeLegalHold, { body });
      expect(refusal).toMatchObject({ status: 422, errors: [{ pointer: '/complaintReference' }] });
    }
  });
});
