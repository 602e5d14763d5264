import { type PDF, PdfArray, PdfDict, type PdfObject, PdfRef, PdfStream, PdfString } from '@libpdf/core';

/** What a signature adds to a document, beside its widget: everything else in the catalog stays as it was. */
const addedToCatalog: ReadonlySet<string> = new Set(['AcroForm', 'DSS', 'Extensions', 'Perms', 'Version']);
/** So many objects are compared at most; a contract of ours has some thousands. */
const mostObjects = 100_000;

type Resolve = (value: PdfObject | undefined) => PdfObject | undefined;
const resolver =
  (pdf: PDF): Resolve =>
  (value) =>
    value instanceof PdfRef ? (pdf.getObject(value) ?? undefined) : value;

/**
 * Whether nothing of a document was replaced in another one, by walking through both at once from their catalogs: pages,
 * what is drawn on them, fonts, tags. What signing adds is left out: the form, and the widgets of signatures.
 */
export function hasSamePages(original: PDF, other: PDF): boolean {
  const [ours, theirs] = [resolver(original), resolver(other)];
  const seen = new Set<string>();

  function same(
    left: PdfObject | undefined,
    right: PdfObject | undefined,
    without: ReadonlySet<string>,
  ): boolean {
    if (left instanceof PdfRef && right instanceof PdfRef) {
      const pair = `${left.objectNumber} ${right.objectNumber}`;
      if (seen.has(pair)) return true;
      if (seen.size > mostObjects) return false;
      seen.add(pair);
    }
    return sameValue(ours(left), theirs(right), without);
  }

  function sameValue(
    left: PdfObject | undefined,
    right: PdfObject | undefined,
    without: ReadonlySet<string>,
  ): boolean {
    if (left instanceof PdfStream && right instanceof PdfStream)
      return Buffer.from(left.data).equals(right.data) && sameEntries(left, right, without);
    if (left instanceof PdfDict && right instanceof PdfDict)
      return left instanceof PdfStream === right instanceof PdfStream && sameEntries(left, right, without);
    if (left instanceof PdfArray && right instanceof PdfArray) {
      if (left.length !== right.length) return false;
      return [...left].every((item, place) => same(item, right.at(place), nothing));
    }
    return isPlain(left) && isPlain(right) && textOf(left) === textOf(right);
  }

  function sameEntries(left: PdfDict, right: PdfDict, without: ReadonlySet<string>): boolean {
    const isPage = left.getName('Type')?.value === 'Page';
    const names = new Set([...left, ...right].map(([name]) => name.value));
    return [...names].every((name) => {
      if (without.has(name)) return true;
      if (isPage && name === 'Annots') return sameNotes(left, right);
      return same(left.get(name), right.get(name), nothing);
    });
  }

  function sameNotes(left: PdfDict, right: PdfDict): boolean {
    const before = notesOf(left, ours);
    const after = notesOf(right, theirs).filter((note) => !isSignature(theirs(note), theirs));
    return before.length === after.length && before.every((note, place) => same(note, after[place], nothing));
  }

  return same(original.getCatalog(), other.getCatalog(), addedToCatalog);
}

const nothing: ReadonlySet<string> = new Set();

const isPlain = (value: PdfObject | undefined) => !(value instanceof PdfDict || value instanceof PdfArray);

/** A value that holds no others, in letters. */
function textOf(value: PdfObject | undefined): string {
  if (value === undefined) return 'none';
  if (value instanceof PdfString) return `string ${Buffer.from(value.bytes).toString('latin1')}`;
  return 'value' in value ? `${value.type} ${String(value.value)}` : value.type;
}

function notesOf(page: PdfDict, resolve: Resolve): PdfObject[] {
  const notes = resolve(page.get('Annots'));
  return notes instanceof PdfArray ? [...notes] : [];
}

function isSignature(note: PdfObject | undefined, resolve: Resolve): boolean {
  if (!(note instanceof PdfDict) || note.getName('Subtype')?.value !== 'Widget') return false;
  const parent = resolve(note.get('Parent'));
  const field = note.getName('FT') ?? (parent instanceof PdfDict ? parent.getName('FT') : undefined);
  return field?.value === 'Sig';
}

/** Whether something is put over the pages that is neither a link nor a signature: a note, a stamp, a field to fill in. */
export function hasForeignNotes(pdf: PDF): boolean {
  const resolve = resolver(pdf);
  return pdf.getPages().some((page) =>
    notesOf(page.dict, resolve).some((reference) => {
      const note = resolve(reference);
      const isLink = note instanceof PdfDict && note.getName('Subtype')?.value === 'Link';
      return !isLink && !isSignature(note, resolve);
    }),
  );
}

/** Everything that a file says, page by page, without its spaces and its hyphens at the ends of lines. */
export function saidIn(pdf: PDF): string[] {
  return pdf.extractText().map(({ text }) => text.normalize('NFKC').replaceAll(/[\s\u00AD]+/gu, ''));
}
