import { endpoints } from '@equipage/contract-api';
import { afterEach, describe, expect, it } from 'vitest';
import { engines } from '../../db/testing.ts';
import { clientOf } from '../../platform/testing.ts';
import { camille, type SignInScene, startSignIn } from './testing.sign-in.ts';

let scene: SignInScene;
afterEach(() => scene.close());

const start = '/api/session/oidc';
const fault = (code: string) => `/connexion?erreur=${code}`;

describe.each(engines)('single sign-on on %s', (engine) => {
  it('leaves with everything that the answer is held to, and comes back to the page that was asked for', async () => {
    scene = await startSignIn(engine);
    const browser = scene.newBrowser();
    const left = await browser.get(`${start}?returnTo=${encodeURIComponent('/contrats/a?b=é#c')}`);
    expect(left.status).toBe(303);
    expect(left.next?.origin).toBe(scene.provider.issuer);
    const asked = Object.fromEntries(left.next?.searchParams ?? []);
    expect(asked).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile email',
      redirect_uri: 'http://equipage.test/api/session/oidc/callback',
    });
    for (const secret of [asked.state, asked.nonce, asked.code_challenge])
      expect(Buffer.from(secret ?? '', 'base64url').length).toBeGreaterThanOrEqual(32);

    const end = await scene.signIn(
      'camille',
      browser,
      `${start}?returnTo=${encodeURIComponent('/contrats/a?b=é')}`,
    );
    expect(end).toBe('/contrats/a?b=%C3%A9');
    expect(await scene.who(browser)).toBe('camille.roux@exemple.fr');
  });

  it('enters somebody new in the directory, as an agent and nothing more, once', async () => {
    const told = { ...camille, job_title: 'Chargée\u202e de projet\n', department: 'Direction' };
    scene = await startSignIn(engine, { accounts: { camille: told } });
    expect(await scene.signIn('camille')).toBe('/');
    expect(await scene.signIn('camille')).toBe('/');
    const people = await scene.db.read.select().from(scene.db.tables.people);
    expect(people).toEqual([
      expect.objectContaining({
        firstName: 'Camille',
        lastName: 'Roux',
        email: 'camille.roux@exemple.fr',
        jobTitle: 'Chargée de projet',
        directorate: 'Direction',
        roles: [],
        workShare: 100,
      }),
    ]);
    const [session] = await scene.db.read.select().from(scene.db.tables.sessions);
    expect(session).toMatchObject({ method: 'oidc', issuer: scene.provider.issuer, subject: 'camille' });
    const changes = await scene.db.read.select().from(scene.db.tables.personChanges);
    expect(changes).toMatchObject([{ personId: people[0]?.id, version: 1, kind: 'signed-in', byId: null }]);
  });

  it('opens the account of a verified address once, then knows it by its issuer and subject alone', async () => {
    const people = [{ id: 'p1', email: 'camille.roux@exemple.fr' }];
    const newcomer = { ...camille, given_name: 'Autre' };
    scene = await startSignIn(engine, { people, accounts: { camille: { ...camille }, newcomer } });
    const browser = scene.newBrowser();
    expect(await scene.signIn('camille', browser)).toBe('/');
    const [session] = await scene.db.read.select().from(scene.db.tables.sessions);
    expect(session?.personId).toBe('p1');
    // The address now is somebody else's at the provider.
    expect(await scene.signIn('newcomer')).toBe(fault('email-taken'));
    expect(await scene.signIn('camille')).toBe('/');
    expect(await scene.db.read.select().from(scene.db.tables.people)).toHaveLength(1);
  });

  it('opens nothing for an address that the provider has not verified', async () => {
    const people = [{ id: 'chief', email: 'dgs@exemple.fr', roles: ['executive' as const] }];
    const accounts = {
      false: { ...camille, email: 'dgs@exemple.fr', email_verified: false },
      unsaid: { ...camille, email: 'dgs@exemple.fr', email_verified: undefined },
      odd: { ...camille, email: 'dgs@exemple.fr', email_verified: 'yes' },
      alone: { ...camille, email: 'nouveau@exemple.fr', email_verified: false },
      nobody: { given_name: 'Sans', family_name: 'Adresse' },
    };
    scene = await startSignIn(engine, { people, accounts });
    for (const login of ['false', 'unsaid', 'odd', 'alone'])
      expect(await scene.signIn(login), login).toBe(fault('email-not-verified'));
    expect(await scene.signIn('nobody')).toBe(fault('no-email'));
    expect(await scene.db.read.select().from(scene.db.tables.identities)).toEqual([]);
    expect(await scene.db.read.select().from(scene.db.tables.people)).toHaveLength(1);
  });

  it('takes the word of a provider that says nothing of addresses where the organisation trusts it', async () => {
    const people = [{ id: 'p1', email: 'camille.roux@exemple.fr' }];
    const accounts = { camille: { ...camille, email_verified: undefined } };
    scene = await startSignIn(engine, { people, accounts, trustsEmail: true });
    expect(await scene.signIn('camille')).toBe('/');
  });

  it('refuses a disabled account, known already or not', async () => {
    const people = [{ id: 'p1', email: 'camille.roux@exemple.fr', disabledAt: '2026-01-01T00:00:00.000Z' }];
    scene = await startSignIn(engine, { people });
    expect(await scene.signIn('camille')).toBe(fault('account-disabled'));
    await scene.db.transact(async (tx) => {
      const link = { issuer: scene.provider.issuer, subject: 'camille', personId: 'p1' };
      await tx.insert(scene.db.tables.identities).values({ ...link, linkedAt: '2026-01-01T00:00:00.000Z' });
    });
    expect(await scene.signIn('camille')).toBe(fault('account-disabled'));
    expect(await scene.db.read.select().from(scene.db.tables.sessions)).toEqual([]);
  });

  it('enters one person when the same account comes in twice at once', async () => {
    scene = await startSignIn(engine);
    const ends = await Promise.all([1, 2, 3].map(() => scene.signIn('camille')));
    expect(ends).toEqual(['/', '/', '/']);
    expect(await scene.db.read.select().from(scene.db.tables.people)).toHaveLength(1);
  });
});

