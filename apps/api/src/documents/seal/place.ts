import { PDF, PdfArray, PdfDict, PdfName, PdfRef, PdfString } from '@libpdf/core';

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

/**
 * Adds a seal to a file as an incremental update, with its place and no signature of ours yet: a dictionary whose
 * `ByteRange` covers everything but its `Contents`.
 *
 * Its widget has no surface and prints: no appearance is then asked of it (ISO 19005-2, 6.3.3), and it stands
 * outside what is shown, where no tag is asked for either. It has a name for assistive technology.
 * @param certificate only so that the library makes one of its own signatures, which is thrown away: it holds a
 * `signing-time`, which PAdES refuses (EN 319 142-1, 6.3), and leaves its attributes in no order
 */
export async function placeSeal(
  file: Uint8Array,
  certificate: Uint8Array,
  note: SealNote,
): Promise<Uint8Array> {
  const pdf = await PDF.load(file);
  const field = pdf.getOrCreateForm().createSignatureField(note.label).getDict();
  field.set('TU', PdfString.fromString(note.label));
  attachWidget(pdf);
  const { bytes } = await pdf.sign({
    signer: { certificate, keyType: 'EC', signatureAlgorithm: 'ECDSA', sign: async () => new Uint8Array() },
    fieldName: note.label,
    reason: note.reason,
    contactInfo: note.contact,
    signingTime: note.at,
    estimatedSize: room,
  });
  return bytes;
}

/** Hangs the only field from the first page, and leaves out fonts that no field writes with: none is embedded. */
function attachWidget(pdf: PDF): void {
  const reference = pdf.getCatalog().get('AcroForm');
  const form = reference instanceof PdfRef ? pdf.getObject(reference) : reference;
  const page = pdf.getPages()[0];
  if (!(form instanceof PdfDict) || page === undefined) throw new Error('a file without a page has no seal');
  for (const key of ['DR', 'DA', 'NeedAppearances']) form.delete(key);
  const widget = form.getArray('Fields')?.at(0);
  if (widget === undefined) throw new Error('the seal has no field');
  const others = page.dict.getArray('Annots', (ref) => pdf.getObject(ref));
  page.dict.set('Annots', new PdfArray([...(others ?? []), widget]));
  page.dict.set('Tabs', PdfName.of('S'));
}
