import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedContract } from '../contract-document.sample.ts';
import { faultsOf } from '../testing.checker.ts';
import { expectedOf } from '../testing.expected.ts';
import { readSeals } from '../verify/read-seal.ts';
import { byteRanges, contentsAt, digestAround, ownPlace, withContents } from './contents.ts';
import { readSignedData } from './read-cms.ts';
import { Sealer } from './sealer.ts';
import { certify, Desk, pack } from './testing.openssl.ts';
import { sealNote, unsealed } from './testing.sealed.ts';

const desk = new Desk();
const maker = new Sealer(null);
afterAll(async () => {
  await maker.close();
  desk.close();
});

/** A file sealed by each kind of key, and the certificate to believe in PEM. */
async function sealedBy(kind: 'self-signed' | 'ec' | 'rsa'): Promise<{ file: Buffer; trusted: string }> {
  const sealer = new Sealer(await sourceOf(kind));
  const file = Buffer.from(await sealer.seal(unsealed(), sealNote));
  const { certificate } = await sealer.identity();
  await sealer.close();
  const der = desk.write(`${kind}.der`, certificate);
  desk.run('openssl', 'x509', '-inform', 'DER', '-in', der, '-out', `${kind}.pem`);
  return { file, trusted: `${kind}.pem` };
}

async function sourceOf(kind: 'self-signed' | 'ec' | 'rsa') {
  if (kind === 'self-signed')
    return { from: kind, ...(await maker.makeSelfSigned('Cachet d’essai')) } as const;
  certify(desk, kind, { kind, extensions: ['keyUsage=critical,nonRepudiation'] });
  return { from: 'p12', file: pack(desk, kind, 'sésame'), password: 'sésame' } as const;
}

describe.each(['self-signed', 'ec', 'rsa'] as const)('a file sealed by a key that is %s', (kind) => {
  let file: Buffer;
  let trusted: string;
  beforeAll(async () => {
    ({ file, trusted } = await sealedBy(kind));
    desk.write('sealed.pdf', file);
  });

  test('keeps every byte of what was sealed, and adds one update to it', () => {
    expect(file.subarray(0, unsealed().length).equals(unsealed())).toBe(true);
    expect(byteRanges(file, 9)).toHaveLength(1);
  });

  test('is sound, tagged, of the same norm and text', () => {
    expect(faultsOf(file, expectedOf(signedContract()))).toEqual([]);
  });

  test('has a valid signature of the whole document for pdfsig', () => {
    const said = desk.run('pdfsig', '-nocert', 'sealed.pdf');
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    expect(said).toContain('ETSI.CAdES.detached');
  });

  test('verifies for openssl, which asks for the attribute that binds the certificate', () => {
    const place = ownPlace(file);
    desk.write('signature.der', contentsAt(file, place));
    desk.write('signed.bin', Buffer.concat([file.subarray(0, place.start), file.subarray(place.end)]));
    const options = ['-inform', 'DER', '-content', 'signed.bin', '-binary', '-CAfile', trusted];
    const verify = ['cms', '-verify', '-cades', '-purpose', 'any', '-partial_chain'];
    desk.run('openssl', ...verify, ...options, '-in', 'signature.der', '-out', 'content.bin');
    const parsed = desk.run('openssl', 'asn1parse', '-inform', 'DER', '-in', 'signature.der');
    expect(parsed).toContain('id-smime-aa-signingCertificateV2');
    expect(parsed).not.toContain('signingTime');
  });

  test('is intact for our own verification', () => {
    expect(readSeals(file)).toMatchObject([{ faults: [], stamp: null }]);
  });
});

describe('the widget of a seal', () => {
  test('prints, has no surface, and a name; it stands among the annotations of the page it names', async () => {
    const { file } = await sealedBy('ec');
    desk.write('widget.pdf', file);
    const { qpdf } = JSON.parse(desk.run('qpdf', '--json=2', '--json-key=qpdf', 'widget.pdf'));
    const objects = Object.entries<{ value?: Record<string, unknown> }>(qpdf[1]);
    const [name, widget] = objects.find(([, { value }]) => value?.['/Subtype'] === '/Widget') ?? [];
    expect(widget?.value).toMatchObject({
      '/F': 132,
      '/Rect': [0, 0, 0, 0],
      '/TU': 'u:Cachet électronique',
      '/T': 'u:Cachet électronique',
    });
    const page = qpdf[1][`obj:${widget?.value?.['/P']}`].value;
    expect(page).toMatchObject({ '/Type': '/Page', '/Tabs': '/S' });
    expect(page['/Annots'].map((reference: string) => `obj:${reference}`)).toContain(name);
    const form = objects.find(([, { value }]) => value?.['/SigFlags'] !== undefined)?.[1].value;
    expect(Object.keys(form ?? {}).sort()).toEqual(['/Fields', '/SigFlags']);
  });
});

test('a signature that does not fit in its room is refused, not cut', async () => {
  const { file } = await sealedBy('ec');
  const place = ownPlace(file);
  expect(() => withContents(file, place, Buffer.alloc(24 * 1024 + 1))).toThrow(RangeError);
  const { signedData, length } = readSignedData(contentsAt(file, place));
  expect(signedData.signerInfos).toHaveLength(1);
  expect(withContents(file, place, contentsAt(file, place).subarray(0, length)).equals(file)).toBe(true);
  expect(digestAround(file, place)).toHaveLength(32);
});

test('a file that does not hold one seal that covers it has no place of ours', async () => {
  const { file } = await sealedBy('ec');
  expect(() => ownPlace(Buffer.from(unsealed()))).toThrow('not a file with one seal');
  expect(() => ownPlace(Buffer.concat([file, Buffer.from('\n')]))).toThrow('does not cover');
});
