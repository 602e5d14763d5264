import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { certify, type Desk } from '../seal/testing.openssl.ts';

/* A time-stamp server: openssl's tokens over HTTP, and the ways such a server can fail. */

const policy = (defaults: string, digest: string) => `
[tsa]
default_tsa = any
[any]
serial = tsa.serial
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
digests = sha256, sha512
signer_digest = ${digest}
accuracy = secs:1
ordering = no
ess_cert_id_chain = no
${defaults}
`;

const forStamping = 'extendedKeyUsage=critical,timeStamping';

interface Authority {
  /** Name of the signer's key and certificate. */
  signer: string;
  defaults?: string;
  /** That its signature is made with. */
  digest?: string;
}

/** Makes an authority and, under it, the certificates that servers stamp with: good, expired, for something else. */
export function prepareStamping(desk: Desk): void {
  certify(desk, 'root', { isAuthority: true, extensions: ['keyUsage=critical,keyCertSign'] });
  certify(desk, 'stamper', { issuer: 'root', extensions: [forStamping] });
  certify(desk, 'stamper-rsa', { kind: 'rsa', issuer: 'root', extensions: [forStamping] });
  const past = ['20200101000000Z', '20210101000000Z'] as const;
  certify(desk, 'expired', { issuer: 'root', extensions: [forStamping], valid: past });
  desk.write('tsa.serial', '01');
}

/** The answer of openssl to a request, in DER. */
export function stampedBy(
  desk: Desk,
  request: Uint8Array,
  { signer, defaults = '', digest = 'sha256' }: Authority,
): Buffer {
  desk.write('tsa.cnf', policy(defaults, digest));
  desk.write('query.tsq', request);
  const files = ['-queryfile', 'query.tsq', '-signer', `${signer}.crt`, '-inkey', `${signer}.key`];
  desk.run(
    'openssl',
    'ts',
    '-reply',
    '-config',
    'tsa.cnf',
    ...files,
    '-chain',
    'root.crt',
    '-out',
    'reply.tsr',
  );
  return desk.read('reply.tsr');
}

/**
 * The same with its content signed again, in a way that `openssl ts` does not know: by any certificate, in PSS. The chain is
 * not in it but for the signer.
 */
export function signedAgainBy(desk: Desk, request: Uint8Array, signer: string, ...how: string[]): Buffer {
  stampedBy(desk, request, { signer: 'stamper' });
  desk.run('openssl', 'ts', '-reply', '-in', 'reply.tsr', '-token_out', '-out', 'token.der');
  const der = ['-inform', 'DER', '-outform', 'DER', '-binary'];
  desk.run('openssl', 'cms', '-verify', '-noverify', ...der, '-in', 'token.der', '-out', 'info.der');
  const by = ['-signer', `${signer}.crt`, '-inkey', `${signer}.key`, ...how, '-cades', '-nodetach'];
  const type = ['-econtent_type', '1.2.840.113549.1.9.16.1.4'];
  const files = ['-in', 'info.der', '-out', 'token.der'];
  desk.run('openssl', 'cms', '-sign', '-binary', '-outform', 'DER', ...by, ...type, ...files);
  const token = desk.read('token.der');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(token.length + 5);
  return Buffer.concat([Buffer.from('3082', 'hex'), length, Buffer.from('3003020100', 'hex'), token]);
}

/** What a server does with a request: bytes to answer, or something worse. */
export type Behaviour = (request: Buffer, response: ServerResponse) => Uint8Array | undefined;

/** Starts a server whose behaviour a test changes as it goes. */
export async function startStampServer() {
  const requests: Buffer[] = [];
  const state: { behave: Behaviour } = { behave: () => undefined };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const asked = Buffer.concat(parts);
    requests.push(asked);
    const answer = state.behave(asked, response);
    if (answer !== undefined) response.setHeader('content-type', 'application/timestamp-reply').end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    requests,
    behave(behaviour: Behaviour) {
      state.behave = behaviour;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
