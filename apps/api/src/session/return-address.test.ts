import { expect, it } from 'vitest';
import { returnAddress, signInAddress } from './return-address.ts';

const publicUrl = new URL('https://equipage.exemple.fr');
const back = (asked: unknown) => returnAddress(asked, publicUrl);

it('leads back to a page of ours', () => {
  expect(back('/contrats/1?vue=texte#clause-2')).toBe('/contrats/1?vue=texte#clause-2');
  expect(back('/')).toBe('/');
  expect(back('/à-decider')).toBe('/%C3%A0-decider');
});

it.each([
  'https://ailleurs.example/',
  '//ailleurs.example',
  '/\\ailleurs.example',
  '\\\\ailleurs.example',
  '/\t/ailleurs.example',
  '/\n/ailleurs.example',
  '/.//ailleurs.example',
  '/x/..//ailleurs.example',
  'javascript:alert(1)',
  'contrats/1',
  ' /contrats',
  '',
  `/${'a'.repeat(3000)}`,
  ['/contrats'],
  undefined,
  null,
  7,
])('leads to the home page rather than to %j', (asked) => {
  expect(back(asked)).toBe('/');
});

it.each(['/api/session/oidc', '/api', '/connexion?retour=/x', '/connexion/code', '/x/../api/session/oidc'])(
  'does not lead round in a circle, by %s',
  (asked) => expect(back(asked)).toBe('/'),
);

it('cannot break a header', () => {
  expect(back('/a\r\nSet-Cookie: equipage=x')).toMatch(/^\/aSet-Cookie:%20equipage=x$/);
  expect(signInAddress('unexpected', '/a?b=1&c=é')).toBe(
    '/connexion?erreur=unexpected&retour=%2Fa%3Fb%3D1%26c%3D%C3%A9',
  );
});
