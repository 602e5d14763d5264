import { coded, typed } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { verification } from '../views/verifications.ts';
import { plain } from './shapes.ts';

const sha256 = z.string(typed).check(z.regex(/^[0-9a-f]{64}$/, coded('not-a-hash')));

/** One of the two; a file comes as a form's field instead. */
const asked = z
  .strictObject({ code: z.optional(plain(100)), sha256: z.optional(sha256) })
  .check(
    z.refine(
      ({ code, sha256: digest }) => (code === undefined) !== (digest === undefined),
      coded('missing-value'),
    ),
  );

/** What anyone may ask of a contract in their hands. */
export const verificationEndpoints = {
  verify: endpoint({
    method: 'POST',
    path: '/api/verifications',
    summary: 'Vérifier un contrat : par son fichier, son empreinte SHA-256 ou son code',
    tag: 'verifications',
    access: 'public',
    body: asked,
    upload: { field: 'file', type: 'application/pdf', most: 20 * 1024 * 1024 },
    status: 200,
    response: verification,
  }),
} as const;
