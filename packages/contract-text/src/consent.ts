/** What each signatory agrees to when signing; its version is kept with the signature. */
export const consent = {
  version: '2026-1',
  sentence: 'J’ai lu ce contrat et son annexe, j’en accepte les engagements et je le signe électroniquement.',
} as const;
