/* Reads what a spreadsheet saves as CSV: in UTF-8 or Windows-1252, by semicolons or commas, with any line ends. */

/** A line of the file that is not empty; `line` is where it begins, from 1. */
export interface CsvLine {
  line: number;
  cells: string[];
}

/** Why a file cannot be read at all, in a French sentence. */
export class CsvFault extends Error {
  override name = 'CsvFault';
}

const byteOrderMark = '\uFEFF';

/** @throws CsvFault for what is no text */
export function decodeCsv(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide || bytes.includes(0))
    throw new CsvFault(
      'Ce fichier n’est pas un CSV. Dans le tableur, enregistrez-le au format « CSV UTF-8 ».',
    );
  return decoded(bytes).replace(byteOrderMark, '');
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Cells that begin so are calculated by a spreadsheet: an export puts an apostrophe before them. */
const neutralised = /^'(?=[=+\-@\t\r])/;

/**
 * Cuts a text in lines and cells. Quotes hold what is between them, delimiters and line ends too; two of them make one.
 * @param most lines, the first one included
 * @throws CsvFault where a quote is never closed, and past the last line allowed
 */
export function readCsv(text: string, most: number): CsvLine[] {
  const delimiter = delimiterOf(text);
  const lines: CsvLine[] = [];
  let number = 1;
  let start = 0;
  while (start < text.length) {
    const first = number;
    const cells: string[] = [];
    let isOver = false;
    while (!isOver) {
      const cell = readCell(text, start, delimiter);
      if (cell === null) throw new CsvFault(`Ligne ${first} : un guillemet ouvert n’est jamais refermé.`);
      cells.push(cell.value.replace(neutralised, ''));
      number += cell.lines;
      start = cell.end;
      isOver = text[start] !== delimiter;
      if (!isOver) start += 1;
    }
    start += text.startsWith('\r\n', start) ? 2 : 1;
    number += 1;
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: first, cells });
    if (lines.length > most)
      throw new CsvFault(`Ce fichier a plus de ${most - 1} lignes : partagez-le en plusieurs.`);
  }
  return lines;
}

/** What stands most often in the first line, quotes aside. */
function delimiterOf(text: string): ';' | ',' {
  const head = text.slice(0, firstEnd(text)).replaceAll(/"[^"]*"/g, '');
  return head.split(';').length >= head.split(',').length ? ';' : ',';
}

function firstEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text.length : end;
}

interface Cell {
  value: string;
  /** Where what ends it stands: a delimiter, a line end, the end of the text. */
  end: number;
  /** Line ends within it. */
  lines: number;
}

function readCell(text: string, start: number, delimiter: string): Cell | null {
  if (text[start] !== '"') {
    const end = plainEnd(text, start, delimiter);
    return { value: text.slice(start, end), end, lines: 0 };
  }
  const close = closingQuote(text, start + 1);
  if (close === -1) return null;
  // What a sloppy writer puts after the closing quote still belongs to the cell.
  const end = plainEnd(text, close + 1, delimiter);
  const quoted = text.slice(start + 1, close).replaceAll('""', '"');
  const lines = quoted.split(/\r\n|\r|\n/).length - 1;
  return { value: quoted + text.slice(close + 1, end), end, lines };
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function closingQuote(text: string, start: number): number {
  let place = text.indexOf('"', start);
  while (place !== -1 && text[place + 1] === '"') place = text.indexOf('"', place + 2);
  return place;
}
