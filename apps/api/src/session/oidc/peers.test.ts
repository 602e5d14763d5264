import { Writable } from 'node:stream';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { camille, type SignInScene, startSignIn } from './testing.sign-in.ts';

/* Providers as they are set up elsewhere, each with its own habits, and what an administrator reads when it fails. */

let scene: SignInScene;
afterEach(() => scene.close());

const lines: string[] = [];
const logTo = () => {
  lines.length = 0;
  return new Writable({ write: (bytes: Buffer, _, done) => done(void lines.push(bytes.toString())) });
};
const advice = () => lines.map((line) => JSON.parse(line).advice ?? '').join('\n');
/** What a provider under a path says of itself. */
const described = (issuer: string) =>
  JSON.stringify({
    issuer: `${issuer}/agents`,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
  });
const exchanges = () => scene.provider.asked.filter(({ path }) => path === '/token');

describe('a provider that signs with the shared secret', () => {
  const client = { id_token_signed_response_alg: 'HS512' } as const;

  it('is believed', async () => {
    scene = await startSignIn('sqlite', { client });
    expect(await scene.signIn('camille')).toBe('/');
  });

  it('is not when a letter changed', async () => {
    scene = await startSignIn('sqlite', { client, logTo: logTo() });
    scene.provider.tamper('/token', (reply) => {
      const body = JSON.parse(reply.body);
      const [header, claims = ''] = body.id_token.split('.');
      const told = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), sub: 'other' };
      const changed = Buffer.from(JSON.stringify(told)).toString('base64url');
      const token = [header, changed, body.id_token.split('.')[2]].join('.');
      return { ...reply, body: JSON.stringify({ ...body, id_token: token }) };
    });
    expect(await scene.signIn('camille')).toBe('/connexion?erreur=answer-invalid');
    expect(advice()).toContain('OIDC_CLIENT_SECRET');
  });
});

it('is never believed without a signature, even where it offers to do without', async () => {
  scene = await startSignIn('sqlite', { logTo: logTo() });
  scene.provider.tamper('/.well-known/openid-configuration', (reply) => {
    const told = JSON.parse(reply.body);
    const algorithms = ['none', ...told.id_token_signing_alg_values_supported];
    const body = JSON.stringify({ ...told, id_token_signing_alg_values_supported: algorithms });
    return { ...reply, body };
  });
  scene.provider.tamper('/token', (reply) => {
    const body = JSON.parse(reply.body);
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    return {
      ...reply,
      body: JSON.stringify({ ...body, id_token: `${none}.${body.id_token.split('.')[1]}.` }),
    };
  });
  expect(await scene.signIn('camille')).toBe('/connexion?erreur=answer-invalid');
  expect(advice()).toContain('La signature du jeton');
});

describe('the way of giving the secret', () => {
  it('is first the one that nobody encodes, where the provider offers it', async () => {
    scene = await startSignIn('sqlite', { client: { token_endpoint_auth_method: 'client_secret_post' } });
    expect(await scene.signIn('camille')).toBe('/');
    expect(exchanges()).toEqual([{ path: '/token', authorization: undefined }]);
  });

  it('is remembered once one was accepted', async () => {
    scene = await startSignIn('sqlite', { client: { token_endpoint_auth_method: 'client_secret_basic' } });
    expect(await scene.signIn('camille')).toBe('/');
    const before = exchanges().length;
    expect(await scene.signIn('camille')).toBe('/');
    expect(exchanges()).toHaveLength(before + 1);
  });

  it('is of no use with a secret that is not the one, which the log says', async () => {
    scene = await startSignIn('sqlite', { secret: 'un-autre', logTo: logTo() });
    expect(await scene.signIn('camille')).toBe('/connexion?erreur=answer-invalid');
    expect(advice()).toContain('Vérifiez OIDC_CLIENT_ID et OIDC_CLIENT_SECRET');
  });
});

