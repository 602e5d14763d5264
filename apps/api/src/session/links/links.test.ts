import { afterEach, describe, expect, it, vi } from 'vitest';
import { engines } from '../../db/testing.ts';
import { startTestServer, type TestServer } from '../../platform/testing.ts';

const people = [
  { id: 'agnes', email: 'agnes@exemple.fr', firstName: 'Agnès', lastName: 'Faure' },
  { id: 'gone', email: 'gone@exemple.fr', disabledAt: '2026-01-01T00:00:00.000Z' },
];
const minute = 60_000;

let server: TestServer;
let now: Date;
const wait = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};
afterEach(() => server.close());

type Engine = (typeof engines)[number];
async function start(engine: Engine, settings: Parameters<typeof startTestServer>[1] = {}) {
  now = new Date('2026-11-23T10:00:00.000Z');
  server = await startTestServer(engine, { people, real: () => now, ...settings });
}

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  server.anonymous.inject({ method: 'POST', url, payload, headers });
type Answer = Awaited<ReturnType<typeof post>>;
const cookiesOf = (answer: Answer) => answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

/** Asks from a browser; gives its cookies. */
async function ask(email = 'agnes@exemple.fr', body: object = {}, headers: Record<string, string> = {}) {
  const answer = await post('/api/session/links', { email, ...body }, headers);
  expect(answer.statusCode).toBe(202);
  return cookiesOf(answer);
}

