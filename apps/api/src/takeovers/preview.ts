import {
  type Day,
  frenchDay,
  fullName,
  isOpen,
  type OwnContract,
  type Person,
  type Profile,
} from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import type { RowFault } from '../platform/csv/cells.ts';
import { placeColumns } from '../platform/csv/columns.ts';
import { CsvFault, decodeCsv } from '../platform/csv/decode.ts';
import { type CsvLine, readCsv } from '../platform/csv/read.ts';
import { columns, headerOf } from './columns.ts';
import { type PaperRow, readRow } from './row.ts';
import { contractsOfAgents, peopleByEmail, type ScanCard, scansOf, type Takeover } from './store.ts';

/** Lines of one file, the first one not counted. */
const mostLines = 5_000;

/** What the lines are held against. */
export interface TakeoverScene {
  profile: Profile;
  today: Day;
  officerId: string;
}

/** One line, read: its contract, or its faults. */
export interface ReadLine {
  line: number;
  row: PaperRow | null;
  faults: RowFault[];
}

/** A whole file, read: nothing in it was created. */
export interface ReadTakeover {
  faults: string[];
  lines: ReadLine[];
  /** Those of the directory whom the lines name, by address. */
  people: ReadonlyMap<string, Person>;
  /** The scans received, by name. */
  scans: ReadonlyMap<string, ScanCard>;
}

/** Reads a file against the directory and the contracts that there are: the same at the preview and at the end. */
export async function readTakeover(
  connection: Connection,
  takeover: Takeover,
  scene: TakeoverScene,
): Promise<ReadTakeover> {
  const { faults, lines } = await linesOf(takeover.csv);
  const rows = lines.flatMap(({ row }) => (row === null ? [] : [row]));
  const emails = new Set(rows.flatMap(({ email, managerEmail }) => [email, managerEmail]));
  const known = await peopleByEmail(connection, [...emails]);
  const people = new Map(known.map((person) => [person.email, person]));
  const agents = rows.flatMap(({ email }) => people.get(email)?.id ?? []);
  const contracts = await contractsOfAgents(connection, [...new Set(agents)]);
  const scans = new Map((await scansOf(connection, takeover.id)).map((scan) => [scan.name, scan]));
  const before: ReadLine[] = [];
  for (const line of lines) {
    const { row } = line;
    if (row === null) continue;
    const agent = people.get(row.email);
    const own = contracts.filter(({ agentId }) => agentId === agent?.id);
    line.faults.push(
      ...ruleFaults(row, scene, agent),
      ...ownFaults(row, own, scene.today),
      ...doubleFaults(row, before),
    );
    before.push(line);
  }
  return { faults, lines, people, scans };
}

async function linesOf(csv: Uint8Array): Promise<{ faults: string[]; lines: ReadLine[] }> {
  try {
    const [head, ...rest] = await readCsv(decodeCsv(csv), mostLines + 1);
    if (head === undefined) return { faults: ['Ce fichier est vide.'], lines: [] };
    const { places, faults, unknown } = placeColumns(columns, head.cells);
    faults.unshift(...unknown.map((words) => `La colonne « ${words} » n’est pas attendue.`));
    if (faults.length > 0) return { faults, lines: [] };
    if (rest.length === 0) return { faults: ['Ce fichier ne contient aucun contrat.'], lines: [] };
    const read = ({ line, cells }: CsvLine): ReadLine => ({
      line,
      ...readRow((key) => cells[places.get(key) ?? -1] ?? ''),
    });
    return { faults: [], lines: rest.map(read) };
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    return { faults: [error.message], lines: [] };
  }
}

const fault = (column: keyof PaperRow, detail: string): RowFault => ({ column: headerOf(column), detail });

function ruleFaults(
  row: PaperRow,
  { profile, today, officerId }: TakeoverScene,
  agent: Person | undefined,
): RowFault[] {
  const signed = ['agentSignedOn', 'managerSignedOn', 'executiveSignedOn'] as const;
  const faults = signed
    .filter((key) => row[key] > today)
    .map((key) => fault(key, 'Ce jour n’est pas encore venu : donnez celui du papier.'));
  if (row.endsOn < row.startsOn) faults.push(fault('endsOn', 'La fin vient avant la prise d’effet.'));
  if (row.email === row.managerEmail)
    faults.push(fault('managerEmail', 'Personne n’est son propre supérieur : donnez une autre adresse.'));
  if (agent?.id === officerId)
    faults.push(fault('email', 'C’est votre propre contrat : une autre personne doit le reprendre.'));
  if (agent?.id === profile.executiveId)
    faults.push(fault('email', 'La direction générale des services ne peut pas être l’agent d’un contrat.'));
  return faults;
}

const inCommon = (row: PaperRow, startsOn: Day, endsOn: Day) =>
  row.startsOn <= endsOn && startsOn <= row.endsOn;

/** A person has one contract at a time, past ones too: a file taken over twice is seen so. */
function ownFaults(row: PaperRow, own: readonly OwnContract[], today: Day): RowFault[] {
  if (row.endsOn >= today && own.some(isOpen))
    return [fault('startsOn', 'Cette personne a déjà un contrat en préparation ou en signature.')];
  const other = own.find(({ term, effectiveOn }) => {
    return term !== null && inCommon(row, term.startsOn, effectiveOn ?? term.endsOn);
  });
  if (other?.term == null) return [];
  const { startsOn, endsOn } = other.term;
  const dates = `du ${frenchDay(startsOn)} au ${frenchDay(other.effectiveOn ?? endsOn)}`;
  return [fault('startsOn', `Cette personne a déjà un contrat ${dates}.`)];
}

/** What a line says that an earlier one contradicts. */
function doubleFaults(row: PaperRow, before: readonly ReadLine[]): RowFault[] {
  const faults: RowFault[] = [];
  for (const { line, row: other } of before) {
    if (other === null) continue;
    if (other.email === row.email && inCommon(row, other.startsOn, other.endsOn))
      faults.push(
        fault('startsOn', `La ligne ${line} reprend déjà un contrat de cette personne à ces dates.`),
      );
    if (row.scan !== '' && other.scan === row.scan)
      faults.push(fault('scan', `Ce document est déjà celui de la ligne ${line}.`));
    if (other.email === row.email && fullName(other) !== fullName(row))
      faults.push(fault('email', `Cette adresse est celle de ${fullName(other)}, à la ligne ${line}.`));
  }
  return faults.slice(0, 3);
}
