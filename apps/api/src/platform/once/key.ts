import { createHash } from 'node:crypto';
import type { Endpoint } from '@equipage/contract-api';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import { problem } from '../problems.ts';

/** Visible ASCII, so that a key written as a string in quotes, as the draft of its RFC has it, is one too. */
const form = /^[\x21-\x7E]{1,200}$/;

/** Whether the answers of an endpoint are kept: what changes something, for somebody who is known. */
export const keepsAnswers = ({ method, access, produces }: Endpoint): boolean =>
  method === 'POST' && access !== 'public' && produces === undefined;

/** What makes two requests the same. */
export interface RequestKey {
  personId: string;
  path: string;
  key: string;
  bodyHash: string;
}

/**
 * The `Idempotency-Key` of a request; null when it has none, or nobody whose key it would be.
 * @throws the problem `idempotency-key-invalid` (422)
 */
export function requestKey({ headers, caller, url, body }: FastifyRequest): RequestKey | null {
  const key = headers['idempotency-key'];
  if (key === undefined || caller === null) return null;
  if (typeof key !== 'string' || !form.test(key)) throw problem('idempotency-key-invalid');
  const [path = ''] = url.split('?');
  return { personId: caller.person.id, path, key, bodyHash: hashOf(body) };
}

/** No body, `null` and `{}` are the same: an act without data takes any of them. */
function hashOf(body: unknown): string {
  return createHash('sha256')
    .update(canonicalize(body ?? {}) ?? '')
    .digest('hex');
}
