import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedContract } from '../contract-document.sample.ts';
import { digestAround, ownPlace } from '../seal/contents.ts';
import { Sealer } from '../seal/sealer.ts';
import { certify, Desk, derOfCertificate } from '../seal/testing.openssl.ts';
import { sealNote, unsealed } from '../seal/testing.sealed.ts';
import { faultsOf } from '../testing.checker.ts';
import { expectedOf } from '../testing.expected.ts';
import { readSeals } from '../verify/read-seal.ts';
import { askServer } from './ask-server.ts';
import { newRequest, writeRequest } from './request.ts';
import {
  type Behaviour,
  prepareStamping,
  signedAgainBy,
  stampedBy,
  startStampServer,
} from './testing.server.ts';

const desk = new Desk();
let server: Awaited<ReturnType<typeof startStampServer>>;
let sealer: Sealer;
let sealed: Buffer;
let root: Buffer;

beforeAll(async () => {
  prepareStamping(desk);
  root = derOfCertificate(desk, 'root');
  server = await startStampServer();
  const maker = new Sealer(null);
  sealer = new Sealer({ from: 'self-signed', ...(await maker.makeSelfSigned('Essai')) });
  await maker.close();
  sealed = Buffer.from(await sealer.seal(unsealed(), sealNote));
}, 60_000);
afterAll(async () => {
  await sealer.close();
  await server.close();
  desk.close();
});

const by =
  (signer: string, defaults?: string): Behaviour =>
  (request) =>
    stampedBy(desk, request, { signer, ...(defaults && { defaults }) });
const stamp = (authorities: readonly Uint8Array[] = [root]) =>
  sealer.stamp(sealed, { url: server.url, authorities });

describe.each(['stamper', 'stamper-rsa'])('a time stamp of %s', (signer) => {
  let stamped: Buffer;
  beforeAll(async () => {
    server.behave(by(signer));
    stamped = Buffer.from((await stamp()).file);
    desk.write('stamped.pdf', stamped);
  });

  test('changes nothing of what the seal covers, and is found by our verification', () => {
    expect(stamped.length).toBe(sealed.length);
    expect(digestAround(stamped, ownPlace(stamped))).toEqual(digestAround(sealed, ownPlace(sealed)));
    const [{ faults, stamp: found } = { faults: null, stamp: null }] = readSeals(stamped);
    expect(faults).toEqual([]);
    expect(found?.faults).toEqual([]);
    expect(Math.abs(Date.parse(found?.at ?? '') - Date.now())).toBeLessThan(5 * 60_000);
  });

  test('leaves the file sound and its seal valid for those who are not ours', () => {
    expect(faultsOf(stamped, expectedOf(signedContract()))).toEqual([]);
    const said = desk.run('pdfsig', '-nocert', 'stamped.pdf');
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
  });

  test('verifies for openssl against the value of the signature', () => {
    const query = server.requests.at(-1) ?? Buffer.of();
    desk.write('asked.tsq', query);
    const options = ['-queryfile', 'asked.tsq', '-in', 'reply.tsr', '-CAfile', 'root.crt'];
    expect(desk.run('openssl', 'ts', '-verify', ...options)).toContain('OK');
  });
});

describe.each(['sha256', 'sha384', 'sha512'] as const)('a time stamp made with %s', (digest) => {
  test.each(['rsa', 'ec', 'ec-384'] as const)('by a key that is %s is one', async (kind) => {
    const signer = `stamper-${kind}-${digest}`;
    const extensions = ['extendedKeyUsage=critical,timeStamping'];
    certify(desk, signer, { kind, issuer: 'root', digest, extensions });
    server.behave((request) => stampedBy(desk, request, { signer, digest }));
    const { file } = await stamp();
    expect(readSeals(Buffer.from(file))).toMatchObject([{ faults: [], stamp: { faults: [] } }]);
  });

  test('in PSS is one', async () => {
    const how = ['-md', digest, '-keyopt', 'rsa_padding_mode:pss'];
    server.behave((request) => signedAgainBy(desk, request, 'stamper-rsa', ...how));
    const { file } = await stamp();
    expect(readSeals(Buffer.from(file))).toMatchObject([{ faults: [], stamp: { faults: [] } }]);
  });
});

