import { PdfArray, PdfDict, type PdfObject } from '@libpdf/core';
import type { Resolve } from './compare.ts';

/* What is put over a page: links, notes, stamps, fields; and the boxes of signatures, which are let in. */

function notesOf(page: PdfDict, resolve: Resolve): PdfObject[] {
  const notes = resolve(page.get('Annots'));
  return notes instanceof PdfArray ? [...notes] : [];
}

/** The same without the signatures. */
export const otherNotesOf = (page: PdfDict, resolve: Resolve): PdfObject[] =>
  notesOf(page, resolve).filter((note) => !isSignature(resolve(note), resolve));

/** The boxes of the signatures of a page. */
export const signaturesOf = (page: PdfDict, resolve: Resolve): PdfDict[] =>
  notesOf(page, resolve)
    .map(resolve)
    .filter((note): note is PdfDict => note instanceof PdfDict && isSignature(note, resolve));

function isSignature(note: PdfObject | undefined, resolve: Resolve): boolean {
  if (!(note instanceof PdfDict) || note.getName('Subtype')?.value !== 'Widget') return false;
  const parent = resolve(note.get('Parent'));
  const field = note.getName('FT') ?? (parent instanceof PdfDict ? parent.getName('FT') : undefined);
  return field?.value === 'Sig';
}
