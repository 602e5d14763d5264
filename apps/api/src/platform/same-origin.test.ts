import { describe, expect, it } from 'vitest';
import { isForeign, ownOrigins } from './same-origin.ts';

const demo = ownOrigins({ publicUrl: new URL('http://127.0.0.1:3000'), demo: true });
const production = ownOrigins({ publicUrl: new URL('https://equipage.example'), demo: false });
const json = { 'content-type': 'application/json' };

describe('a request that changes something', () => {
  it.each([
    [
      'from our own page',
      { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000', ...json },
      false,
    ],
    ['from another site', { 'sec-fetch-site': 'cross-site', ...json }, true],
    ['from a sister site', { 'sec-fetch-site': 'same-site', ...json }, true],
    ['typed or bookmarked', { 'sec-fetch-site': 'none', ...json }, true],
    ['whose two headers disagree', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, true],
    ['from localhost, same port', { origin: 'http://localhost:3000', ...json }, false],
    ['from [::1], same port', { origin: 'http://[::1]:3000' }, false],
    ['from localhost, another port', { origin: 'http://localhost:4000', ...json }, true],
    ['from localhost over TLS', { origin: 'https://localhost:3000', ...json }, true],
    ['from a page without origin', { origin: 'null', ...json }, true],
    ['from a program, in JSON', { 'content-type': 'Application/JSON; charset=utf-8' }, false],
    ['from a program, without a body', {}, false],
    ['as a plain form', { 'content-type': 'application/x-www-form-urlencoded' }, true],
    ['as a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }, true],
    ['as plain text', { 'content-type': 'text/plain' }, true],
    ['as nearly JSON', { 'content-type': 'application/json-patch+json' }, true],
  ])('%s', (_name, headers, foreign) => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(isForeign({ method, headers }, demo)).toBe(foreign);
    for (const method of ['GET', 'HEAD']) expect(isForeign({ method, headers }, demo)).toBe(false);
  });

  it('comes from the public address alone outside the demonstration', () => {
    const from = (origin: string) => isForeign({ method: 'POST', headers: { origin } }, production);
    expect(from('https://equipage.example')).toBe(false);
    expect(from('http://equipage.example')).toBe(true);
    expect(from('https://equipage.example:8443')).toBe(true);
    expect(from('http://localhost')).toBe(true);
  });

  it('may be a multipart form where the endpoint takes one, and still not a plain form', () => {
    const isRefused = (headers: Record<string, string>) =>
      isForeign({ method: 'POST', headers }, production, true);
    expect(isRefused({ 'content-type': 'multipart/form-data; boundary=x' })).toBe(false);
    expect(isRefused({ 'content-type': 'application/x-www-form-urlencoded' })).toBe(true);
    const elsewhere = { origin: 'https://evil.example', 'content-type': 'multipart/form-data; boundary=x' };
    expect(isRefused(elsewhere)).toBe(true);
  });
});
