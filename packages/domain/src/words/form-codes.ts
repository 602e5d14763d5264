/**
 * What makes a body wrong in form (422), each with its French sentence (form-sentences.ts). A schema carries the code as the
 * message of its issue, and what the sentence names as `params` (form-faults.ts reads both).
 */
export const formCodes = [
  'missing-value',
  'wrong-type',
  'unknown-field',
  'too-long',
  'too-short',
  'too-many',
  'too-few',
  'too-large',
  'too-small',
  'forbidden-character',
  'not-a-day',
  'not-a-time',
  'not-an-instant',
  'not-an-id',
  'not-an-email',
  'not-a-hash',
  'not-a-count',
  'not-a-code',
  'duplicate',
  'not-allowed-value',
  'wrong-format',
  'consent-needed',
  'not-a-time-zone',
  'not-half-points',
  'ends-before',
  'not-above-zero',
  'two-decimals',
  'email-taken',
  'own-superior',
  // Right in form, but naming what does not exist: for those who can look it up.
  'unknown-person',
  'unknown-mission',
  'unknown-directorate',
] as const;
export type FormCode = (typeof formCodes)[number];

const known: ReadonlySet<string> = new Set(formCodes);

export function isFormCode(value: string): value is FormCode {
  return known.has(value);
}

/** Parameters of a zod check or schema whose failure has this code. */
export function coded(code: FormCode): { error: () => FormCode } {
  return { error: () => code };
}

/** Parameters of a zod type that tells a value left out from one of another type. */
export const typed = {
  error: ({ input }: { input?: unknown }): FormCode => (input === undefined ? 'missing-value' : 'wrong-type'),
};
