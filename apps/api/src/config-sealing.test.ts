import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';
import { certify, Desk, pack } from './documents/seal/testing.openssl.ts';

const desk = new Desk();
beforeAll(() => {
  certify(desk, 'key', { isAuthority: true });
  pack(desk, 'key', 'sésame');
  certify(desk, 'weak', { kind: 'ec-384', valid: ['20200101000000Z', '20210101000000Z'] });
  pack(desk, 'weak', 'sésame');
});
afterAll(() => desk.close());

const read = (environment: Record<string, string>) => readConfig({ DEMO: 'true', ...environment });

async function faultsOf(environment: Record<string, string>): Promise<string> {
  const refused = await read(environment).catch((error: unknown) => error);
  if (!(refused instanceof ConfigError)) throw new Error('expected faults', { cause: refused });
  return refused.faults.join('\n');
}

describe('the seal in the configuration', () => {
  it('needs nothing: a key is made at the first start, and there is no time stamp', async () => {
    expect((await read({})).sealing).toEqual({ key: null, timeStamping: null });
  });

  it('takes a key with its password, a server and whom to trust', async () => {
    const { sealing } = await read({
      SEAL_P12: desk.path('key.p12'),
      SEAL_P12_PASSWORD: 'sésame',
      TIMESTAMP_URL: 'http://horodatage.example/tsr',
      TIMESTAMP_CA: desk.path('key.crt'),
    });
    expect(sealing.key?.file).toEqual(desk.read('key.p12'));
    expect(sealing.timeStamping?.url.href).toBe('http://horodatage.example/tsr');
    expect(sealing.timeStamping?.authorities).toHaveLength(1);
  });

  it.each([
    ['SEAL_P12 ne convient pas', { SEAL_P12: '/nowhere/key.p12' }],
    ['SEAL_P12_PASSWORD n’ouvre pas SEAL_P12', { SEAL_P12: 'key.p12', SEAL_P12_PASSWORD: 'other' }],
    ['SEAL_P12 n’est pas un fichier PKCS#12', { SEAL_P12: 'key.crt', SEAL_P12_PASSWORD: 'x' }],
    ['SEAL_P12_PASSWORD est donné sans SEAL_P12', { SEAL_P12_PASSWORD: 'x' }],
    ['TIMESTAMP_URL ne convient pas', { TIMESTAMP_URL: 'ftp://horodatage.example' }],
    ['TIMESTAMP_CA ne convient pas', { TIMESTAMP_URL: 'http://a.example', TIMESTAMP_CA: 'key.p12' }],
    ['TIMESTAMP_CA est donné sans TIMESTAMP_URL', { TIMESTAMP_CA: 'key.crt' }],
  ])('is refused: %s', async (sentence, environment) => {
    const paths = Object.entries(environment).map(([name, value]) => [
      name,
      /^key\./.test(value) ? desk.path(value) : value,
    ]);
    expect(await faultsOf(Object.fromEntries(paths))).toContain(sentence);
  });

  it('is refused with everything that is wrong, the rest of the configuration included', async () => {
    const faults = await faultsOf({
      SEAL_P12: desk.path('weak.p12'),
      SEAL_P12_PASSWORD: 'sésame',
      PORT: 'x',
    });
    expect(faults).toContain('P-256');
    expect(faults).toContain('a expiré');
    expect(faults).toContain('PORT');
    expect(faults).not.toContain('sésame');
  });
});
