import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPlace } from '../seal/contents.ts';
import { Desk } from '../seal/testing.openssl.ts';
import { unsealed } from '../seal/testing.sealed.ts';
import { analyse } from './analyse.ts';
import { sealedFile, updated } from './testing.files.ts';
import { Verifier } from './verifier.ts';

const desk = new Desk();
const verifier = new Verifier();
let sealed: Buffer;
beforeAll(async () => {
  sealed = await sealedFile();
}, 60_000);
afterAll(async () => {
  await verifier.close();
  desk.close();
});

const faultsOf = (file: Buffer) => analyse(file).seals.map(({ faults }) => faults);
const changed = (file: Buffer, at: number) => {
  const copy = Buffer.from(file);
  copy.writeUInt8((copy[at] ?? 0) ^ 1, at);
  return copy;
};
/** What pdfsig says of the same file. */
function pdfsig(file: Buffer): string {
  desk.write('asked.pdf', file);
  try {
    return desk.run('pdfsig', '-nocert', 'asked.pdf');
  } catch (error) {
    return String(error);
  }
}

test('a sealed file says its code and its seal, which is intact', () => {
  expect(analyse(sealed)).toMatchObject({
    isPdf: true,
    isEncrypted: false,
    codes: ['7K4M-QX2P-9TRD'],
    seals: [{ faults: [], certificate: expect.stringMatching(/^[0-9a-f]{64}$/), stamp: null }],
  });
});

describe('a change is seen, by us and by pdfsig', () => {
  test('of the text', () => {
    const file = changed(sealed, 1000);
    expect(faultsOf(file)).toEqual([['other-content']]);
    expect(pdfsig(file)).not.toContain('Signature is Valid');
  });

  test('after the seal, by an incremental update', async () => {
    const file = await updated(sealed, 1);
    expect(faultsOf(file)).toEqual([['bytes-after']]);
    expect(pdfsig(file)).not.toContain('Total document signed');
  });

  test('after the seal, by bytes that no reader looks at', () => {
    expect(faultsOf(Buffer.concat([sealed, Buffer.from('\n%')]))).toEqual([['bytes-after']]);
  });

  test('in the signature itself', () => {
    const { start } = ownPlace(sealed);
    const signature = sealed.indexOf('3046', start);
    const file = Buffer.from(sealed);
    file.write(file.toString('latin1', signature + 20, signature + 21) === '0' ? '1' : '0', signature + 20);
    expect(faultsOf(file).flat()).not.toEqual([]);
  });

  test('in what fills the room up', () => {
    const { end } = ownPlace(sealed);
    const file = Buffer.from(sealed);
    file.write('1', end - 3, 'latin1');
    expect(faultsOf(file)).toEqual([['unreadable-signature']]);
  });

  test('of what the seal says it covers', () => {
    const range = sealed.indexOf('/ByteRange');
    for (const digit of [11, 14, 20]) expect(faultsOf(changed(sealed, range + digit))[0]).not.toEqual([]);
  });

  test('by a second dictionary that covers less', () => {
    const { start, end } = ownPlace(sealed);
    const forged = `/ByteRange [0 ${start} ${end} 10]`;
    const file = Buffer.concat([sealed, Buffer.from(forged)]);
    expect(faultsOf(file)).toHaveLength(2);
    expect(faultsOf(file).every((faults) => faults.length > 0)).toBe(true);
  });

  test('by something other than digits between the two ranges', () => {
    const { start, end } = ownPlace(sealed);
    const file = Buffer.from(sealed);
    file.write('> (', Math.floor((start + end) / 2), 'latin1');
    expect(faultsOf(file)).toEqual([['not-covered']]);
  });
});

describe('a file that is hard on its reader', () => {
  const mebibyte = 1024 * 1024;
  /** A stream that would take a gibibyte once unpacked. */
  const bomb = () => {
    const packed = deflateSync(Buffer.alloc(64 * mebibyte));
    const stream = (bytes: Buffer) =>
      Buffer.concat([Buffer.from(`1 0 obj<</Length ${bytes.length}/Filter/FlateDecode>>stream\n`), bytes]);
    return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...Array.from({ length: 16 }, () => stream(packed))]);
  };
  const nested = () => {
    const inside = `${'30820400'.repeat(60_000)}`;
    const start = 60;
    const head = `%PDF-1.7\n/ByteRange [0 ${start} ${start + inside.length + 2} 0]`.padEnd(start - 10);
    return Buffer.from(`${head}/Contents <${inside}>`);
  };

  test.each<[string, () => Buffer | Promise<Buffer>, Partial<ReturnType<typeof analyse>>]>([
    ['30 MB of noise', () => randomBytes(30 * mebibyte), { isPdf: false }],
    ['30 MB of noise that begins as a PDF', () => noise('%PDF-1.7\n'), { isPdf: true, seals: [] }],
    ['nothing', () => Buffer.of(), { isPdf: false }],
    ['a file of another kind', () => Buffer.from('PK\u0003\u0004'), { isPdf: false }],
    ['no more than the name of a PDF', () => Buffer.from('%PDF-'), { isPdf: true, seals: [] }],
    ['a contract cut in two', () => sealed.subarray(0, sealed.length / 2), { isPdf: true, seals: [] }],
    ['streams that unpack to a gibibyte', bomb, { isPdf: true, seals: [] }],
    ['a million ranges', () => noise('%PDF-1.7\n', '/ByteRange [0 1 2 3]'), { isPdf: true }],
    ['a million half codes', () => noise('%PDF-1.7\n', 'verifier#'), { isPdf: true, codes: [] }],
    ['a signature nested sixty thousand deep', nested, { isPdf: true }],
    ['one under a password', () => encrypted(), { isPdf: true, isEncrypted: true }],
    ['a hundred updates after the seal', () => updated(sealed, 100), { isPdf: true }],
  ])('is answered all the same: %s', async (_, make, expected) => {
    const file = await make();
    const before = performance.now();
    const analysis = await verifier.read(file);
    const spent = performance.now() - before;
    expect(analysis).toMatchObject(expected);
    // Far from what it takes; a quadratic reader would need minutes.
    expect(spent).toBeLessThan(10_000);
    expect(analysis?.seals.filter(({ faults }) => faults.length === 0)).toEqual([]);
  });

  function noise(start: string, repeated?: string): Buffer {
    const body = repeated
      ? Buffer.from(repeated.repeat(Math.floor((20 * mebibyte) / repeated.length)))
      : randomBytes(30 * mebibyte);
    return Buffer.concat([Buffer.from(start), body]);
  }

  function encrypted(): Buffer {
    desk.write('plain.pdf', unsealed());
    desk.run('qpdf', '--encrypt', 'sésame', 'sésame', '256', '--', 'plain.pdf', 'encrypted.pdf');
    return desk.read('encrypted.pdf');
  }

  test('and whoever comes after it is answered as well', async () => {
    expect(await verifier.read(sealed)).toMatchObject({ seals: [{ faults: [] }] });
  });
});
