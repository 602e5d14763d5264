import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import type { Connection } from '../../db/connection.ts';
import { type Directory, directoryOf } from '../../db/directory.ts';
import { notFound } from '../../platform/problems.ts';
import { allEliminations, type EliminationRow, findElimination, lineCounts, linesOf } from './store.ts';

export type Elimination = EndpointAnswer<typeof endpoints.getElimination>;
export type EliminationCard = EndpointAnswer<typeof endpoints.getRetention>['eliminations'][number];

type Counts = Awaited<ReturnType<typeof lineCounts>>;

function stateOf({ visaRecordedAt, startedAt, doneAt, abandonedAt }: EliminationRow) {
  if (abandonedAt !== null) return 'abandoned';
  if (doneAt !== null) return 'done';
  if (startedAt !== null) return 'under-way';
  return visaRecordedAt === null ? 'prepared' : 'authorised';
}

const actorsOf = (row: EliminationRow) => [
  row.preparedById,
  row.visaRecordedById,
  row.startedById,
  row.abandonedById,
];

function cardOf(row: EliminationRow, counts: Counts, directory: Directory): EliminationCard {
  const mine = counts.filter(({ eliminationId }) => eliminationId === row.id);
  const sum = (pick: (count: Counts[number]) => number) =>
    mine.reduce((total, count) => total + pick(count), 0);
  const ofKind = (kind: string) => sum((count) => (count.kind === kind ? count.total : 0));
  const name = (personId: string) => {
    const { id, firstName, lastName } = directory.person(personId);
    return { id, firstName, lastName };
  };
  const maybe = (personId: string | null) => (personId === null ? null : name(personId));
  return {
    id: row.id,
    number: row.number,
    state: stateOf(row),
    preparedBy: name(row.preparedById),
    preparedAt: row.preparedAt,
    contracts: ofKind('contract'),
    exchanges: ofKind('exchanges'),
    done: sum(({ done }) => done),
    leftOut: sum(({ leftOut }) => leftOut),
    visa: row.visa,
    visaRecordedBy: maybe(row.visaRecordedById),
    visaRecordedAt: row.visaRecordedAt,
    startedBy: maybe(row.startedById),
    startedAt: row.startedAt,
    doneAt: row.doneAt,
    abandonedBy: maybe(row.abandonedById),
    abandonedAt: row.abandonedAt,
  };
}

/** The lists of what is or was to be eliminated, the last one first. */
export async function eliminationCards(connection: Connection): Promise<EliminationCard[]> {
  const rows = await allEliminations(connection);
  const counts = await lineCounts(connection);
  const directory = await directoryOf(connection, rows.flatMap(actorsOf));
  return rows.map((row) => cardOf(row, counts, directory));
}

/** @throws the problem `not-found` */
export async function eliminationView(connection: Connection, id: string): Promise<Elimination> {
  const row = await findElimination(connection, id);
  if (row === null) throw notFound();
  const directory = await directoryOf(connection, actorsOf(row));
  const lines = await linesOf(connection, id);
  return {
    ...cardOf(row, await lineCounts(connection), directory),
    retention: row.retention,
    lines: lines.map(({ kind, number, state, startsOn, end, pieces, sha256, doneAt, leftOut }) => ({
      kind,
      number,
      state,
      startsOn,
      end,
      pieces,
      sha256,
      doneAt,
      leftOut,
    })),
  };
}
