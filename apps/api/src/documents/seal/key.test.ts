import { X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { KeyError } from './key-error.ts';
import { Sealer } from './sealer.ts';
import { certify, Desk, derOfCertificate, pack } from './testing.openssl.ts';
import { sealNote, unsealed } from './testing.sealed.ts';

const desk = new Desk();
afterAll(() => desk.close());

async function open(file: Uint8Array, password = 'sésame') {
  const sealer = new Sealer({ from: 'p12', file, password });
  try {
    return await sealer.identity();
  } finally {
    await sealer.close();
  }
}

const faultsOf = async (file: Uint8Array, password?: string) =>
  open(file, password).then(
    () => [],
    (error: unknown) => (error instanceof KeyError ? error.faults : [String(error)]),
  );

describe('a key in PKCS#12 may seal', () => {
  test.each([
    ['as openssl writes it', []],
    ['as older programs write it', ['-legacy']],
    ['under triple DES', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
  ])('%s', async (_, options) => {
    certify(desk, 'rsa', { kind: 'rsa' });
    const { selfSigned, certificate } = await open(pack(desk, 'rsa', 'sésame', ...options));
    expect(selfSigned).toBe(true);
    expect(Buffer.from(certificate).equals(derOfCertificate(desk, 'rsa'))).toBe(true);
  });

  test('with the certificates above it, in any order, and is then not self-signed', async () => {
    certify(desk, 'autorité', { isAuthority: true, extensions: ['keyUsage=critical,keyCertSign'] });
    certify(desk, 'service', { issuer: 'autorité' });
    const file = pack(desk, 'service', 'sésame', '-certfile', 'autorité.crt');
    expect(await open(file)).toMatchObject({ selfSigned: false });
    desk.write('all.crt', `${desk.read('autorité.crt')}${desk.read('service.crt')}`);
    const shuffled = ['-inkey', 'service.key', '-in', 'all.crt', '-out', 'shuffled.p12'];
    desk.run('openssl', 'pkcs12', '-export', ...shuffled, '-passout', 'pass:sésame');
    const { certificate } = await open(desk.read('shuffled.p12'));
    expect(new X509Certificate(certificate).subject).toBe('CN=service');
  });
});

describe('a key that may not seal says why', () => {
  test.each([
    ['weak-key', { kind: 'rsa-2048' }],
    ['weak-key', { kind: 'ec-384' }],
    ['expired', { valid: ['20200101000000Z', '20210101000000Z'] }],
    ['not-valid-yet', { valid: ['20400101000000Z', '20410101000000Z'] }],
    ['not-for-signing', { extensions: ['keyUsage=critical,keyAgreement'] }],
  ] as const)('%s %j', async (fault, given) => {
    certify(desk, 'key', given);
    expect(await faultsOf(pack(desk, 'key', 'sésame'))).toEqual([fault]);
  });

  test('a wrong password, a file that is something else, one without a key', async () => {
    certify(desk, 'key');
    expect(await faultsOf(pack(desk, 'key', 'sésame'), 'sesame')).toEqual(['wrong-password']);
    expect(await faultsOf(desk.read('key.crt'))).toEqual(['unreadable']);
    desk.run(
      'openssl',
      'pkcs12',
      '-export',
      '-nokeys',
      '-in',
      'key.crt',
      '-out',
      'none.p12',
      '-passout',
      'pass:x',
    );
    expect(await faultsOf(desk.read('none.p12'), 'x')).toEqual(['no-key']);
  });

  test('all at once', async () => {
    certify(desk, 'key', { kind: 'rsa-2048', valid: ['20200101000000Z', '20210101000000Z'] });
    expect(await faultsOf(pack(desk, 'key', 'sésame'))).toEqual(['weak-key', 'expired']);
  });
});

test('sealing leaves the event loop to the others', async () => {
  const maker = new Sealer(null);
  const sealer = new Sealer({ from: 'self-signed', ...(await maker.makeSelfSigned('Essai')) });
  await maker.close();
  expect(await sealer.identity()).toMatchObject({ selfSigned: true });
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 1);
  await Promise.all(Array.from({ length: 8 }, () => sealer.seal(unsealed(), sealNote)));
  clearInterval(turning);
  expect(turns).toBeGreaterThan(2 * 8);
  await sealer.close();
});
