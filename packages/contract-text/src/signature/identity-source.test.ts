import { describe, expect, test } from 'vitest';
import { identitySource } from './identity-source.ts';

const moment = '24 novembre 2026 à 9\u00A0h\u00A002';

describe('how a signatory was known', () => {
  test.each([
    ['demo', `Compte de démonstration, identité non vérifiée\u202F; session ouverte le ${moment}`],
    ['oidc', `Compte professionnel tenu par https://id.test\u202F; session ouverte le ${moment}`],
    ['link', `Lien reçu à l’adresse professionnelle\u202F; session ouverte le ${moment}`],
    ['parapheur', 'Certificat de la signature électronique, délivré par https://id.test'],
    ['paper', 'Signature manuscrite, sur papier'],
  ] as const)('%s', (method, words) => {
    expect(identitySource(method, 'https://id.test', moment)).toBe(words);
  });
});
