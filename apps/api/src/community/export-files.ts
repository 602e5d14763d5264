import { Readable } from 'node:stream';
import type { Day } from '@equipage/domain';
import { writeXlsxStream } from 'hucre/xlsx';
import { type Cell, type ExportedRow, exportColumns } from './export-columns.ts';

/* Files of rows that are pulled as they are sent: none is ever whole in memory. */

type Rows = AsyncIterable<ExportedRow>;

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

const line = (cells: readonly Cell[]): string => `${cells.map(written).join(';')}${endOfLine}`;

async function* csvLines(rows: Rows): AsyncGenerator<string> {
  yield byteOrderMark + line(exportColumns.map(({ header }) => header));
  for await (const row of rows) yield line(exportColumns.map(({ of }) => of(row)));
}

export const csvOf = (rows: Rows): Readable => Readable.from(csvLines(rows), { objectMode: false });

const formats = { text: undefined, number: '0.##', day: 'dd/mm/yyyy' } as const;
const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

async function* xlsxRows(rows: Rows) {
  for await (const row of rows) {
    yield exportColumns.map(({ of }) => {
      const cell = of(row);
      return typeof cell === 'object' && cell !== null ? dateOf(cell.day) : cell;
    });
  }
}

export function xlsxOf(rows: Rows): Readable {
  const columns = exportColumns.map(({ header, width, kind }) => {
    const numFmt = formats[kind];
    return { header, width, ...(numFmt === undefined ? {} : { numFmt }) };
  });
  const stream = writeXlsxStream(xlsxRows(rows), { name: 'Communauté', columns, freezePane: { rows: 1 } });
  return Readable.from(stream, { objectMode: false });
}
