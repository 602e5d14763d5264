import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, decodeJwt, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type ClientMetadata, Provider } from 'oidc-provider';

/* An identity provider of its own, over HTTP, behind a wire that tests may cut, slow down or tamper with. */

export const client = {
  id: 'equipage',
  secret: 'un-secret-de-client-assez-long-pour-signer-par-lui-meme-en-HS512-aussi',
};
const keyId = 'signing';

/** What a page of the provider answers, before it goes out. */
export interface Reply {
  status: number;
  type: string;
  body: string;
}
type Tamper = (reply: Reply) => Reply | 'stall' | 'drop' | Promise<Reply>;

interface Wanted {
  /** The claims of each account, by its login. */
  accounts: Record<string, Record<string, unknown>>;
  callback: string;
  client?: Partial<ClientMetadata> | undefined;
  /** ProConnect's way: a scope a claim, the person's page as a signed token. */
  likeProConnect?: boolean;
}

const named = {
  openid: ['sub'],
  email: ['email', 'email_verified'],
  profile: ['given_name', 'family_name', 'name', 'job_title', 'department'],
};
const apart = {
  openid: ['sub'],
  given_name: ['given_name'],
  usual_name: ['usual_name'],
  email: ['email'],
};

export async function startProvider(wanted: Wanted) {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const tampers = new Map<string, Tamper>();
  const wire = createServer();
  const issuer = await listen(wire);
  const provider = await makeProvider(issuer, privateKey, wanted);
  const inner = createServer(provider.callback());
  const address = await listen(inner);
  const asked: { path: string; authorization: string | undefined }[] = [];
  wire.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const [path = ''] = (request.url ?? '').split('?');
    asked.push({ path, authorization: request.headers.authorization });
    passOn(address, request, response, tampers.get(path));
  });
  return {
    issuer,
    provider,
    /** Every question that it was asked, in their order. */
    asked,
    /** What becomes of the answers of one page, from now on. */
    tamper: (path: string, how: Tamper) => void tampers.set(path, how),
    /** Changes the identity in the token, signed by the provider's own key unless told otherwise. */
    forge(
      change: (claims: JWTPayload) => Record<string, unknown>,
      key: CryptoKey = privateKey,
      kid = keyId,
    ): void {
      tampers.set('/token', async (reply) => {
        const body = JSON.parse(reply.body) as { id_token?: string };
        if (body.id_token === undefined) return reply;
        const claims = change(decodeJwt(body.id_token));
        const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
        return { ...reply, body: JSON.stringify({ ...body, id_token: token }) };
      });
    },
    cut: () => new Promise((resolve) => void wire.close(resolve).closeAllConnections()),
    async close(): Promise<void> {
      for (const server of [wire, inner]) server.close().closeAllConnections();
    },
  };
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function makeProvider(issuer: string, key: CryptoKey, wanted: Wanted): Promise<Provider> {
  const { accounts, callback, likeProConnect = false } = wanted;
  return new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [callback],
        post_logout_redirect_uris: [new URL('/connexion', callback).href],
        ...(likeProConnect && { userinfo_signed_response_alg: 'RS256' }),
        ...wanted.client,
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(key)), kid: keyId, alg: 'RS256', use: 'sig' }] },
    // The secret too, as LemonLDAP::NG has it; a client says which.
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'HS512'] },
    cookies: { keys: ['a-key-for-cookies'] },
    claims: likeProConnect ? apart : named,
    scopes: likeProConnect ? ['openid', 'given_name', 'usual_name', 'email'] : ['openid'],
    features: {
      devInteractions: { enabled: true },
      jwtUserinfo: { enabled: likeProConnect },
      rpInitiatedLogout: { enabled: true },
      encryption: { enabled: true },
    },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...accounts[id] }) }),
    // Whoever may sign in has agreed to it with their employer.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email given_name usual_name');
      await grant.save();
      return grant;
    },
  });
}

function passOn(
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
  tamper: Tamper | undefined,
): void {
  const { method, headers, url } = request;
  const asked = forward(`${address}${url}`, { method, headers }, async (answer) => {
    const body = (await answer.toArray()).join('');
    const reply = { status: answer.statusCode ?? 500, type: answer.headers['content-type'] ?? '', body };
    const told = tamper ? await tamper(reply) : reply;
    if (told === 'stall') return;
    if (told === 'drop') return void response.destroy();
    const { 'content-length': _, 'transfer-encoding': __, ...kept } = answer.headers;
    response.writeHead(told.status, { ...kept, 'content-type': told.type }).end(told.body);
  });
  request.pipe(asked);
}
