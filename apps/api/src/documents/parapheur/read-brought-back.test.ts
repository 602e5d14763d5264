import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { BroughtBackFault } from '@equipage/domain';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString, white } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCompiler } from '../compile.ts';
import { signedContract } from '../contract-document.sample.ts';
import { ownPlace, withContents } from '../seal/contents.ts';
import { Desk } from '../seal/testing.openssl.ts';
import { sealedFile, updated } from '../verify/testing.files.ts';
import { Verifier } from '../verify/verifier.ts';
import { awaitedWords } from './awaited-words.ts';
import type { BroughtBackAnswer } from './read-brought-back.ts';
import { signedElsewhere } from './testing.parapheur.ts';

const desk = new Desk();
const verifier = new Verifier();
const compile = openCompiler();
const boxOf = (corners: readonly number[]) => new PdfArray(corners.map((corner) => PdfNumber.of(corner)));
const fileOf = (number: string) =>
  Buffer.from(compile('contract', JSON.stringify(signedContract({ number }))));
const handedOut = fileOf('ENG-2026-0042');
let signed: Buffer;
const at = new Date('2026-11-26T09:12:00Z');
beforeAll(async () => {
  signed = await signedElsewhere(desk, handedOut, { at });
}, 60_000);
afterAll(async () => {
  await verifier.close();
  desk.close();
});

const read = (file: Uint8Array, ours: readonly string[] = []) =>
  verifier.readBroughtBack({ file, handedOut: [fileOf('ENG-2026-0001'), handedOut], ours });
const faultOf = (answer: BroughtBackAnswer) => ('fault' in answer ? answer.fault : null);
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);
const qpdf = (file: Uint8Array, ...options: string[]) => {
  desk.write('in.pdf', file);
  desk.run('qpdf', ...options, 'in.pdf', 'out.pdf');
  return desk.read('out.pdf');
};

test('a file that came back signed is the very one that was handed out', async () => {
  expect(await read(signed)).toMatchObject({
    broughtBack: {
      sameFile: 'same-bytes',
      certificate: { subject: 'LACAZE Étienne', issuer: 'LACAZE Étienne' },
      signedAt: at.toISOString(),
      dated: 'signature',
    },
  });
  desk.write('signed.pdf', signed);
  expect(desk.run('pdfsig', '-nocert', 'signed.pdf')).toContain('Signature is Valid');
});

test.each(['rsa', 'ec'] as const)('whatever the key: %s', async (kind) => {
  expect(faultOf(await read(await signedElsewhere(desk, handedOut, { kind })))).toBeNull();
});

test.each(['--object-streams=generate --recompress-flate', '--qdf', '--linearize', '--coalesce-contents'])(
  'one that the signature book wrote anew has the same pages: %s',
  async (options) => {
    const rewritten = await signedElsewhere(desk, qpdf(handedOut, ...options.split(' ')));
    expect(await read(rewritten)).toMatchObject({ broughtBack: { sameFile: 'same-pages' } });
  },
);

test('one that another program wrote anew, which says what goes without saying, has the same pages', async () => {
  desk.write('in.pdf', handedOut);
  desk.run('pdfunite', 'in.pdf', 'out.pdf');
  const rewritten = await signedElsewhere(desk, desk.read('out.pdf'));
  expect(await read(rewritten)).toMatchObject({ broughtBack: { sameFile: 'same-pages' } });
});

test('one that several people signed has the last one’s signature', async () => {
  const twice = await signedElsewhere(desk, signed, { by: 'SUPPLEANTE Anne' });
  expect(await read(twice)).toMatchObject({ broughtBack: { certificate: { subject: 'SUPPLEANTE Anne' } } });
});

