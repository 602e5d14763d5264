import type { IDToken } from 'openid-client';
import { expect, it } from 'vitest';
import { claimedBy } from './claims.ts';

const token: IDToken = { iss: 'https://id.exemple.fr', sub: 'abc', aud: 'equipage', iat: 0, exp: 1 };
const claimed = (userinfo: Record<string, unknown>, claims: Record<string, string | boolean> = {}) =>
  claimedBy({ issuer: token.iss, claims: { ...token, ...claims }, userinfo, idToken: '' });

it('takes names as each provider writes them', () => {
  const names = (told: Record<string, unknown>) => {
    const { firstName, lastName } = claimed(told);
    return [firstName, lastName];
  };
  expect(names({ given_name: 'Ana', family_name: 'Puig' })).toEqual(['Ana', 'Puig']);
  expect(names({ given_name: 'Ana', usual_name: 'Roux', family_name: 'Puig' })).toEqual(['Ana', 'Roux']);
  expect(names({ name: 'Ana Puig i Roca' })).toEqual(['Ana', 'Puig i Roca']);
  expect(names({ email: 'ana.puig-roca@exemple.fr' })).toEqual(['Ana', 'Puig-Roca']);
  expect(names({ email: 'accueil@exemple.fr' })).toEqual(['Accueil', 'Accueil']);
});

it('keeps of a text what a document can print, on one line, at most as long as the directory’s', () => {
  const { firstName, lastName, jobTitle } = claimed({
    given_name: ' A\u202ena\r\nMaria\u0000 ',
    family_name: `${'é'.normalize('NFD')}${'x'.repeat(200)}`,
    title: { toString: 'no' },
  });
  expect(firstName).toBe('Ana Maria');
  expect(lastName).toBe(`é${'x'.repeat(99)}`);
  expect(jobTitle).toBe('');
});

it('believes of an address only what stands beside it', () => {
  expect(claimed({ email: 'A@Exemple.fr', email_verified: true })).toMatchObject({
    email: 'a@exemple.fr',
    emailVerified: true,
  });
  expect(claimed({ email: 'a@exemple.fr', email_verified: 'true' }).emailVerified).toBe(true);
  expect(claimed({ email: 'a@exemple.fr', email_verified: 1 }).emailVerified).toBe(false);
  expect(claimed({ email: 'a@exemple.fr' }).emailVerified).toBe('unsaid');
  // The token vouches for its own address, not for another one.
  const other = claimed({ email: 'dgs@exemple.fr' }, { email: 'a@exemple.fr', email_verified: true });
  expect(other).toMatchObject({ email: 'dgs@exemple.fr', emailVerified: 'unsaid' });
  expect(claimed({ email: 'a@b\r\nBcc: c@d' }).email).toBeNull();
});
