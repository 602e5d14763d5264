import { breathing } from '../../db/breath.ts';
import type { RowFault } from '../../platform/csv/cells.ts';
import { placeColumns } from '../../platform/csv/columns.ts';
import { CsvFault, decodeCsv } from '../../platform/csv/decode.ts';
import { readCsv } from '../../platform/csv/read.ts';
import { type ColumnKey, columns, headerOf } from './columns.ts';
import { type FileRow, readRow } from './row.ts';

/** Lines of one file, the first one not counted. */
const mostLines = 100_000;
const longestName = 100;
/** Faults of one line that are told: correcting a few shows the others. */
const mostFaults = 5;

export interface ReadLine {
  /** In the file, from 1. */
  line: number;
  /** As it stands there, for whoever corrects the line. */
  name: string;
  row: FileRow | null;
  faults: RowFault[];
}

/** A whole file, read by itself: the directory is another matter. */
export interface ReadFile {
  /** What is wrong with the file itself: its lines are then not read. */
  faults: string[];
  /** Columns that are none of ours: what they hold is not read. */
  unknown: string[];
  /** The columns that the file has: of what the others say nothing changes. */
  given: ReadonlySet<ColumnKey>;
  lines: ReadLine[];
}

const unreadable = (...faults: string[]): ReadFile => ({
  faults,
  unknown: [],
  given: new Set(),
  lines: [],
});

export async function readDirectoryFile(csv: Uint8Array): Promise<ReadFile> {
  try {
    const [head, ...rest] = await readCsv(decodeCsv(csv), mostLines + 1);
    if (head === undefined) return unreadable('Ce fichier est vide.');
    const { places, faults, unknown } = placeColumns<ColumnKey>(columns, head.cells);
    if (faults.length > 0) return { ...unreadable(...faults), unknown };
    if (rest.length === 0) return unreadable('Ce fichier ne contient personne.');
    const lines: ReadLine[] = [];
    const breathe = breathing();
    for (const { line, cells } of rest) {
      const cell = (key: ColumnKey) => cells[places.get(key) ?? -1] ?? '';
      const name = `${cell('firstName')} ${cell('lastName')}`.trim().slice(0, longestName);
      lines.push({ line, name, ...readRow(cell) });
      await breathe();
    }
    nameManagersOf(lines);
    doubles(lines);
    return { faults: [], unknown, given: new Set(places.keys()), lines };
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    return unreadable(error.message);
  }
}

const fault = (key: ColumnKey, detail: string): RowFault => ({ column: headerOf(key), detail });

/** Two lines with one address are two people, or one said twice: neither can be guessed. */
function doubles(lines: readonly ReadLine[]): void {
  const first = new Map<string, number>();
  for (const { line, row, faults } of lines) {
    if (row === null) continue;
    const known = first.get(row.facts.email);
    if (known === undefined) first.set(row.facts.email, line);
    else faults.push(fault('email', `Cette adresse est déjà celle de la ligne ${known}.`));
  }
}

/** « Supérieur de » says on one's own line what « Supérieur hiérarchique » says on the others’. */
function nameManagersOf(lines: readonly ReadLine[]): void {
  const byEmail = new Map(lines.flatMap((line) => (line.row ? [[line.row.facts.email, line.row]] : [])));
  for (const { row, faults } of lines) {
    for (const email of row?.managerOf ?? []) {
      if (faults.length >= mostFaults) break;
      const led = byEmail.get(email);
      const own = row?.facts.email ?? null;
      if (led === undefined)
        faults.push(fault('managerOf', `${email} n’est l’adresse d’aucune ligne de ce fichier.`));
      else if (led.facts.manager !== null && led.facts.manager !== own)
        faults.push(fault('managerOf', `${email} a déjà un autre supérieur dans ce fichier.`));
      else led.facts.manager = own;
    }
  }
}