describe('what was changed on the way is seen', () => {
  const drawn = async (change: (pdf: PDF) => void) => {
    const pdf = await PDF.load(handedOut);
    change(pdf);
    return signedElsewhere(desk, await pdf.save({ incremental: true }));
  };

  test('words that an update adds to a page, before it is signed', async () => {
    const file = await drawn((pdf) =>
      pdf.getPages()[0]?.drawText('sauf le lundi', { x: 90, y: 400, size: 12 }),
    );
    expect(file.subarray(0, handedOut.length).equals(handedOut)).toBe(true);
    expect(faultOf(await read(file))).toBe('other-document');
  });

  const box = { x: 90, y: 300, width: 300, height: 200 };

  test('a shape over the words of two pages, in an update or in a file written anew', async () => {
    const cover = (pdf: PDF) => {
      for (const page of pdf.getPages().slice(1, 3)) page.drawRectangle({ ...box, color: white });
    };
    const pdf = await PDF.load(qpdf(handedOut, '--object-streams=generate'));
    cover(pdf);
    for (const file of [await drawn(cover), await signedElsewhere(desk, await pdf.save())])
      expect(await read(file)).toEqual({ fault: 'drawn-over', pages: [2, 3] });
  });

  test('a picture over the words', async () => {
    const file = await drawn((pdf) => {
      const picture = pdf.embedPng(onePixel);
      pdf.getPages()[0]?.drawImage(picture, box);
    });
    expect(await read(file)).toEqual({ fault: 'drawn-over', pages: [1] });
  });

  test('a page cut shorter, or turned', async () => {
    for (const change of [
      (pdf: PDF) => pdf.getPages()[0]?.dict.set('CropBox', boxOf([0, 300, 595, 842])),
      (pdf: PDF) => pdf.getPages()[0]?.setRotation(180),
    ])
      expect(await read(await drawn(change))).toEqual({ fault: 'drawn-over', pages: [1] });
  });

  test('a letter that is drawn as another', async () => {
    const plain = qpdf(handedOut, '--qdf').toString('latin1');
    const width = /\/W \[\s+0\s+0\s+\d+/.exec(plain);
    expect(width).not.toBeNull();
    const file = plain.replace(width?.[0] ?? '', (width?.[0] ?? '').replace(/\d+$/, '99'));
    expect(faultOf(await read(await signedElsewhere(desk, Buffer.from(file, 'latin1'))))).toBe('drawn-over');
  });

  test('a link put over the words, and what a file does by itself', async () => {
    const linked = await drawn((pdf) =>
      pdf
        .getPages()[0]
        ?.addLinkAnnotation({ rect: { ...box }, uri: 'https://exemple.test/', borderWidth: 60 }),
    );
    expect(faultOf(await read(linked))).toBe('foreign-notes');
    const active = await drawn((pdf) =>
      pdf
        .getCatalog()
        .set('OpenAction', PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('') })),
    );
    expect(faultOf(await read(active))).toBe('foreign-notes');
  });

  describe('a signature that is seen', () => {
    /** What a signature book draws for the signature itself, at a place of a page. */
    const seenAt = (page: number, rect: readonly number[]) =>
      signedElsewhere(desk, handedOut, { at, seen: { page, rect } });

    test('where nothing is written is as good as one that is not', async () => {
      expect(await read(await seenAt(2, [300, 20, 420, 50]))).toMatchObject({
        broughtBack: { sameFile: 'same-bytes' },
      });
    });

    test('and that acts is refused', async () => {
      const seen = { page: 2, rect: [300, 20, 420, 50], acts: true };
      expect(faultOf(await read(await signedElsewhere(desk, handedOut, { at, seen })))).toBe('foreign-notes');
    });

    test('over what says that it is awaited', async () => {
      const awaiting = signedContract().signatures.map((place) => ({
        ...place,
        ...(place.seat === 'executive' && { at: null, awaited: awaitedWords }),
      }));
      const file = compile('contract', JSON.stringify(signedContract({ signatures: awaiting, proof: null })));
      const lines = (await PDF.load(file)).extractText()[2]?.lines ?? [];
      const places = lines.flatMap(({ spans }) =>
        spans.filter(({ text }) => /électronique|fichier/.test(text)),
      );
      const [{ x = 0, y = 0, width = 0 } = {}] = places.map(({ bbox }) => bbox);
      const seen = { page: 2, rect: [x - 1, y - 24, x + width, y + 12] };
      const signedThere = await signedElsewhere(desk, file, { at, seen });
      expect(
        await verifier.readBroughtBack({ file: signedThere, handedOut: [file], ours: [] }),
      ).toMatchObject({
        broughtBack: { sameFile: 'same-bytes' },
      });
    });

    test('over words hides them', async () => {
      expect(await read(await seenAt(2, [140, 300, 400, 400]))).toEqual({
        fault: 'covered-words',
        pages: [3],
      });
      expect(await read(await seenAt(2, [400, 400, 140, 300]))).toEqual({
        fault: 'covered-words',
        pages: [3],
      });
    });
  });

  test('a note put over a page', async () => {
    const file = await drawn((pdf) =>
      pdf.getPages()[0]?.addTextAnnotation({
        rect: { x: 90, y: 300, width: 300, height: 60 },
        contents: 'sauf le lundi',
      }),
    );
    expect(faultOf(await read(file))).toBe('foreign-notes');
  });

  test('a page less, a page more', async () => {
    for (const change of [(pdf: PDF) => pdf.removePage(1), (pdf: PDF) => pdf.addPage()]) {
      const pdf = await PDF.load(handedOut);
      change(pdf);
      const file = await signedElsewhere(desk, await pdf.save());
      expect(faultOf(await read(file))).toBe('other-document');
    }
  });
});