describe('a key', () => {
  it('that replaces another between two sign-ins is asked for', async () => {
    scene = await startSignIn('sqlite');
    expect(await scene.signIn('camille')).toBe('/');
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const keys = [{ ...(await exportJWK(publicKey)), kid: 'next', alg: 'RS256', use: 'sig' }];
    scene.provider.tamper('/jwks', (reply) => ({ ...reply, body: JSON.stringify({ keys }) }));
    scene.provider.forge((claims) => claims, privateKey, 'next');
    await expect.poll(() => scene.signIn('camille'), { timeout: 10_000 }).toBe('/');
  });

  it('that encrypts is not one of ours, which the log says', async () => {
    const { publicKey } = await generateKeyPair('RSA-OAEP-256');
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), use: 'enc', alg: 'RSA-OAEP-256' }] };
    const client = {
      jwks,
      id_token_encrypted_response_alg: 'RSA-OAEP-256',
      id_token_encrypted_response_enc: 'A256GCM',
    } as const;
    scene = await startSignIn('sqlite', { client, logTo: logTo() });
    expect(await scene.signIn('camille')).toBe('/connexion?erreur=answer-invalid');
    expect(advice()).toContain('rien ne doit être chiffré');
  });
});

describe('two clocks', () => {
  it.each([90, -90])('may differ by %i seconds, for signing too', async (ahead) => {
    scene = await startSignIn('sqlite');
    const browser = scene.newBrowser();
    scene.provider.forge(({ iat = 0, auth_time: at, ...claims }) => ({
      ...claims,
      iat: iat + ahead,
      nbf: iat + ahead,
      exp: iat + ahead + 60,
      ...(typeof at === 'number' && { auth_time: at + ahead }),
    }));
    expect(await scene.signIn('camille', browser)).toBe('/');
    expect(await scene.signIn('camille', browser, '/api/session/oidc?fresh=true')).toBe('/');
  });

  it('may not by an hour, which the log says', async () => {
    scene = await startSignIn('sqlite', { logTo: logTo() });
    scene.provider.forge(({ iat = 0, ...claims }) => ({ ...claims, iat, exp: iat - 3600 }));
    expect(await scene.signIn('camille')).toBe('/connexion?erreur=answer-invalid');
    expect(advice()).toContain('Deux minutes d’écart sont admises');
  });
});

describe('what whoever runs the server is told', () => {
  it('names the setting for a provider that says nothing of addresses', async () => {
    const people = [{ id: 'p1', email: 'camille.roux@exemple.fr' }];
    const accounts = { camille: { ...camille, email_verified: undefined } };
    scene = await startSignIn('sqlite', { people, accounts, logTo: logTo() });
    expect(await scene.signIn('camille')).toBe('/connexion?erreur=email-not-verified');
    expect(advice()).toContain('OIDC_TRUST_EMAIL');
  });

  it('names the address that answers with something else', async () => {
    scene = await startSignIn('sqlite', { ending: '/realms/agents', logTo: logTo() });
    expect((await scene.newBrowser().get('/api/session/oidc')).next?.search).toBe(
      '?erreur=provider-unreachable',
    );
    expect(advice()).toContain('répond 404 à l’adresse /realms/agents/.well-known/openid-configuration');
  });

  it('comes as the server starts, before anybody signs in', async () => {
    scene = await startSignIn('sqlite', { logTo: logTo() });
    await scene.provider.cut();
    await scene.http.listen({ host: '127.0.0.1', port: 0 });
    await expect.poll(advice).toContain('n’est pas joignable depuis ce serveur');
  });

  it('is not needed for a « / » too many, or missing', async () => {
    scene = await startSignIn('sqlite', { ending: '/agents/', logTo: logTo() });
    const { issuer, tamper } = scene.provider;
    tamper('/agents/.well-known/openid-configuration', (reply) => ({
      ...reply,
      status: 200,
      type: 'application/json',
      body: described(issuer),
    }));
    const left = await scene.newBrowser().get('/api/session/oidc');
    expect(left.next?.href).toContain(`${issuer}/auth?`);
  });

  it('names the name that the provider gives itself', async () => {
    scene = await startSignIn('sqlite', { logTo: logTo() });
    scene.provider.tamper('/.well-known/openid-configuration', (reply) => ({
      ...reply,
      body: reply.body.replaceAll(scene.provider.issuer, 'http://127.0.0.1:1/autre'),
    }));
    await scene.newBrowser().get('/api/session/oidc');
    expect(advice()).toContain('se nomme http://127.0.0.1:1/autre');
  });
});
