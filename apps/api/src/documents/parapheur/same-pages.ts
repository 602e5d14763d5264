import type { PDF, PdfDict } from '@libpdf/core';
import { comparison, isPage, resolver } from './compare.ts';
import { otherNotesOf } from './notes.ts';

/** What a signature adds to a document, beside its widget: everything else in the catalog stays as it was. */
const addedToCatalog: ReadonlySet<string> = new Set(['AcroForm', 'DSS', 'Extensions', 'Perms', 'Version']);

/**
 * Whether nothing of a document was replaced in another one, by walking through both at once from their catalogs: pages,
 * what is drawn on them, fonts, tags. What signing adds is left out: the form, and the widgets of signatures.
 */
export function hasSamePages(original: PDF, other: PDF): boolean {
  const [ours, theirs] = [resolver(original), resolver(other)];
  const catalog = original.getCatalog();

  function sameNotes(left: PdfDict, right: PdfDict): boolean {
    const [before, after] = [otherNotesOf(left, ours), otherNotesOf(right, theirs)];
    return before.length === after.length && before.every((note, place) => same(note, after[place]));
  }

  const same = comparison(ours, theirs, {
    bytesOf: ({ data }) => data,
    without: new Set(),
    decideEntry: (name, left, right) => {
      if (left === catalog && addedToCatalog.has(name)) return true;
      return isPage(left) && name === 'Annots' ? sameNotes(left, right) : null;
    },
  });
  return same(catalog, other.getCatalog());
}

/** Everything that a file says, page by page, without its spaces and its hyphens at the ends of lines. */
export function saidIn(pdf: PDF): string[] {
  return pdf.extractText().map(({ text }) => text.normalize('NFKC').replaceAll(/[\s\u00AD]+/gu, ''));
}