describe('an answer that is no time stamp of what was asked is refused', () => {
  const other = (change: (request: ReturnType<typeof newRequest>) => ReturnType<typeof newRequest>) => {
    const request = change(newRequest(Buffer.alloc(32, 7)));
    return () => stampedBy(desk, writeRequest(request), { signer: 'stamper' });
  };
  test.each<[string, RegExp, () => Behaviour]>([
    ['of something else, with another nonce', /other-imprint, other-nonce/, () => other((one) => one)],
    ['garbage', /not-an-answer/, () => () => Buffer.from('garbage')],
    ['nothing', /not-an-answer/, () => () => Buffer.of()],
    ['a page', /not-an-answer/, () => () => Buffer.from('<!doctype html><title>Maintenance</title>')],
    ['a refusal', /refused-by-the-server/, () => () => Buffer.from('30053003020102', 'hex')],
    ['by an expired certificate', /certificate-not-valid/, () => by('expired')],
    ['cut', /not-an-answer/, () => (request, response) => by('stamper')(request, response)?.subarray(0, -20)],
  ])('%s', async (_, fault, behaviour) => {
    server.behave(behaviour());
    await expect(stamp()).rejects.toThrow(fault);
  });

  test('under a status that refuses', async () => {
    server.behave((request, response) => {
      const answer = Buffer.from(by('stamper')(request, response) ?? []);
      // SEQUENCE, its length on two bytes, then SEQUENCE { INTEGER status }.
      const at = answer.indexOf(Buffer.from('0201', 'hex'));
      answer.writeUInt8(2, at + 2);
      return answer;
    });
    await expect(stamp()).rejects.toThrow(/refused-by-the-server/);
  });

  test.each<[string, (answer: Buffer, request: Buffer) => number]>([
    ['its imprint', (answer, request) => answer.indexOf(request.subarray(24, 56)) + 5],
    ['its time', (answer) => answer.indexOf('Z', answer.indexOf('\x18\x0f', 0, 'latin1')) - 1],
    ['its signature', (answer) => answer.length - 4],
  ])('with one bit changed in %s', async (_, placeIn) => {
    server.behave((request, response) => {
      const answer = Buffer.from(by('stamper')(request, response) ?? []);
      const at = placeIn(answer, request);
      answer.writeUInt8((answer[at] ?? 0) ^ 1, at);
      return answer;
    });
    await expect(stamp()).rejects.toThrow(/other-content|other-imprint|wrong-signature/);
  });

  test('by an authority that is not among those trusted', async () => {
    certify(desk, 'elsewhere', { isAuthority: true });
    server.behave(by('stamper'));
    await expect(stamp([derOfCertificate(desk, 'elsewhere')])).rejects.toThrow(/unknown-authority/);
    await expect(stamp([])).resolves.toMatchObject({ at: expect.any(Date) });
  });

  test('by a certificate that is not for time stamping', async () => {
    certify(desk, 'plain', { issuer: 'root' });
    server.behave((request) => signedAgainBy(desk, request, 'plain'));
    await expect(stamp()).rejects.toThrow(/^not-a-time-stamping-certificate$/);
  });
});

describe('a server that does not answer', () => {
  test.each<[string, Behaviour]>([
    ['an error', (_, response) => void response.writeHead(503).end('later')],
    ['a redirection', (_, response) => void response.writeHead(302, { location: '/' }).end()],
    ['a cut connection', (_, response) => void response.destroy()],
    ['more than it should', () => Buffer.alloc(1024 * 1024)],
  ])('%s', async (_, behaviour) => {
    server.behave(behaviour);
    await expect(stamp()).rejects.toThrow(/time-stamp server/);
  });

  test('one that is too slow, to begin or to end', async () => {
    const request = writeRequest(newRequest(Buffer.alloc(32, 7)));
    server.behave(() => undefined);
    await expect(askServer(server.url, request, 200)).rejects.toThrow(/does not answer/);
    server.behave((_, response) => void response.writeHead(200).write('0'));
    await expect(askServer(server.url, request, 200)).rejects.toThrow(/does not answer/);
  });

  test('nobody there', async () => {
    const gone = await startStampServer();
    await gone.close();
    await expect(sealer.stamp(sealed, { url: gone.url, authorities: [] })).rejects.toThrow(/does not answer/);
  });
});
