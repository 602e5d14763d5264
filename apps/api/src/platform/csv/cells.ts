import { type Civility, formFaults } from '@equipage/domain';

/* What people write in the cells of a spreadsheet. What is not understood is given back, for the schema to refuse. */

/** A fault of a line: in which column, and what to do. */
export interface RowFault {
  column: string;
  detail: string;
}

/** `2026-12-01` from « 01/12/2026 » too; nothing for an empty cell. */
export function dayFrom(cell: string): string | undefined {
  const written = cell.trim();
  if (written === '') return undefined;
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  return year === '' ? written : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** 7.5 from « 7,5 % ». */
export function numberFrom(cell: string): number | string | undefined {
  const written = cell.replaceAll(/[\s%]/gu, '').replace(',', '.');
  if (written === '') return undefined;
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : cell;
}

const civilityWords: Record<string, Civility> = {
  madame: 'madame',
  mme: 'madame',
  mlle: 'madame',
  monsieur: 'monsieur',
  m: 'monsieur',
  mr: 'monsieur',
};

export function civilityFrom(cell: string): Civility | string | null {
  const word = cell.trim().toLowerCase().replace('.', '');
  return word === '' ? null : (civilityWords[word] ?? cell);
}

/** What is wrong with a line, by the heads of its columns: a day is asked for as a spreadsheet writes it. */
export const rowFaults = (
  issues: Parameters<typeof formFaults>[0],
  headerOf: (key: string) => string,
): RowFault[] =>
  formFaults(issues)
    .map(({ pointer, code, detail }) => ({
      column: headerOf(pointer.split('/')[1] ?? ''),
      detail: code === 'not-a-day' ? notADay : detail,
    }))
    .filter(isFirstOfColumn);

const notADay = 'Donnez un jour qui existe, comme 01/12/2026.';

/** The first fault of each column. */
const isFirstOfColumn = ({ column }: RowFault, place: number, all: readonly RowFault[]): boolean =>
  all.findIndex((one) => one.column === column) === place;
