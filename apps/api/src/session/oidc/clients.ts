import * as oidc from 'openid-client';
import type { OidcConfig } from './provider.ts';

/** How long each question to the provider may take, in seconds. */
export const patience = 5;
/** By how much the provider's clock and ours may differ, in seconds. */
const clockTolerance = 120;

/** Ourselves, as the provider knows us. */
export type Client = oidc.Configuration;

/**
 * Reads what the provider says of itself.
 * @returns ourselves, one a way of giving the secret, the likeliest first. In the body first where that is offered: in
 *   the header it is percent-encoded, which some providers (LemonLDAP::NG) never decode.
 */
export async function findClients(config: OidcConfig): Promise<Client[]> {
  const { clientId, clientSecret } = config;
  const found = await discover(config);
  const ways = found.serverMetadata().token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const basic = oidc.ClientSecretBasic(clientSecret);
  const post = oidc.ClientSecretPost(clientSecret);
  const proofs = ways.includes('client_secret_post') ? [post, basic] : [basic, post];
  return proofs.map((proof) => {
    const client = new oidc.Configuration(found.serverMetadata(), clientId, tolerant(), proof);
    return withManners(client, config.issuer);
  });
}

/** The provider's description, whether or not a « / » ends the address that we were given. */
async function discover({ issuer, clientId }: OidcConfig): Promise<Client> {
  const ask = (address: URL) => {
    const execute = isPlain(issuer) ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(address, clientId, undefined, undefined, { execute, timeout: patience });
  };
  try {
    return await ask(issuer);
  } catch (error) {
    const other = otherEnding(issuer);
    if (!isAnotherName(error) || other === null) throw error;
    return ask(other).catch(() => Promise.reject(error));
  }
}

const isAnotherName = (error: unknown) =>
  error instanceof oidc.ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED';

function otherEnding(issuer: URL): URL | null {
  if (issuer.pathname === '/') return null;
  const other = new URL(issuer);
  other.pathname = issuer.pathname.endsWith('/') ? issuer.pathname.slice(0, -1) : `${issuer.pathname}/`;
  return other;
}

const isPlain = ({ protocol }: URL) => protocol === 'http:';

const tolerant = () => ({ [oidc.clockTolerance]: clockTolerance });

function withManners(client: Client, issuer: URL): Client {
  client.timeout = patience;
  if (isPlain(issuer)) oidc.allowInsecureRequests(client);
  return client;
}

/**
 * The same, which besides checks the signature of a person's page. Apart, as it refuses any identity that is signed by
 * the secret that we share (`signature.ts`).
 */
export function checkingPages(client: Client, { issuer, clientId }: OidcConfig): Client {
  const reader = new oidc.Configuration(client.serverMetadata(), clientId, tolerant());
  oidc.enableNonRepudiationChecks(reader);
  return withManners(reader, issuer);
}
