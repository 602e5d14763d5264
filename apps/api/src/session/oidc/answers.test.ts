import { generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from './testing.browser.ts';
import { camille, type SignInScene, startSignIn } from './testing.sign-in.ts';

/* What comes back from a provider, or pretends to: nothing that does not hold together opens a session. */

let scene: SignInScene;
let browser: Browser;
beforeEach(async () => {
  scene = await startSignIn('sqlite');
  browser = scene.newBrowser();
});
afterEach(async () => {
  expect(await scene.who(browser)).toBeNull();
  await scene.close();
});

const start = '/api/session/oidc';
const leadsTo = async (address: URL | string, by = browser) => {
  const { status, next } = await by.get(address);
  expect(status).toBe(303);
  return next?.searchParams.get('erreur') ?? next?.pathname;
};
const back = () => browser.signInElsewhere(start, 'camille');

describe('the way back', () => {
  it('is open once', async () => {
    const address = await back();
    expect(await leadsTo(address)).toBe('/');
    browser.setCookie('equipage', '');
    expect(await leadsTo(address)).toBe('attempt-unknown');
  });

  it('is open to the browser that left alone: a link to it signs nobody in as somebody else', async () => {
    const address = await back();
    const victim = scene.newBrowser();
    expect(await leadsTo(address, victim)).toBe('attempt-unknown');
    await victim.get(start);
    expect(await leadsTo(address, victim)).toBe('attempt-unknown');
    expect(victim.cookie('equipage')).toBeUndefined();
  });

  it('is closed to a state that was never given, and to one given twice', async () => {
    const address = await back();
    address.searchParams.set('state', 'A'.repeat(43));
    expect(await leadsTo(address)).toBe('attempt-unknown');
    address.searchParams.delete('state');
    expect(await leadsTo(address)).toBe('attempt-unknown');
    expect(await leadsTo('/api/session/oidc/callback?code=a&code=b&state[]=1&state=')).toBe(
      'attempt-unknown',
    );
    expect(await leadsTo('/api/session/oidc/callback?%00=%ff&state=%E0%A4%A')).toBe('attempt-unknown');
  });

  it('refuses a code of somebody’s own making, of another sign-in, and another issuer’s answer', async () => {
    const forged = await back();
    forged.searchParams.set('code', 'a-code');
    expect(await leadsTo(forged)).toBe('attempt-unknown');
    const stolen =
      (await scene.newBrowser().signInElsewhere(start, 'camille')).searchParams.get('code') ?? '';
    const mixed = await back();
    mixed.searchParams.set('code', stolen);
    expect(await leadsTo(mixed)).toBe('attempt-unknown');
    const elsewhere = await back();
    elsewhere.searchParams.set('iss', 'https://ailleurs.example');
    expect(await leadsTo(elsewhere)).toBe('answer-invalid');
  });

  it('tells that the person, or the provider, refused', async () => {
    const refusals = { access_denied: 'provider-refused', server_error: 'provider-unreachable' };
    for (const [error, fault] of Object.entries(refusals)) {
      const address = await back();
      address.searchParams.delete('code');
      address.searchParams.set('error', error);
      address.searchParams.set('error_description', '<script>alert(1)</script>\r\nSet-Cookie: a=b');
      expect(await leadsTo(address)).toBe(fault);
    }
  });
});

describe('the identity in the token', () => {
  const hour = 3600;
  it.each([
    ['another nonce', { nonce: 'a-nonce' }],
    ['no nonce', { nonce: undefined }],
    ['another issuer', { iss: 'https://ailleurs.example' }],
    ['another audience', { aud: 'another-client' }],
    ['another party among several audiences', { aud: ['equipage', 'other'], azp: 'other' }],
    ['no subject', { sub: undefined }],
  ])('is refused with %s', async (_, change) => {
    scene.provider.forge((claims) => ({ ...claims, ...change }));
    expect(await leadsTo(await back())).toBe('answer-invalid');
  });

  it('is refused once it has expired, and when it comes from the future', async () => {
    scene.provider.forge((claims) => ({ ...claims, exp: (claims.iat ?? 0) - hour }));
    expect(await leadsTo(await back())).toBe('answer-invalid');
    scene.provider.forge((claims) => ({ ...claims, nbf: (claims.iat ?? 0) + hour }));
    expect(await leadsTo(await back())).toBe('answer-invalid');
  });

  it('is refused when another key signed it, nobody did, or a letter changed', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    scene.provider.forge((claims) => claims, privateKey);
    expect(await leadsTo(await back())).toBe('answer-invalid');
    const changes: ((token: string) => string)[] = [
      (token) => token.replace(/[^.]+$/, ''),
      (token) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`,
      (token) => token.replace(/\.([^.]+)\./, (_, claims: string) => `.${swap(claims)}.`),
    ];
    for (const change of changes) {
      scene.provider.tamper('/token', (reply) => {
        const body = JSON.parse(reply.body);
        return { ...reply, body: JSON.stringify({ ...body, id_token: change(body.id_token) }) };
      });
      expect(await leadsTo(await back())).toBe('answer-invalid');
    }
  });
});

/** The same claims for another subject, under the old signature. */
function swap(claims: string): string {
  const told = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
  return Buffer.from(JSON.stringify({ ...told, sub: 'another' })).toString('base64url');
}

describe('the page of the person', () => {
  it('is refused when it is somebody else’s', async () => {
    scene.provider.tamper('/me', (reply) => ({
      ...reply,
      body: JSON.stringify({ ...camille, sub: 'other' }),
    }));
    expect(await leadsTo(await back())).toBe('answer-invalid');
  });

  it('is refused as a token that the provider did not sign', async () => {
    await scene.close();
    scene = await startSignIn('sqlite', { likeProConnect: true });
    browser = scene.newBrowser();
    scene.provider.tamper('/me', (reply) => ({
      ...reply,
      body: reply.body.replace(/\.([^.]+)\./, (_, claims: string) => {
        const told = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
        return `.${Buffer.from(JSON.stringify({ ...told, email: 'dgs@exemple.fr' })).toString('base64url')}.`;
      }),
    }));
    expect(await leadsTo(await back())).toBe('answer-invalid');
  });
});

describe('a provider that is not itself', () => {
  it('is told from one that is away, drops the line or answers with something else', async () => {
    scene.provider.tamper('/token', () => 'drop');
    expect(await leadsTo(await back())).toBe('provider-unreachable');
    scene.provider.tamper('/token', (reply) => ({
      ...reply,
      status: 502,
      type: 'text/html',
      body: '<h1>Bad</h1>',
    }));
    expect(await leadsTo(await back())).toBe('provider-unreachable');
    scene.provider.tamper('/me', (reply) => ({ ...reply, status: 500, body: 'no' }));
    expect(await leadsTo(await back())).toBe('provider-unreachable');
  });

  it('does not keep anybody waiting when it is slow', async () => {
    scene.provider.tamper('/token', () => 'stall');
    expect(await leadsTo(await back())).toBe('provider-unreachable');
  });

  it('is asked again once it is back', async () => {
    const wellKnown = '/.well-known/openid-configuration';
    scene.provider.tamper(wellKnown, () => 'drop');
    expect(await leadsTo(`${start}?returnTo=/journal`)).toBe('provider-unreachable');
    scene.provider.tamper(wellKnown, (reply) => ({
      ...reply,
      body: reply.body.replaceAll(scene.provider.issuer, 'http://127.0.0.1:1'),
    }));
    expect(await leadsTo(start)).toBe('answer-invalid');
    scene.provider.tamper(wellKnown, (reply) => reply);
    expect((await browser.get(start)).next?.origin).toBe(scene.provider.issuer);
  });

  it('is not asked at all when it is away altogether', async () => {
    await scene.provider.cut();
    expect(await leadsTo(start)).toBe('provider-unreachable');
  });
});
