import { Readable } from 'node:stream';
import type { Day } from '@equipage/domain';
import { csvHead, csvLine } from '../platform/csv/write.ts';
import { type ExportedRow, exportColumns } from './export-columns.ts';

/* Files of rows that are pulled as they are sent: none is ever whole in memory. */

type Rows = AsyncIterable<ExportedRow>;

async function* csvLines(rows: Rows): AsyncGenerator<string> {
  yield csvHead(exportColumns.map(({ header }) => header));
  for await (const row of rows) yield csvLine(exportColumns.map(({ of }) => of(row)));
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

/** Loads the library when it is first asked for: a server answers much else before. */
export async function xlsxOf(rows: Rows): Promise<Readable> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const columns = exportColumns.map(({ header, width, kind }) => {
    const numFmt = formats[kind];
    return { header, width, ...(numFmt === undefined ? {} : { numFmt }) };
  });
  const stream = writeXlsxStream(xlsxRows(rows), { name: 'Communauté', columns, freezePane: { rows: 1 } });
  return Readable.from(stream, { objectMode: false });
}
