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
} as const;

/**
 * Runs a witness on a document and gives what it prints.
 * @throws Error when the program is missing, naming the Debian package to install, or finds the document at fault.
 */
function ask(program: keyof typeof debianPackages, pdf: Uint8Array, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'equipage-document-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    const output = program === 'pdftotext' ? ['-'] : [];
    const asked = spawnSync(program, [...options, file, ...output], { encoding: 'utf8', maxBuffer: 2 ** 26 });
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

/** Title, author, pages and so on, by the names that pdfinfo gives them. */
export function information(pdf: Uint8Array): Record<string, string> {
  const lines = ask('pdfinfo', pdf).matchAll(/^([^:]+): +(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

/** The XMP packet, which says which norms the file claims. */
export const metadata = (pdf: Uint8Array) => ask('pdfinfo', pdf, '-meta');

/** Language of the whole document, as its catalog says it. */
export function language(pdf: Uint8Array): string | undefined {
  return /"\/Lang": "u:(.*)"/.exec(ask('qpdf', pdf, '--json=2', '--json-key=qpdf'))?.[1];
}

/** The fonts in the file: name, and whether they are embedded, subset and mapped to Unicode. */
export function fonts(pdf: Uint8Array): { name: string; flags: string }[] {
  const rows = ask('pdffonts', pdf).split('\n').slice(2, -1);
  return rows.map((row) => ({
    name: row.replace(/^[A-Z]{6}\+/, '').split(' ')[0] ?? '',
    flags: /(?:(?:yes|no) +){3}/.exec(row)?.[0].trim() ?? '',
  }));
}

/** Tags of the structure tree in reading order, « H2 », « TH ». */
export function tags(pdf: Uint8Array): string[] {
  const lines = ask('pdfinfo', pdf, '-struct').matchAll(/^ *([A-Z][A-Za-z0-9]*)\b/gm);
  return [...lines].map(([, tag]) => tag ?? '');
}

/** Text of one page, or of all, in the order of the file; `body` leaves the running header and footer out. */
export function pageTexts(pdf: Uint8Array, part: 'whole' | 'body' = 'whole'): string[] {
  const area = part === 'body' ? ['-x', '0', '-y', '92', '-W', '596', '-H', '662'] : [];
  return ask('pdftotext', pdf, '-raw', ...area)
    .split('\f')
    .slice(0, -1);
}

/** Words without what typesetting adds or takes: spaces, line ends, hyphens. */
export const essence = (text: string) => text.normalize('NFC').replace(/[\s\u00AD\u2010\u2011-]/g, '');