describe('a file that is not taken', () => {
  const mebibyte = 1024 * 1024;
  const withBomb = async () => {
    const pdf = await PDF.load(handedOut);
    const bomb = new PdfStream(
      [['Filter', PdfName.of('FlateDecode')]],
      deflateSync(Buffer.alloc(80 * mebibyte)),
    );
    pdf.getCatalog().set('PieceInfo', pdf.register(bomb));
    return signedElsewhere(desk, await pdf.save({ incremental: true }));
  };

  const cases: [string, BroughtBackFault, () => Buffer | Promise<Buffer>][] = [
    ['nothing', 'not-a-pdf', () => Buffer.of()],
    ['another kind of file', 'not-a-pdf', () => Buffer.from('PK\u0003\u0004')],
    ['20 MB of noise', 'not-a-pdf', () => randomBytes(20 * mebibyte)],
    [
      '20 MB of noise that begins as it does',
      'unsigned',
      () => Buffer.concat([handedOut, randomBytes(20 * mebibyte)]),
    ],
    ['the file as it was handed out', 'unsigned', () => handedOut],
    ['one under a password', 'encrypted', () => qpdf(handedOut, '--encrypt', 'a', 'a', '256', '--')],
    ['one signed, then cut', 'wrong-signature', () => signed.subarray(0, signed.length - 400)],
    ['one cut in two', 'unsigned', () => signed.subarray(0, handedOut.length / 2)],
    ['bytes after the signature', 'bytes-after', () => Buffer.concat([signed, Buffer.from('\n%%EOF\n')])],
    ['an update after the signature', 'bytes-after', () => updated(signed, 1)],
    ['a hundred updates after the signature', 'bytes-after', () => updated(signed, 100)],
    [
      'one changed since it was signed',
      'other-content',
      () => {
        const file = Buffer.from(signed);
        file.writeUInt8((file[2000] ?? 0) ^ 1, 2000);
        return file;
      },
    ],
    [
      'a signature over something else',
      'other-content',
      async () => {
        const other = await signedElsewhere(desk, fileOf('ENG-2026-0099'));
        const place = ownPlace(other);
        const signature = Buffer.from(other.toString('latin1', place.start + 1, place.end - 1), 'hex');
        return withContents(signed, ownPlace(signed), signature);
      },
    ],
    ['the contract of somebody else', 'other-document', () => signedElsewhere(desk, fileOf('ENG-2026-0099'))],
    [
      'a certificate that was over',
      'certificate-not-valid',
      () =>
        signedElsewhere(desk, handedOut, { at, by: 'ancien', valid: ['20200101000000Z', '20210101000000Z'] }),
    ],
    ['a stream that unpacks to eighty mebibytes', 'unreadable', withBomb],
  ];

  test.each(cases)('%s: %s', async (_, fault, make) => {
    const file = await make();
    const before = performance.now();
    expect(faultOf(await read(file))).toBe(fault);
    // Far from what it takes; what unpacks or reads backwards would need minutes.
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test('our own seal is nobody’s signature', async () => {
    const sealed = await sealedFile();
    const answer = await read(sealed);
    const certificate = 'broughtBack' in answer ? answer.broughtBack.certificate.sha256 : '';
    expect(faultOf(await read(sealed, [certificate]))).toBe('unsigned');
  });

  test('a hundred updates before the signature are another matter: it is the same text', async () => {
    const file = await signedElsewhere(desk, await updated(handedOut, 100));
    expect(await read(file)).toMatchObject({ broughtBack: { sameFile: expect.any(String) } });
  });
});
