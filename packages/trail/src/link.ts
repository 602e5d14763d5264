import canonicalize from 'canonicalize';

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal: whoever verifies brings their own. */
export type Sha256 = (text: string) => string;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the first record of a trail follows. */
export const origin = '0'.repeat(64);

/** The one way to write a value as JSON (RFC 8785). */
export function canonical(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a value of JSON');
  return text;
}

/** The hash of a record: SHA-256 of the previous record's hash followed by this record's canonical JSON. */
export function linkHash(sha256: Sha256, previous: string, record: string): string {
  return sha256(previous + record);
}
