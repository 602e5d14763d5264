import { type Authentication, typography } from '@equipage/domain';

type Source = (issuer: string, moment: string) => string;

const sources: Record<Authentication['method'], Source> = {
  demo: (_, moment) => `Compte de démonstration, identité non vérifiée ; session ouverte le ${moment}`,
  oidc: (issuer, moment) => `Compte professionnel tenu par ${issuer} ; session ouverte le ${moment}`,
  link: (_, moment) => `Lien reçu à l’adresse professionnelle ; session ouverte le ${moment}`,
  'set-up': (_, moment) =>
    `Première configuration du service, identité non vérifiée ; session ouverte le ${moment}`,
  paper: () => 'Signature manuscrite, sur papier',
  parapheur: (issuer) => `Certificat de la signature électronique, délivré par ${issuer}`,
};

/**
 * How the product knew who was signing, in plain words.
 * @param issuer who keeps the account
 * @param moment when the person was authenticated, « 24 novembre 2026 à 9 h 02 »
 */
export function identitySource(method: Authentication['method'], issuer: string, moment: string): string {
  return typography(sources[method](issuer, moment));
}
