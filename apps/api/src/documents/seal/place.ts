import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfString } from '@libpdf/core';

/** What the dictionary of a seal says besides its signature, and which the signature covers. */
export interface SealNote {
  /** The field's name, which is what assistive technology calls it. */
  label: string;
  /** « Cachet du contrat ENG-2026-0042 » */
  reason: string;
  /** Where the file can be verified: an address that ends in its code. */
  contact: string;
  at: Date;
}

/** Room for the signature, its certificates and a time stamp that may come later, in bytes. */
const room = 24 * 1024;

/** Stands in a `ByteRange` for what is known once the file is written; as wide as any number that may come. */
const unknown = 9_999_999_999;

/**
 * Adds a seal to a file as an incremental update, with its place and no signature yet: a dictionary whose `ByteRange`
 * covers everything but its `Contents`. The library would sign as well, with a `signing-time`, which PAdES refuses (EN 319
 * 142-1, 6.3), and attributes in no order: it is asked to write the update and nothing else.
 *
 * The widget has no surface and prints: no appearance is then asked of it (ISO 19005-2, 6.3.3), and it stands outside what is
 * shown, where no tag is asked for either. It has a name for assistive technology.
 */
export async function placeSeal(file: Uint8Array, note: SealNote): Promise<Buffer> {
  const pdf = await PDF.load(file);
  const field = pdf.getOrCreateForm().createSignatureField(note.label).getDict();
  field.set('TU', PdfString.fromString(note.label));
  field.set('V', pdf.register(signatureOf(note)));
  attachWidget(pdf, field);
  const placed = Buffer.from(await pdf.save({ incremental: true }));
  return withRange(placed, file.length);
}

function signatureOf({ reason, contact, at }: SealNote): PdfDict {
  return new PdfDict([
    ['Type', PdfName.of('Sig')],
    ['Filter', PdfName.of('Adobe.PPKLite')],
    ['SubFilter', PdfName.of('ETSI.CAdES.detached')],
    ['ByteRange', new PdfArray([0, unknown, unknown, unknown].map((number) => PdfNumber.of(number)))],
    ['Contents', new PdfString(new Uint8Array(room), 'hex')],
    ['M', PdfString.fromString(`D:${at.toISOString().replaceAll(/[-:T]|\..*/g, '')}Z`)],
    ['Reason', PdfString.fromString(reason)],
    ['ContactInfo', PdfString.fromString(contact)],
  ]);
}

/** Fills the range in, which is known now, without moving a byte: spaces take the room that is left. */
function withRange(placed: Buffer, from: number): Buffer {
  const tail = placed.toString('latin1', from);
  const range = /\/ByteRange\s*\[([^\]]*)\]/.exec(tail);
  const contents = /\/Contents\s*<0+>/.exec(tail);
  if (range?.[1] === undefined || contents === null) throw new Error('the seal has no place');
  const end = from + contents.index + contents[0].length;
  const start = end - (2 * room + 2);
  const numbers = [0, start, end, placed.length - end].join(' ').padEnd(range[1].length);
  placed.write(numbers, from + range.index + range[0].length - 1 - range[1].length, 'latin1');
  return placed;
}

/** Hangs the only field from the first page, and leaves out fonts that no field writes with: none is embedded. */
function attachWidget(pdf: PDF, field: PdfDict): void {
  const reference = pdf.getCatalog().get('AcroForm');
  const form = reference instanceof PdfRef ? pdf.getObject(reference) : reference;
  const page = pdf.getPages()[0];
  if (!(form instanceof PdfDict) || page === undefined) throw new Error('a file without a page has no seal');
  for (const key of ['DR', 'DA', 'NeedAppearances']) form.delete(key);
  form.set('SigFlags', PdfNumber.of(signaturesExist | appendOnly));
  field.delete('Kids');
  field.set('Type', PdfName.of('Annot'));
  field.set('Subtype', PdfName.of('Widget'));
  field.set('F', PdfNumber.of(printed | locked));
  field.set('P', page.ref);
  field.set('Rect', new PdfArray([0, 0, 0, 0].map((number) => PdfNumber.of(number))));
  const widget = form.getArray('Fields')?.at(0);
  if (widget === undefined) throw new Error('the seal has no field');
  const others = page.dict.getArray('Annots', (ref) => pdf.getObject(ref));
  page.dict.set('Annots', new PdfArray([...(others ?? []), widget]));
  page.dict.set('Tabs', PdfName.of('S'));
}

/* Flags of a form (ISO 32000-1, 12.7.2) and of an annotation (12.5.3). */
const signaturesExist = 1;
const appendOnly = 2;
const printed = 4;
const locked = 128;
