/**
 * Why a sign-in did not succeed, as the address of the sign-in page says it (`?erreur=…`): whoever comes back from the
 * identity provider comes back to a page, not to a problem in JSON.
 */
export const signInFaults = [
  'not-configured',
  'not-set-up',
  'provider-unreachable',
  'provider-refused',
  'attempt-unknown',
  'answer-invalid',
  'no-email',
  'email-not-verified',
  'email-taken',
  'account-disabled',
  'another-person',
  'not-authenticated-anew',
  'too-many-requests',
  'unexpected',
] as const;
export type SignInFault = (typeof signInFaults)[number];
