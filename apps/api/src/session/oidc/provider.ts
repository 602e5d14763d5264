import * as oidc from 'openid-client';
import { type Client, checkingPages, findClients } from './clients.ts';
import { refusedBy } from './provider-fault.ts';
import { type Check, signatureCheck } from './signature.ts';

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
  /** One a way of proving who we are: the one that last did first. */
  clients: Client[];
  /** Reads a person's page. */
  reader: Client;
  checkSignature: Check;
  metadata: oidc.ServerMetadata;
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
    const { reader, metadata } = await this.#know();
    const offered = metadata.scopes_supported;
    return oidc.buildAuthorizationUrl(reader, {
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
    const known = await this.#know();
    try {
      const tokens = await redeem(known, address, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.verifier,
        idTokenExpected: true,
        ...(anew && { maxAge: freshFor }),
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new Error('no identity in the answer');
      await known.checkSignature(tokens.id_token);
      const { issuer, userinfo_endpoint: hasMore } = known.metadata;
      const userinfo = hasMore ? await oidc.fetchUserInfo(known.reader, tokens.access_token, claims.sub) : {};
      return { issuer, claims, userinfo, idToken: tokens.id_token };
    } catch (error) {
      throw refusedBy(error);
    }
  }

  /** Where the browser ends the provider's own session, to come back to `next`; null when it has no such page. */
  async endAddress(idToken: string, next: URL): Promise<URL | null> {
    const { reader, metadata } = await this.#know();
    if (metadata.end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(reader, { id_token_hint: idToken, post_logout_redirect_uri: next.href });
  }

  /** @throws SignInRefused when what it says of itself cannot be had */
  async reach(): Promise<void> {
    await this.#know();
  }

  async #know(): Promise<Known> {
    this.#known ??= this.#find();
    try {
      const known = await this.#known;
      if (known.until > Date.now()) return known;
    } catch (error) {
      this.#known = null;
      throw refusedBy(error);
    }
    this.#known = null;
    return this.#know();
  }

  async #find(): Promise<Known> {
    const clients = await findClients(this.#config);
    const [client] = clients;
    if (client === undefined) throw new Error('no way to prove who we are');
    const metadata = client.serverMetadata();
    const reader = checkingPages(client, this.#config);
    const checkSignature = signatureCheck(metadata, this.#config.clientSecret);
    return { clients, reader, checkSignature, metadata, until: Date.now() + lifetime };
  }
}

/** A provider may know us by one way of giving the secret alone, and only says so by refusing the other. */
async function redeem(known: Known, address: URL, checks: oidc.AuthorizationCodeGrantChecks) {
  const ways = [...known.clients];
  for (;;) {
    const client = ways.shift();
    if (client === undefined) throw new Error('no way to prove who we are');
    try {
      const tokens = await oidc.authorizationCodeGrant(client, address, checks);
      known.clients = [client, ...known.clients.filter((other) => other !== client)];
      return tokens;
    } catch (error) {
      if (ways.length === 0 || !isAboutUs(error)) throw error;
    }
  }
}

function isAboutUs(error: unknown): boolean {
  if (error instanceof oidc.WWWAuthenticateChallengeError) return error.status === 401;
  if (!(error instanceof oidc.ResponseBodyError)) return false;
  return error.status === 401 || error.error === 'invalid_client';
}
