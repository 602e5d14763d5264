import { createHash, randomBytes } from 'node:crypto';

/** What is kept of a secret. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');
/** 256 bits, for an address or a cookie. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');