/** The next mail, once it is written. */
async function mailAfter(count: number) {
  const rows = () => server.db.read.select().from(server.db.tables.mails);
  await vi.waitFor(async () => expect(await rows()).toHaveLength(count + 1), { timeout: 5000 });
  const mail = (await rows()).sort((a, b) => a.queuedAt.localeCompare(b.queuedAt)).at(-1);
  const [, path = '', token = ''] = /(\/connexion\/lien[^#]*)#(\S+)/.exec(mail?.text ?? '') ?? [];
  const code = /\b\d{4} \d{4}\b/.exec(mail?.text ?? '')?.[0] ?? '';
  return { mail, path, token, code };
}

const use = (body: object, cookie: string) => post('/api/session', body, { cookie });
const codeOf = (answer: Answer) => answer.json().code;
/** Another code than this one. */
const wrong = (code: string) => (code.startsWith('0') ? '1111 1111' : '0000 0000');

describe.each(engines)('sign-in by mail on %s', (engine) => {
  it('brings a link that signs in once, in the browser that asked, and tells how it was', async () => {
    await start(engine);
    const cookie = await ask(' Agnes@Exemple.FR ', { returnTo: '/contrats/1?vue=texte' });
    const { mail, path, token } = await mailAfter(0);
    expect(mail).toMatchObject({ personId: 'agnes', address: 'agnes@exemple.fr', secret: true });
    expect(path).toBe(`/connexion/lien?retour=${encodeURIComponent('/contrats/1?vue=texte')}`);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const answer = await use({ token }, cookie);
    expect(answer.statusCode).toBe(200);
    expect(answer.json().person).toMatchObject({ id: 'agnes' });
    const [session] = await server.db.read.select().from(server.db.tables.sessions);
    expect(session).toMatchObject({ method: 'link', subject: 'agnes@exemple.fr' });
    const again = await use({ token }, cookie);
    expect([again.statusCode, codeOf(again)]).toEqual([403, 'link-refused']);
  });

  it('says the officer’s words, and keeps the link, the code, their delay and what to do if one asked for nothing', async () => {
    await start(engine);
    const words = { subject: 'Entrez', title: 'Voici votre accès.', body: ['Bienvenue.'], action: 'Y aller' };
    const row = { letter: 'sign-in-anyone', rank: 1, words, at: now.toISOString(), byId: 'agnes' };
    await server.db.transact((tx) => tx.insert(server.db.tables.mailWordings).values(row));
    const cookie = await ask();
    const { mail, token, code } = await mailAfter(0);
    expect(mail?.subject).toBe('Entrez');
    for (const text of [mail?.text, mail?.html]) {
      expect(text).toMatch(/Voici votre accès\.[\s\S]+Bienvenue\.[\s\S]+Ouvrez le lien ci-dessous/);
      expect(text).toContain(code);
      expect(text).toContain(`/connexion/lien#${token}`);
      expect(text).toContain('valent 10 minutes et servent une fois. Ne les donnez à personne.');
      expect(text).toContain('Si ce n’est pas vous, ne faites rien');
    }
    expect((await use({ token }, cookie)).statusCode).toBe(200);
  });

  it('brings a code, typed as one likes, for when the mail is read on another device', async () => {
    await start(engine);
    const cookie = await ask();
    const { code, token } = await mailAfter(0);
    const elsewhere = await ask('nobody@exemple.fr');
    expect(codeOf(await use({ token }, elsewhere))).toBe('link-from-elsewhere');
    expect(codeOf(await use({ code }, elsewhere))).toBe('code-refused');
    expect((await use({ code: ` ${code.replace(' ', '-')} ` }, cookie)).statusCode).toBe(200);
    // The link of the same mail is over too.
    expect(codeOf(await use({ token }, cookie))).toBe('link-refused');
  });

  it('is consumed neither by whoever opens the link nor by who sends it without the browser’s cookie', async () => {
    await start(engine);
    const cookie = await ask();
    const { token, path } = await mailAfter(0);
    for (let time = 0; time < 5; time += 1) {
      await server.anonymous.inject({ method: 'GET', url: path, headers: { accept: 'text/html' } });
      expect((await post('/api/session', { token })).statusCode).toBe(403);
    }
    expect((await use({ token }, cookie)).statusCode).toBe(200);
  });

  it('keeps no secret in the database, and writes it to no other address than the person’s', async () => {
    await start(engine);
    const cookie = await ask(
      'agnes@exemple.fr',
      { returnTo: 'https://ailleurs.example' },
      { host: 'ailleurs.example' },
    );
    const { mail, token, code, path } = await mailAfter(0);
    const rows = JSON.stringify(await server.db.read.select().from(server.db.tables.signInLinks));
    const secrets = [token, code, code.replace(' ', ''), cookie.split('=')[1] ?? ''];
    for (const secret of secrets) expect(rows).not.toContain(secret);
    expect(path).toBe('/connexion/lien');
    expect(mail?.html).toContain('http://127.0.0.1:3000/connexion/lien#');
    expect(mail?.text).not.toContain('ailleurs');
  });

  it('answers the same for any address, after the same work, and writes to nobody that it does not know', async () => {
    await start(engine);
    const answers: unknown[] = [];
    for (const email of ['agnes@exemple.fr', 'nobody@exemple.fr', 'gone@exemple.fr']) {
      const { statusCode, body, headers, cookies } = await post('/api/session/links', { email });
      const names = Object.keys(headers).sort();
      const cookie = cookies.map(({ value, ...rest }) => ({ ...rest, length: value.length }));
      answers.push({ statusCode, body, names, cookie });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const shapes = (await server.db.read.select().from(server.db.tables.outbox)).filter(
      ({ kind }) => kind === 'sign-in-mail',
    );
    expect(shapes).toHaveLength(3);
    await mailAfter(0);
    await vi.waitFor(async () => {
      const rows = await server.db.read.select().from(server.db.tables.outbox);
      expect(rows.filter(({ doneAt }) => doneAt === null)).toEqual([]);
    });
    expect(await server.db.read.select().from(server.db.tables.mails)).toHaveLength(1);
  });

  it('is over after ten minutes, and when the account is disabled meanwhile', async () => {
    await start(engine);
    const cookie = await ask();
    const { token, code } = await mailAfter(0);
    wait(10 * minute);
    expect(codeOf(await use({ token }, cookie))).toBe('link-refused');
    expect(codeOf(await use({ code }, cookie))).toBe('code-refused');
    const later = await ask();
    const second = await mailAfter(1);
    const { people: table } = server.db.tables;
    await server.db.transact((tx) => tx.update(table).set({ disabledAt: now.toISOString() }));
    expect(codeOf(await use({ token: second.token }, later))).toBe('link-refused');
  });

  it('bears five tries of a code, then neither the code nor the link', async () => {
    await start(engine);
    const cookie = await ask();
    const { code, token } = await mailAfter(0);
    for (let time = 0; time < 5; time += 1) {
      const refused = await use({ code: wrong(code) }, cookie);
      expect([refused.statusCode, codeOf(refused)]).toEqual([422, 'code-refused']);
      expect(refused.json().errors).toMatchObject([{ pointer: '/code' }]);
    }
    expect(codeOf(await use({ code }, cookie))).toBe('code-refused');
    expect(codeOf(await use({ token }, cookie))).toBe('link-refused');
  });

  it('signs in once when the link is sent several times at once, and tries codes no more often', async () => {
    await start(engine);
    const cookie = await ask();
    const { token, code } = await mailAfter(0);
    const tries = await Promise.all(Array.from({ length: 12 }, () => use({ code: wrong(code) }, cookie)));
    expect(tries.every(({ statusCode }) => statusCode === 422)).toBe(true);
    const [row] = await server.db.read.select().from(server.db.tables.signInLinks);
    expect(row?.tries).toBe(5);
    const fresh = await ask();
    const second = await mailAfter(1);
    const ends = await Promise.all([1, 2, 3, 4].map(() => use({ token: second.token }, fresh)));
    expect(ends.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403, 403, 403]);
    expect(token).not.toBe(second.token);
  });

  it('counts what is asked for an address and from one, known or not', async () => {
    await start(engine);
    for (const email of ['agnes@exemple.fr', 'nobody@exemple.fr']) {
      for (let time = 0; time < 5; time += 1) await ask(time % 2 === 0 ? email : email.toUpperCase());
      expect((await post('/api/session/links', { email })).statusCode).toBe(429);
    }
    await ask('another@exemple.fr');
    wait(10 * minute);
    await ask();
    for (let time = 0; time < 199; time += 1)
      await server.anonymous.inject({
        method: 'POST',
        url: '/api/session/links',
        payload: { email: `n${time}@exemple.fr` },
      });
    expect((await post('/api/session/links', { email: 'last@exemple.fr' })).statusCode).toBe(429);
  });
});

describe('what others try', () => {
  it('is refused from another site’s page, and as a plain form', async () => {
    await start('sqlite');
    const cookie = await ask();
    const { token } = await mailAfter(0);
    for (const headers of [
      { origin: 'https://ailleurs.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
    ])
      for (const url of ['/api/session', '/api/session/links'])
        expect((await post(url, { token, email: 'a@b.fr' }, { cookie, ...headers })).statusCode).toBe(403);
    const form = await server.anonymous.inject({
      method: 'POST',
      url: '/api/session',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: `token=${token}`,
    });
    expect([403, 415]).toContain(form.statusCode);
    expect((await use({ token }, cookie)).statusCode).toBe(200);
  });

  it('does not fix a session: what the browser carried before is worth nothing after', async () => {
    await start('sqlite');
    const cookie = await ask();
    const { token } = await mailAfter(0);
    const planted = 'A'.repeat(43);
    const answer = await use({ token }, `equipage=${planted}; ${cookie}`);
    const session = answer.cookies.find(({ name }) => name === 'equipage')?.value ?? '';
    expect(session).not.toBe(planted);
    expect(session).toHaveLength(43);
    const who = await server.anonymous.inject({
      url: '/api/session',
      headers: { cookie: `equipage=${planted}` },
    });
    expect(who.json().person).toBeNull();
  });

  it.each([
    { token: 'short' },
    { token: ['a'] },
    { code: '123' },
    { code: '1234567a' },
    { code: 12_345_678 },
    { token: 'A'.repeat(43), code: '12345678' },
    {},
  ])('is refused in form: %j', async (body) => {
    await start('sqlite');
    expect((await post('/api/session', body)).statusCode).toBe(422);
  });

  it.each(['a@b.fr\r\nBcc: c@d.fr', 'a b@c.fr', '@', ''])('is no address to write to: %j', async (email) => {
    await start('sqlite');
    expect((await post('/api/session/links', { email })).statusCode).toBe(422);
  });

  it('is not there at all without mails, nor beside an identity provider', async () => {
    const settings = { demo: false, publicUrl: new URL('https://equipage.exemple.fr') };
    await start('sqlite', { settings });
    expect((await post('/api/session/links', { email: 'agnes@exemple.fr' })).statusCode).toBe(404);
    await server.close();
    const server_ = { host: '127.0.0.1', port: 1, implicitTls: false, verifiedTls: false, login: null };
    const mail = { server: server_, from: { address: 'a@b.fr', name: null } };
    const oidc = {
      issuer: new URL('https://id.exemple.fr'),
      clientId: 'a',
      clientSecret: 'b',
      trustsEmail: false,
    };
    await start('sqlite', { settings: { ...settings, mail, oidc } });
    expect((await post('/api/session/links', { email: 'agnes@exemple.fr' })).statusCode).toBe(404);
    const ways = await server.anonymous.inject({ url: '/api/session/ways' });
    expect(ways.json()).toEqual({ oidc: true, link: false });
  });
});
