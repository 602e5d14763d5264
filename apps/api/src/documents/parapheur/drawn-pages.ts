import { type PDF, PdfArray, PdfDict, PdfNumber, type PdfObject, PdfStream } from '@libpdf/core';
import { comparison, isPage, type Resolve, resolver, type Same } from './compare.ts';
import { spelled } from './drawing.ts';
import { otherNotesOf, signaturesOf } from './notes.ts';

/*
 * Whether what is seen of two documents is the same, where one was written anew: packed, numbered and ordered otherwise.
 * What no reader draws, tags and titles, is not looked at.
 */

/** How a stream is packed, what leads from an object to where it stands, and what readers have not looked at for long. */
const writing = [
  'Length',
  'Filter',
  'DecodeParms',
  'DL',
  'P',
  'Parent',
  'StructParent',
  'StructParents',
  'ProcSet',
];
/** What says how a page is shown, beside what is drawn on it; the last five pass from a page's parents to it. */
const shown = ['Group', 'UserUnit', 'AA', 'VP', 'Resources', 'MediaBox', 'CropBox', 'Rotate'];
const inherited: ReadonlySet<string> = new Set(['Resources', 'MediaBox', 'CropBox', 'Rotate']);
/** What holds when a page does not say it. */
const unsaid: Readonly<Record<string, PdfObject>> = { Rotate: PdfNumber.of(0), UserUnit: PdfNumber.of(1) };
/** What makes a document act, or hide something of itself: none of ours does. */
const active = ['OpenAction', 'AA', 'OCProperties', 'Collection', 'NeedsRendering'];

/** Two documents side by side. */
export interface SideBySide {
  /** The pages, from 1 on, that are not drawn or shown as ours are. */
  drawnOtherwise: number[];
  /** Whether something lies over the pages that ours lack, signatures apart, or the file does something by itself. */
  hasForeignNotes: boolean;
}

/** @param other has as many pages as `original` */
export function sideBySide(original: PDF, other: PDF): SideBySide {
  const [ours, theirs] = [resolver(original), resolver(other)];
  const same = comparison(ours, theirs, {
    bytesOf: (stream) => stream.getDecodedData(),
    without: new Set(writing),
    // A link leads to a page, and does not draw it.
    decide: (left, right) => (isPage(left) && isPage(right) ? true : null),
  });
  const pages = original.getPages().map(({ dict }, place) => {
    const theirPage = other.getPages()[place]?.dict ?? new PdfDict();
    return [page(dict, ours), page(theirPage, theirs)] as const;
  });
  return {
    drawnOtherwise: pages.flatMap(([left, right], place) =>
      isDrawnAlike(left, right, same) ? [] : [place + 1],
    ),
    hasForeignNotes:
      isActive(other, theirs) || !pages.every(([left, right]) => hasSameNotes(left, right, same)),
  };
}

interface Page {
  dict: PdfDict;
  resolve: Resolve;
}
const page = (dict: PdfDict, resolve: Resolve): Page => ({ dict, resolve });

function isDrawnAlike(left: Page, right: Page, same: Same): boolean {
  if (drawnOn(left) !== drawnOn(right)) return false;
  return shown.every((name) => same(shownBy(left, name), shownBy(right, name)));
}

function hasSameNotes(left: Page, right: Page, same: Same): boolean {
  const [before, after] = [otherNotesOf(left.dict, left.resolve), otherNotesOf(right.dict, right.resolve)];
  return before.length === after.length && before.every((note, place) => same(note, after[place]));
}

/** What a page draws, whichever way it is written, in one stream or in several. */
function drawnOn({ dict, resolve }: Page): string {
  const contents = resolve(dict.get('Contents'));
  const streams = contents instanceof PdfArray ? [...contents].map(resolve) : [contents];
  return spelled(
    streams.map((stream) => (stream instanceof PdfStream ? latin1(stream.getDecodedData()) : '')).join(' '),
  );
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** What a page says of how it is shown, said or not. */
function shownBy(one: Page, name: string): PdfObject | undefined {
  const entry = entryOf(one, name);
  if (entry !== undefined) return entry;
  return name === 'CropBox' ? entryOf(one, 'MediaBox') : unsaid[name];
}

/** An entry of a page, or of the nearest of its parents that gives one. */
function entryOf({ dict, resolve }: Page, name: string): PdfObject | undefined {
  const seen = new Set<PdfDict>();
  let at: PdfObject | undefined = dict;
  while (at instanceof PdfDict && !seen.has(at)) {
    const entry = at.get(name);
    if (entry !== undefined || !inherited.has(name)) return entry;
    seen.add(at);
    at = resolve(at.get('Parent'));
  }
  return undefined;
}

function isActive(pdf: PDF, resolve: Resolve): boolean {
  const catalog = pdf.getCatalog();
  const [names, form] = [resolve(catalog.get('Names')), resolve(catalog.get('AcroForm'))];
  const isScripted = names instanceof PdfDict && names.get('JavaScript') !== undefined;
  const isOtherForm = form instanceof PdfDict && form.get('XFA') !== undefined;
  const boxes = pdf.getPages().flatMap(({ dict }) => signaturesOf(dict, resolve));
  const acts = boxes.some((box) => box.get('A') !== undefined || box.get('AA') !== undefined);
  return isScripted || isOtherForm || acts || active.some((name) => catalog.get(name) !== undefined);
}
