import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { transacting } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import { engines, openTestDatabase } from '../db/testing.ts';
import { demoProfile } from '../demo/profile.ts';
import { createClock } from '../platform/clock.ts';
import { clientOf } from '../platform/testing.ts';
import { invitation } from './invite.ts';
import { giveToken } from './token.ts';

const publicUrl = new URL('https://equipage.example');
const { executiveId: _executive, defaultLeadId: _lead, ...rest } = demoProfile;
const profile = { ...rest, closingDays: [...rest.closingDays] };
const someone = (email: string) => ({
  firstName: 'Prénom',
  lastName: 'Nom',
  email,
  jobTitle: 'fonction',
  directorate: 'direction',
});
const people = {
  administrator: someone('admin@exemple.fr'),
  executive: someone('dgs@exemple.fr'),
  lead: someone('admin@exemple.fr'),
};

async function start(db: Db, now = '2026-11-26T08:00:00Z') {
  const config = {
    publicUrl,
    demo: false,
    apiDocs: false,
    trustedProxies: [],
    logLevel: 'silent',
    sealing: { key: null, timeStamping: null },
    mail: { server: null, from: { address: 'equipage@exemple.fr', name: null } },
    adminEmail: 'admin@exemple.fr',
  } as const;
  const http = await buildApp(
    db,
    createClock(() => new Date(now)),
    config,
  );
  return { http, client: clientOf(http) };
}
const facts = (db: Db) => ({
  db,
  clock: createClock(() => new Date('2026-11-26T08:00:00Z')),
  settings: { demo: false, publicUrl },
});
const give = (db: Db, now = '2026-11-26T08:00:00Z') =>
  transacting(db, (writing) => giveToken(writing, new Date(now)));

describe.each(engines)('the first start on %s', (engine) => {
  it('says that nothing is set up, then sets it up once, and opens a session', async () => {
    const db = await openTestDatabase(engine);
    const { http, client } = await start(db);
    expect(await client.call(endpoints.getSetUp, {})).toEqual({ needed: true });
    expect(await client.refusal(endpoints.getSession, {})).toMatchObject({ status: 503, code: 'not-set-up' });
    const token = await give(db);
    expect(await client.call(endpoints.openSetUp, { body: { token } })).toEqual({
      administratorEmail: 'admin@exemple.fr',
    });
    const answer = await client.inject({
      method: 'POST',
      url: '/api/set-up',
      payload: { token, profile, ...people },
    });
    expect(answer.statusCode).toBe(204);
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    expect(cookie).toMatch(/^__Host-equipage=/);
    const session: EndpointAnswer<typeof endpoints.getSession> = await clientOf(http, cookie).call(
      endpoints.getSession,
      {},
    );
    expect(session).toMatchObject({
      person: { email: 'admin@exemple.fr' },
      roles: ['agent', 'lead', 'admin'],
      organisation: { region: 'Région Occitanie' },
    });
    expect(await client.call(endpoints.getSetUp, {})).toEqual({ needed: false });
    const again = { body: { token, profile, ...people } };
    expect(await client.refusal(endpoints.setUp, again)).toMatchObject({
      status: 403,
      code: 'set-up-refused',
    });
    expect(await db.read.select({ email: db.tables.people.email }).from(db.tables.people)).toHaveLength(2);
    await http.close();
    await db.close();
  });

  it('refuses a token that was never given, one that another replaced, and one that is over', async () => {
    const db = await openTestDatabase(engine);
    const { http, client } = await start(db);
    const first = await give(db);
    const late = await give(db, '2026-11-25T07:00:00Z');
    for (const token of ['a'.repeat(43), first, late])
      expect(await client.refusal(endpoints.openSetUp, { body: { token } })).toMatchObject({
        status: 403,
        code: 'set-up-refused',
      });
    await http.close();
    await db.close();
  });

  it('mails it to who is to administer, where mails leave', async () => {
    const db = await openTestDatabase(engine);
    await invitation(facts(db), 'admin@exemple.fr');
    const [mail, ...others] = await db.read.select().from(db.tables.mails);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ address: 'admin@exemple.fr', personId: null, secret: true });
    expect(mail?.expiresAt).toBe('2026-11-27T08:00:00.000Z');
    const [, token = ''] = /premier-demarrage#(\S+)$/m.exec(mail?.text ?? '') ?? [];
    const { http, client } = await start(db);
    await client.call(endpoints.openSetUp, { body: { token } });
    await http.close();
    await db.close();
  });

  it('keeps no token in the database, and prints none once all is set up', async () => {
    const db = await openTestDatabase(engine);
    const line = (await invitation(facts(db), null)) ?? '';
    const token = line.trim().split('#').at(-1) ?? '';
    expect(line).toContain('https://equipage.example/premier-demarrage#');
    expect(JSON.stringify(await db.read.select().from(db.tables.settings))).not.toContain(token);
    const { http, client } = await start(db);
    await client.inject({ method: 'POST', url: '/api/set-up', payload: { token, profile, ...people } });
    expect(await invitation(facts(db), null)).toBeNull();
    await http.close();
    await db.close();
  });

  it('says what is wrong on its field, and keeps the token good', async () => {
    const db = await openTestDatabase(engine);
    const { http, client } = await start(db);
    const token = await give(db);
    const wrong = { token, profile: { ...profile, region: '' }, ...people, lead: someone('personne') };
    const { errors } = await client.refusal(endpoints.setUp, { body: wrong });
    expect(errors).toEqual([
      expect.objectContaining({ pointer: '/profile/region', code: 'missing-value' }),
      expect.objectContaining({ pointer: '/lead/email', code: 'not-an-email' }),
    ]);
    await client.call(endpoints.openSetUp, { body: { token } });
    await http.close();
    await db.close();
  });
});
