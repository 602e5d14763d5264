import { type Drawn, drawnOn } from './testing.pdf-content.ts';
import { type Dictionary, PdfObjects } from './testing.pdf-objects.ts';
import { below, structureOf, type Tagged } from './testing.pdf-structure.ts';
import { check, essence, fonts, metadata, pageTexts } from './testing.witness.ts';

/** What a file is expected to be. */
export interface Expected {
  title: string;
  /** The title on the paper, then each section, in their order. */
  headings: readonly string[];
  /** Headings whose next table stands on one page. */
  wholeTables?: readonly string[];
}

const ours = /^SourceSerif4-(Regular|Italic|SemiBold)$/;

/**
 * Everything that a file of ours does not keep of what is promised, in words; empty when all holds. It reads the file
 * through programs that are not ours, and may be given any file: sealed or not.
 */
export function faultsOf(pdf: Uint8Array, expected: Expected): string[] {
  check(pdf);
  const objects = new PdfObjects(pdf);
  const structure = structureOf(objects);
  return [
    ...catalogFaults(objects, metadata(pdf), expected),
    ...headingFaults(objects, structure, expected),
    ...tableFaults(structure, expected),
    ...figureFaults(structure),
    ...contentFaults(objects, structure),
    ...fontFaults(pdf),
    ...pageFaults(pdf),
    ...footFaults(pdf),
  ];
}

/** The fault, unless it holds. */
const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

function catalogFaults(objects: PdfObjects, xmp: string, { title }: Expected): string[] {
  const { catalog } = objects;
  const mark = objects.dictionary(catalog['/MarkInfo']);
  const preferences = objects.dictionary(catalog['/ViewerPreferences']);
  const claims = /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(xmp);
  const written = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xmp)?.[1];
  return [
    ...unless(mark['/Marked'] === true, 'it is not said to be tagged'),
    ...unless(objects.text(catalog['/Lang']) === 'fr-FR', 'its language is not said'),
    ...unless(preferences['/DisplayDocTitle'] === true, 'its title is not what a reader shows'),
    ...unless(claims || xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), 'it claims no norm'),
    ...unless(unescaped(written ?? '') === title, `its title is « ${written} »`),
  ];
}

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The words of a heading: a section’s number comes before them in its bookmark. */
const unnumbered = (heading: string) => essence(heading).replace(/^\d+/, '');

function headingFaults(objects: PdfObjects, structure: readonly Tagged[], { headings }: Expected): string[] {
  const found = structure.filter(({ tag }) => /^H[1-6]$/.test(tag));
  const bookmarks = objects.bookmarks().map(unnumbered);
  return [
    ...unless(
      found.filter(({ tag }) => tag === 'H1').length === 1 && found[0]?.tag === 'H1',
      'it has not one H1 first',
    ),
    ...unless(
      found.filter(({ tag }) => tag === 'H2').length === headings.length - 1,
      'a section lacks its H2',
    ),
    ...unless(
      bookmarks.join('|') === headings.map(unnumbered).join('|'),
      `its bookmarks are ${bookmarks.join(', ')}`,
    ),
    ...structure.flatMap((element, place) =>
      /^H[1-6]$/.test(element.tag) && !isFollowedOnItsPage(structure, place)
        ? [`a heading stands at the foot of a page: ${element.tag} number ${place}`]
        : [],
    ),
  ];
}

function isFollowedOnItsPage(structure: readonly Tagged[], place: number): boolean {
  const own = [structure[place], ...below(structure, place)].flatMap((element) => element?.content ?? []);
  const next = structure
    .slice(place + below(structure, place).length + 1)
    .find(({ content }) => content.length > 0);
  return next?.content[0]?.page === own.at(-1)?.page;
}

function tableFaults(structure: readonly Tagged[], { headings, wholeTables = [] }: Expected): string[] {
  const second = structure.flatMap(({ tag }, place) => (/^H[12]$/.test(tag) ? [place] : []));
  const split = wholeTables.filter((heading) => {
    const from = second[headings.indexOf(heading)] ?? structure.length;
    const table = structure.findIndex(({ tag }, place) => place > from && tag === 'Table');
    const pages = below(structure, table).flatMap(({ content }) => content.map(({ page }) => page));
    return table < 0 || new Set(pages).size !== 1;
  });
  const tables = structure.flatMap(({ tag }, place) => (tag === 'Table' ? [below(structure, place)] : []));
  return [
    ...split.map((heading) => `the table of « ${heading} » is split or missing`),
    ...unless(
      tables.every((cells) => cells.some(({ tag }) => tag === 'TH')),
      'a table has no header cell',
    ),
    ...unless(
      structure.every(({ tag, scope }) => tag !== 'TH' || scope !== undefined),
      'a TH has no scope',
    ),
  ];
}

function figureFaults(structure: readonly Tagged[]): string[] {
  const mute = structure.filter(({ tag, alternative }) => tag === 'Figure' && (alternative ?? '') === '');
  return mute.map(() => 'a figure has no alternative text');
}

/** Everything drawn is an element's or an artifact's, and every element's content is drawn. */
function contentFaults(objects: PdfObjects, structure: readonly Tagged[]): string[] {
  const tagged = structure.flatMap(({ content }) => content.map(({ page, mcid }) => `${page}/${mcid}`));
  const drawn = objects.pages().map((page): [string, Drawn] => [page, drawnOn(objects, page)]);
  const marked = drawn.flatMap(([page, { mcids }]) => mcids.map((mcid) => `${page}/${mcid}`));
  const untagged = drawn.flatMap(([, one]) => one.untagged);
  const [known, there] = [new Set(tagged), new Set(marked)];
  return [
    ...unless(untagged.length === 0, `drawn outside the tags: ${untagged.join(' ')}`),
    ...unless(
      marked.every((one) => known.has(one)),
      'marked content is in no element',
    ),
    ...unless(
      tagged.every((one) => there.has(one)),
      'an element holds content that is not drawn',
    ),
    ...unless(known.size === tagged.length, 'content is in two elements'),
    ...objects.pages().flatMap((page) => tabFaults(objects.dictionary(page))),
  ];
}

/** Whoever goes from link to link follows the text. */
function tabFaults(page: Dictionary): string[] {
  const isFree = page['/Annots'] === undefined || page['/Tabs'] === '/S';
  return unless(isFree, 'the order of tabs is not the text’s');
}

function fontFaults(pdf: Uint8Array): string[] {
  return fonts(pdf).flatMap(({ name, flags }) => [
    ...unless(flags === 'yes yes yes', `${name} is not embedded, subset and mapped`),
    ...unless(ours.test(name), `${name} is not one of ours`),
  ]);
}

function pageFaults(pdf: Uint8Array): string[] {
  const pages = pageTexts(pdf);
  return pages.flatMap((page, place) =>
    unless(
      page.includes(`page ${place + 1} sur ${pages.length}`),
      `page ${place + 1} does not say its place`,
    ),
  );
}

/** At the foot of a page stand two things, and nothing that runs over it. */
function footFaults(pdf: Uint8Array): string[] {
  return pageTexts(pdf, 'foot').flatMap((foot, place) =>
    unless(
      foot.trim().split('\n').length <= 2 && /page \d+ sur \d+$/.test(foot.trim()),
      `something runs over the foot of page ${place + 1}`,
    ),
  );
}
