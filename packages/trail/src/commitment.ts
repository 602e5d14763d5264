import { canonical, type Json, type Sha256 } from './link.ts';

/** What stands in the trail for a value that may have to be forgotten: its hash with a salt, kept elsewhere. */
export interface Commitment {
  committed: string;
}

/** What opens one commitment: kept, or given, apart from the trail. */
export interface Opening {
  salt: string;
  value: Json;
}

/**
 * The salt of one field, from the secret of its event: giving one away opens this field alone, and with the secret
 * forgotten none can be found again. Both are lower-case hexadecimal, of 32 bytes.
 */
export function saltOf(sha256: Sha256, secret: string, pointer: string): string {
  return sha256(secret + pointer);
}

/** SHA-256 of the salt followed by the canonical JSON of the value. */
export function commit(sha256: Sha256, salt: string, value: Json): Commitment {
  return { committed: sha256(salt + canonical(value)) };
}

/** Whether an opening gives this commitment. */
export function opens(sha256: Sha256, { committed }: Commitment, { salt, value }: Opening): boolean {
  return commit(sha256, salt, value).committed === committed;
}
