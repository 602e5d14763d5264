import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPlace, withContents } from '../seal/contents.ts';
import { certify, Desk } from '../seal/testing.openssl.ts';
import { readSeals } from './read-seal.ts';
import { sealedFile } from './testing.files.ts';

/* Signatures that openssl makes, in every way that others sign, over the very bytes that a seal covers. */

const desk = new Desk();
let sealed: Buffer;
beforeAll(async () => {
  sealed = await sealedFile();
  for (const kind of ['rsa', 'ec', 'ec-384', 'rsa-pss'] as const) certify(desk, kind, { kind });
}, 60_000);
afterAll(() => desk.close());

function signedBy(key: string, digest: string, ...how: string[]): Buffer {
  const { start, end } = ownPlace(sealed);
  desk.write('covered.bin', Buffer.concat([sealed.subarray(0, start), sealed.subarray(end)]));
  const signer = ['-signer', `${key}.crt`, '-inkey', `${key}.key`, ...how];
  const form = ['-binary', '-outform', 'DER', '-md', digest, '-cades'];
  desk.run('openssl', 'cms', '-sign', ...form, ...signer, '-in', 'covered.bin', '-out', 'signature.der');
  return withContents(sealed, ownPlace(sealed), desk.read('signature.der'));
}

describe.each(['sha256', 'sha384', 'sha512'])('a signature made with %s', (digest) => {
  test.each<[string, string, string[]]>([
    ['RSA', 'rsa', []],
    ['RSA in PSS', 'rsa', ['-keyopt', 'rsa_padding_mode:pss']],
    ['RSA in PSS, by a key for nothing else', 'rsa-pss', []],
    ['P-256', 'ec', []],
    ['P-384', 'ec-384', []],
  ])('by %s verifies, and not over something else', (_, key, how) => {
    const file = signedBy(key, digest, ...how);
    expect(readSeals(file)).toMatchObject([{ faults: [], signer: { subject: key } }]);
    file.writeUInt8((file[2000] ?? 0) ^ 1, 2000);
    expect(readSeals(file)).toMatchObject([{ faults: ['other-content'] }]);
  });
});
