import type { Day } from '@equipage/domain';

/** What a cell holds: a text, a number, a day as such, or nothing. */
export type Cell = string | number | { day: Day } | null;

/** Told to Excel, which otherwise reads UTF-8 as something else. */
const byteOrderMark = '\uFEFF';
const endOfLine = '\r\n';

/** A text that a spreadsheet would take for a formula is made to begin with an apostrophe (trust.md). */
const neutral = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** As a French spreadsheet reads it: 01/12/2026, 7,5. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'string') return quoted(neutral(cell));
  return cell.day.split('-').reverse().join('/');
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(';')}${endOfLine}`;

/** The first line of a file, which says what stands under it. */
export const csvHead = (headers: readonly string[]): string => byteOrderMark + csvLine(headers);