describe('ways of providers', () => {
  it('takes a person’s page as a signed token, and a scope a claim, as ProConnect has them', async () => {
    const claims = { given_name: 'Camille', usual_name: 'Roux', email: 'camille@exemple.fr' };
    scene = await startSignIn('sqlite', { accounts: { camille: claims }, likeProConnect: true });
    const left = await scene.newBrowser().get(start);
    expect(left.next?.searchParams.get('scope')).toBe('openid email given_name usual_name');
    expect(await scene.signIn('camille')).toBe('/');
    const [person] = await scene.db.read.select().from(scene.db.tables.people);
    expect(person).toMatchObject({ firstName: 'Camille', lastName: 'Roux', email: 'camille@exemple.fr' });
  });

  it.each(['client_secret_basic', 'client_secret_post'] as const)('proves who we are by %s', async (way) => {
    scene = await startSignIn('sqlite', { client: { token_endpoint_auth_method: way } });
    expect(await scene.signIn('camille')).toBe('/');
  });

  it('ends the provider’s own session too, where it can', async () => {
    scene = await startSignIn('sqlite');
    const browser = scene.newBrowser();
    await scene.signIn('camille', browser);
    const session = clientOf(scene.http, `equipage=${browser.cookie('equipage')}`);
    const { address } = await session.call(endpoints.getSignOut, {});
    const end = new URL(address ?? '');
    expect(end.origin + end.pathname).toBe(`${scene.provider.issuer}/session/end`);
    expect(end.searchParams.get('post_logout_redirect_uri')).toBe('http://equipage.test/connexion');
    expect((await browser.get(end)).status).toBe(200);
    await session.call(endpoints.signOut, {});
    expect(await scene.anonymous.call(endpoints.getSignOut, {})).toEqual({ address: null });
  });
});

describe('authentication anew', () => {
  const fresh = `${start}?fresh=true&returnTo=%2Fa-decider`;

  it('asks whoever is signed in again, and opens another session with the new time', async () => {
    scene = await startSignIn('sqlite');
    const browser = scene.newBrowser();
    await scene.signIn('camille', browser);
    const before = browser.cookie('equipage');
    const asked = (await browser.get(fresh)).next?.searchParams;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      prompt: 'login',
      max_age: '900',
      login_hint: 'camille.roux@exemple.fr',
    });
    expect(await scene.signIn('camille', browser, fresh)).toBe('/a-decider');
    expect(browser.cookie('equipage')).not.toBe(before);
    const rows = await scene.db.read.select().from(scene.db.tables.sessions);
    expect(rows).toHaveLength(1);
  });

  it('refuses another person, and leaves who was signed in as they were', async () => {
    const other = { ...camille, email: 'autre@exemple.fr' };
    scene = await startSignIn('sqlite', { accounts: { camille, other } });
    const browser = scene.newBrowser();
    await scene.signIn('camille', browser);
    browser.forget(scene.provider.issuer);
    expect(await scene.signIn('other', browser, fresh)).toBe(
      `${fault('another-person')}&retour=%2Fa-decider`,
    );
    expect(await scene.who(browser)).toBe('camille.roux@exemple.fr');
  });

  it.each([
    ['an older time', (now: number) => now - 700],
    ['no time at all', () => undefined],
  ])('refuses a provider that tells %s', async (_, time) => {
    scene = await startSignIn('sqlite');
    const browser = scene.newBrowser();
    await scene.signIn('camille', browser);
    scene.provider.forge((claims) => ({ ...claims, auth_time: time(claims.iat ?? 0) }));
    const end = await scene.signIn('camille', browser, fresh);
    expect(end).toMatch(/erreur=(not-authenticated-anew|answer-invalid)&retour=%2Fa-decider$/);
  });
});
