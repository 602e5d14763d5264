import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* What programs that are not ours say of a document. */

const debianPackages = {
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  zbarimg: 'zbar-tools',
} as const;

/**
 * Runs a witness on a document and gives what it prints.
 * @throws Error when the program is missing, naming the Debian package to install, or finds the document at fault.
 */
function ask(program: keyof typeof debianPackages, file: Uint8Array, ...options: string[]): string {
  return answerOf(program, file, options).toString('utf8');
}

function answerOf(
  program: keyof typeof debianPackages,
  bytes: Uint8Array,
  options: readonly string[],
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'equipage-document-'));
  try {
    const file = join(folder, 'document');
    writeFileSync(file, bytes);
    const output = program === 'pdftotext' || options.includes('--qdf') ? ['-'] : [];
    const asked = spawnSync(program, [...options, file, ...output], { maxBuffer: 2 ** 28 });
    if (asked.error !== undefined) {
      throw new Error(`${program} does not run: apt-get install ${debianPackages[program]}`, {
        cause: asked.error,
      });
    }
    if (asked.status !== 0) throw new Error(`${program}: ${asked.stdout}${asked.stderr}`);
    return asked.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Refuses a file whose syntax or streams are at fault. */
export const check = (pdf: Uint8Array) => ask('qpdf', pdf, '--check');

/** What a camera reads in the square codes of the last page, printed at 150 dots an inch. */
export function squareCodes(pdf: Uint8Array): string[] {
  const last = information(pdf).Pages ?? '';
  const picture = answerOf('pdftoppm', pdf, ['-gray', '-r', '150', '-f', last, '-l', last]);
  return ask('zbarimg', picture, '--quiet', '--raw').trim().split('\n');
}

/** Title, author, pages and so on, by the names that pdfinfo gives them. */
export function information(pdf: Uint8Array): Record<string, string> {
  const lines = ask('pdfinfo', pdf).matchAll(/^([^:]+): +(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

/** The objects of a file as JSON, their streams uncompressed. */
export const objectsJson = (pdf: Uint8Array) =>
  ask('qpdf', pdf, '--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized');

/** The same file with all in it uncompressed, to be read or changed by hand. */
export const uncompressed = (pdf: Uint8Array) => answerOf('qpdf', pdf, ['--qdf', '--object-streams=disable']);

/** The XMP packet, which says which norms the file claims. */
export const metadata = (pdf: Uint8Array) => ask('pdfinfo', pdf, '-meta');

/** The fonts in the file: name, and whether they are embedded, subset and mapped to Unicode. */
export function fonts(pdf: Uint8Array): { name: string; flags: string }[] {
  const rows = ask('pdffonts', pdf).split('\n').slice(2, -1);
  return rows.map((row) => ({
    name: row.replace(/^[A-Z]{6}\+/, '').split(' ')[0] ?? '',
    flags: /(?:(?:yes|no) +){3}/.exec(row)?.[0].trim() ?? '',
  }));
}

const areas = {
  whole: [],
  body: ['-x', '0', '-y', '92', '-W', '596', '-H', '662'],
  foot: ['-x', '0', '-y', '754', '-W', '596', '-H', '88'],
} as const;

/** Text of each page, in the order of the file: all of it, without its running header and footer, or its foot alone. */
export function pageTexts(pdf: Uint8Array, part: keyof typeof areas = 'whole'): string[] {
  return ask('pdftotext', pdf, '-raw', ...areas[part])
    .split('\f')
    .slice(0, -1);
}

/** Words without what typesetting adds or takes: spaces, line ends, hyphens. */
export const essence = (text: string) => text.normalize('NFC').replace(/[\s\u00AD\u2010\u2011-]/g, '');
