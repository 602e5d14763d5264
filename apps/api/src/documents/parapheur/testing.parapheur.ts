import { existsSync } from 'node:fs';
import { P12Signer, PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core';
import { certify, type Desk, pack } from '../seal/testing.openssl.ts';

/* A signature book that is nothing of ours: somebody's key, and a library that signs as PAdES has it. */

export interface Signing {
  /** Whose certificate, by the name that `certify` gave it. */
  by?: string;
  at?: Date;
  kind?: 'rsa' | 'ec';
  valid?: readonly [string, string];
  /** What it shows of the signature: a white box, by the index of its page and its corners; it may do something too. */
  seen?: { page: number; rect: readonly number[]; acts?: boolean };
}

/** Signs a file as a signature book does, in an incremental update. */
export async function signedElsewhere(desk: Desk, file: Uint8Array, given: Signing = {}): Promise<Buffer> {
  const { by = 'LACAZE Étienne', at = new Date(), kind = 'rsa', valid } = given;
  const isKnown = given.kind === undefined && valid === undefined && existsSync(desk.path(`${by}.p12`));
  if (!isKnown) certify(desk, by, { kind, ...(valid && { valid }) });
  const signer = await P12Signer.create(
    isKnown ? desk.read(`${by}.p12`) : pack(desk, by, 'secret'),
    'secret',
  );
  const pdf = await PDF.load(file);
  if (given.seen !== undefined) addBox(pdf, given.seen);
  const { bytes } = await pdf.sign({ signer, reason: 'Signature', signingTime: at, fieldName: by });
  return Buffer.from(bytes);
}

function addBox(pdf: PDF, { page: index, rect, acts }: NonNullable<Signing['seen']>): void {
  const page = pdf.getPages()[index];
  if (page === undefined) throw new Error(`no page ${index}`);
  const numbers = (values: readonly number[]) => new PdfArray(values.map((value) => PdfNumber.of(value)));
  const white = new PdfStream(
    [
      ['Type', PdfName.of('XObject')],
      ['Subtype', PdfName.of('Form')],
      ['BBox', numbers([0, 0, 100, 100])],
    ],
    Buffer.from('1 g 0 0 100 100 re f'),
  );
  const form = pdf.getOrCreateForm();
  const field = form.createSignatureField('Case').getDict();
  field.delete('Kids');
  field.set('Type', PdfName.of('Annot'));
  field.set('Subtype', PdfName.of('Widget'));
  field.set('Rect', numbers(rect));
  field.set('AP', PdfDict.of({ N: pdf.register(white) }));
  const action = PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('') });
  if (acts === true) field.set('AA', PdfDict.of({ E: action }));
  const others = page.dict.getArray('Annots', (ref) => pdf.getObject(ref));
  page.dict.set('Annots', new PdfArray([...(others ?? []), field]));
}
