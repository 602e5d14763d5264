import { unaccented } from '@equipage/domain';
/** A column that a file may have: the words of its first line, in French, and others by which it is known. */
export interface CsvColumn<K extends string> {
  key: K;
  header: string;
  also?: readonly string[];
  /** A file may do without. */
  optional?: boolean;
}

export interface PlacedColumns<K extends string> {
  places: Map<K, number>;
  /** What the first line lacks, or holds twice. */
  faults: string[];
  /** What stands there and is no column of ours. */
  unknown: string[];
}

/** The same letters, whatever the accents, the case, the apostrophes and the spaces: « managerEmail » is « manager email ». */
const plain = (text: string): string =>
  unaccented(text.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const longestShown = 60;

/** Where each column stands in a file, by its first line. */
export function placeColumns<K extends string>(
  columns: readonly CsvColumn<K>[],
  cells: readonly string[],
): PlacedColumns<K> {
  const byWords = new Map(
    columns.flatMap((column) =>
      [column.header, column.key, ...(column.also ?? [])].map((words) => [plain(words), column] as const),
    ),
  );
  const places = new Map<K, number>();
  const faults: string[] = [];
  const unknown: string[] = [];
  cells.forEach((cell, place) => {
    const column = byWords.get(plain(cell));
    if (column === undefined) {
      if (cell.trim() !== '') unknown.push(cell.trim().slice(0, longestShown));
    } else if (places.has(column.key)) faults.push(`La colonne « ${column.header} » est là deux fois.`);
    else places.set(column.key, place);
  });
  for (const { key, header, optional } of columns)
    if (!places.has(key) && optional !== true) faults.push(`La colonne « ${header} » manque.`);
  return { places, faults, unknown };
}

/** A file to fill in: its first line, and lines to be replaced. */
export function templateOf(
  columns: readonly CsvColumn<string>[],
  lines: readonly (readonly string[])[],
): string {
  const written = [columns.map(({ header }) => header), ...lines].map((cells) => `${cells.join(';')}\r\n`);
  return `\uFEFF${written.join('')}`;
}
