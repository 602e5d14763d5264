import { describe, expect, it } from 'vitest';
import { returnAddress, signInFor } from './addresses.ts';

function comeBack(address: string): string {
  return returnAddress(new URL(signInFor(address), 'http://127.0.0.1').searchParams);
}

describe('returnAddress', () => {
  it.each(['/', '/contrats/42/etapes/temps?x=1&y=2', '/communaute?domaine=internal-processes'])(
    'comes back to %s',
    (address) => expect(comeBack(address)).toBe(address),
  );

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/connexion?retour=/',
  ])('never leads to %s', (address) => expect(comeBack(address)).toBe('/'));
});
