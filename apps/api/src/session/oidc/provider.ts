import * as oidc from 'openid-client';
import { refusedBy } from './provider-fault.ts';

/** How long each question to the provider may take, in seconds. */
const patience = 5;
/** How long what the provider says of itself is believed, in milliseconds. */
const lifetime = 3600_000;
/** Whoever was authenticated within so many seconds may sign. */
const freshFor = 15 * 60;

/** ProConnect names each claim as a scope, the others know `profile`: only what the provider offers is asked for. */
const wantedScopes = ['openid', 'profile', 'email', 'given_name', 'usual_name'];

/** The organisation's identity provider, as the environment says. */
export interface OidcConfig {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  /** Whether an address is the account's own although the provider does not say that it verified it. */
  trustsEmail: boolean;
}

interface Known {
  /** One a way of proving who we are, the likeliest first. */
  clients: oidc.Configuration[];
  until: number;
}

/** What an attempt leaves with, and comes back to. */
export interface Secrets {
  state: string;
  nonce: string;
  verifier: string;
}

/** What the provider says of who came back. */
export interface Answered {
  issuer: string;
  claims: oidc.IDToken;
  /** What it tells of the person besides; empty when it keeps no such page. */
  userinfo: Readonly<Record<string, unknown>>;
  idToken: string;
}

/** The organisation's identity provider, found when it is first needed: a server starts while it is away. */
export class Provider {
  readonly #config: OidcConfig;
  readonly #callback: string;
  #known: Promise<Known> | null = null;

  constructor(config: OidcConfig, callback: URL) {
    this.#config = config;
    this.#callback = callback.href;
  }

  /**
   * Where to send the browser.
   * @param anew the person is asked who they are even if the provider knows it
   * @throws SignInRefused when the provider cannot be reached
   */
  async address(
    { state, nonce, verifier }: Secrets,
    { anew, hint }: { anew: boolean; hint: string | null },
  ): Promise<URL> {
    const [client] = await this.#clients();
    const metadata = client.serverMetadata();
    const offered = metadata.scopes_supported;
    return oidc.buildAuthorizationUrl(client, {
      redirect_uri: this.#callback,
      scope: offered
        ? wantedScopes.filter((scope) => offered.includes(scope)).join(' ')
        : 'openid profile email',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(anew && { prompt: 'login', max_age: String(freshFor) }),
      ...(hint !== null && { login_hint: hint }),
      // ProConnect wants to be told the level; it names those that it knows.
      ...(metadata.acr_values_supported?.includes('eidas1') && { acr_values: 'eidas1' }),
    });
  }

  /**
   * Exchanges the code that the browser brought back for who it is, everything checked: state, nonce, issuer, audience,
   * times, signatures.
   * @param query the browser's, as it came
   * @throws SignInRefused
   */
  async answer(query: string, secrets: Secrets, anew: boolean): Promise<Answered> {
    const address = new URL(`${this.#callback}${query}`);
    const clients = await this.#clients();
    try {
      const { client, tokens } = await redeem(clients, address, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.verifier,
        idTokenExpected: true,
        ...(anew && { maxAge: freshFor }),
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new Error('no identity in the answer');
      const { issuer, userinfo_endpoint: hasMore } = client.serverMetadata();
      const userinfo = hasMore ? await oidc.fetchUserInfo(client, tokens.access_token, claims.sub) : {};
      return { issuer, claims, userinfo, idToken: tokens.id_token };
    } catch (error) {
      throw refusedBy(error);
    }
  }

  /** Where the browser ends the provider's own session, to come back to `next`; null when it has no such page. */
  async endAddress(idToken: string, next: URL): Promise<URL | null> {
    const [client] = await this.#clients();
    if (client.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(client, { id_token_hint: idToken, post_logout_redirect_uri: next.href });
  }

  async #clients(): Promise<[oidc.Configuration, ...oidc.Configuration[]]> {
    this.#known ??= this.#find();
    try {
      const { clients, until } = await this.#known;
      const [first, ...others] = clients;
      if (until > Date.now() && first !== undefined) return [first, ...others];
    } catch (error) {
      this.#known = null;
      throw refusedBy(error);
    }
    this.#known = null;
    return this.#clients();
  }

  async #find(): Promise<Known> {
    const { issuer, clientId, clientSecret } = this.#config;
    const plain = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    const execute = [...plain, oidc.enableNonRepudiationChecks];
    const basic = oidc.ClientSecretBasic(clientSecret);
    const options = { execute, timeout: patience };
    const first = await oidc.discovery(issuer, clientId, undefined, basic, options);
    const second = new oidc.Configuration(
      first.serverMetadata(),
      clientId,
      undefined,
      oidc.ClientSecretPost(clientSecret),
    );
    second.timeout = patience;
    for (const extend of execute) extend(second);
    const ways = first.serverMetadata().token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const clients = ways.includes('client_secret_basic') ? [first, second] : [second, first];
    return { clients, until: Date.now() + lifetime };
  }
}

/** A provider may know us by one way of giving the secret alone, and only says so by refusing the other. */
async function redeem(
  clients: oidc.Configuration[],
  address: URL,
  checks: oidc.AuthorizationCodeGrantChecks,
) {
  const [client, ...others] = clients;
  if (client === undefined) throw new Error('no way to prove who we are');
  try {
    return { client, tokens: await oidc.authorizationCodeGrant(client, address, checks) };
  } catch (error) {
    if (others.length === 0 || !isAboutUs(error)) throw error;
    return redeem(others, address, checks);
  }
}

function isAboutUs(error: unknown): boolean {
  if (error instanceof oidc.WWWAuthenticateChallengeError) return error.status === 401;
  return error instanceof oidc.ResponseBodyError && error.error === 'invalid_client';
}
