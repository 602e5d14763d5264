import { compactVerify, createRemoteJWKSet, decodeProtectedHeader } from 'jose';
import type { ServerMetadata } from 'openid-client';
import { patience } from './clients.ts';

/** Not `none`, which some providers offer. */
const byKey = /^(RS|PS|ES)(256|384|512)$|^(EdDSA|Ed25519)$/;
const bySecret = /^HS(256|384|512)$/;
/** The keys are asked for again, at most so often, when one is not among those known: the provider has changed it. */
const between = 1_000;

/** Checks that a token comes from the provider: @throws when it does not. */
export type Check = (token: string) => Promise<void>;

/**
 * A provider signs the identity with its own key or, as LemonLDAP::NG does unless told otherwise, with the secret that
 * it shares with us. Which one is the provider's to say: what it publishes names the algorithms.
 */
export function signatureCheck(metadata: ServerMetadata, secret: string): Check {
  const offered = metadata.id_token_signing_alg_values_supported ?? ['RS256'];
  const address = metadata.jwks_uri;
  const keys =
    address === undefined
      ? null
      : createRemoteJWKSet(new URL(address), {
          timeoutDuration: patience * 1000,
          cooldownDuration: between,
        });
  const shared = new TextEncoder().encode(secret);
  return async (token) => {
    const { alg = '' } = decodeProtectedHeader(token);
    if (bySecret.test(alg)) {
      await compactVerify(token, shared, { algorithms: offered.filter((name) => bySecret.test(name)) });
      return;
    }
    if (keys === null) throw new Error('the provider publishes no key');
    await compactVerify(token, keys, { algorithms: offered.filter((name) => byKey.test(name)) });
  };
}
