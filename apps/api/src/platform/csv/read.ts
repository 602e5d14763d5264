import { breathing } from '../../db/breath.ts';
import { CsvFault } from './decode.ts';

/* Cuts in lines and cells what a spreadsheet saves as CSV: by semicolons or commas, with any line ends. */

/** A line of the file that is not empty; `line` is where it begins, from 1. */
export interface CsvLine {
  line: number;
  cells: string[];
}

/** Characters of a cell, and cells of a line: beyond them a file is no table of ours, and would only take memory. */
const longestCell = 10_000;
const mostCells = 500;
/** Lines between two looks at the clock. */
const step = 64;

/** Cells that begin so are calculated by a spreadsheet: an export puts an apostrophe before them. */
const neutralised = /^'(?=[=+\-@\t\r])/;

/**
 * Quotes hold what is between them, delimiters and line ends too; two of them make one. Other requests are served
 * meanwhile.
 * @param most lines, the first one included
 * @throws CsvFault where a quote is never closed, and past the most lines, cells and characters allowed
 */
export async function readCsv(text: string, most: number): Promise<CsvLine[]> {
  const reader = { text, delimiter: delimiterOf(text), plain: plainCell(delimiterOf(text)) };
  const lines: CsvLine[] = [];
  let place: Place = { start: 0, line: 1 };
  const breathe = breathing();
  let read = 0;
  while (place.start < text.length) {
    const { cells, next } = readLine(reader, place);
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: place.line, cells });
    if (lines.length > most)
      throw new CsvFault(`Ce fichier a plus de ${most - 1} lignes : partagez-le en plusieurs.`);
    place = next;
    read += 1;
    if (read % step === 0) await breathe();
  }
  return lines;
}

interface Reader {
  text: string;
  delimiter: ';' | ',';
  /** What is not quoted, up to what ends it. */
  plain: RegExp;
}

interface Place {
  start: number;
  line: number;
}

const plainCell = (delimiter: string) => new RegExp(`[^${delimiter}\\r\\n]*`, 'y');

/** What stands most often in the first line, quotes aside. */
function delimiterOf(text: string): ';' | ',' {
  const head = text
    .slice(0, longestCell)
    .replace(/[\r\n].*/s, '')
    .replaceAll(/"[^"]*"/g, '');
  return head.split(';').length >= head.split(',').length ? ';' : ',';
}

function readLine(reader: Reader, place: Place): { cells: string[]; next: Place } {
  const { text, delimiter } = reader;
  const cells: string[] = [];
  let { start, line } = place;
  for (;;) {
    const cell = readCell(reader, start, { line, column: cells.length + 1 });
    cells.push(cell.value.replace(neutralised, ''));
    if (cells.length > mostCells)
      throw new CsvFault(`Ligne ${place.line} : elle a plus de ${mostCells} colonnes.`);
    line += cell.lines;
    start = cell.end;
    if (text[start] !== delimiter) break;
    start += 1;
  }
  const end = text.startsWith('\r\n', start) ? 2 : 1;
  return { cells, next: { start: start + end, line: line + 1 } };
}

interface Cell {
  value: string;
  /** Where what ends it stands: a delimiter, a line end, the end of the text. */
  end: number;
  /** Line ends within it. */
  lines: number;
}

interface Where {
  line: number;
  column: number;
}

function readCell({ text, plain }: Reader, start: number, where: Where): Cell {
  const isQuoted = text[start] === '"';
  const close = isQuoted ? closingQuote(text, start + 1, where) : start;
  // What a sloppy writer puts after the closing quote still belongs to the cell.
  plain.lastIndex = isQuoted ? close + 1 : start;
  const rest = plain.exec(text)?.[0] ?? '';
  const end = plain.lastIndex;
  if (end - start > 2 * longestCell + 2) throw tooLong(where);
  if (!isQuoted) return withinLimit({ value: rest, end, lines: 0 }, where);
  const quoted = text.slice(start + 1, close).replaceAll('""', '"');
  const lines = quoted.split(/\r\n|\r|\n/).length - 1;
  return withinLimit({ value: quoted + rest, end, lines }, where);
}

function withinLimit(cell: Cell, where: Where): Cell {
  if (cell.value.length > longestCell) throw tooLong(where);
  return cell;
}

const tooLong = ({ line, column }: Where) =>
  new CsvFault(
    `Ligne ${line}, colonne ${column} : cette case a plus de ${longestCell} caractères. Un guillemet y est peut-être de trop.`,
  );

/** @throws CsvFault when there is none, or too far */
function closingQuote(text: string, start: number, where: Where): number {
  const farthest = start + 2 * longestCell;
  let place = text.indexOf('"', start);
  while (place !== -1 && place <= farthest && text[place + 1] === '"') place = text.indexOf('"', place + 2);
  if (place === -1) throw new CsvFault(`Ligne ${where.line} : un guillemet ouvert n’est jamais refermé.`);
  if (place > farthest) throw tooLong(where);
  return place;
}
