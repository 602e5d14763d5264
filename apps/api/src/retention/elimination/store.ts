import type { Instant } from '@equipage/domain';
import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { insertAll } from '../../db/insert-all.ts';
import type { Tables } from '../../db/tables.ts';

export type EliminationRow = Tables['eliminations']['$inferSelect'];
export type LineRow = Tables['eliminationLines']['$inferSelect'];

export async function findElimination(
  { queries, tables: { eliminations } }: Connection,
  id: string,
): Promise<EliminationRow | null> {
  const [row] = await queries.select().from(eliminations).where(eq(eliminations.id, id));
  return row ?? null;
}

/** Every list there was, the last one first. */
export function allEliminations({
  queries,
  tables: { eliminations },
}: Connection): Promise<EliminationRow[]> {
  return queries.select().from(eliminations).orderBy(desc(eliminations.preparedAt), desc(eliminations.id));
}

export function linesOf(
  { queries, tables: { eliminationLines: lines } }: Connection,
  eliminationId: string,
): Promise<LineRow[]> {
  return queries
    .select()
    .from(lines)
    .where(eq(lines.eliminationId, eliminationId))
    .orderBy(asc(lines.kind), asc(lines.end), asc(lines.number));
}

/** How many lines of each kind the lists have, by what became of them. */
export async function lineCounts({ queries, tables: { eliminationLines: lines } }: Connection) {
  return queries
    .select({
      eliminationId: lines.eliminationId,
      kind: lines.kind,
      done: sql<number>`count(${lines.doneAt})`.mapWith(Number),
      leftOut: sql<number>`count(${lines.leftOut})`.mapWith(Number),
      total: count(),
    })
    .from(lines)
    .groupBy(lines.eliminationId, lines.kind);
}

/** The next number of a year: « BE-2032-1 ». */
export async function nextNumber(
  { queries, tables: { eliminations } }: Connection,
  year: string,
): Promise<string> {
  const rows = await queries.select({ number: eliminations.number }).from(eliminations);
  const given = rows.filter(({ number }) => number.startsWith(`BE-${year}-`)).length;
  return `BE-${year}-${given + 1}`;
}

/** @throws the violation of `oneLiveLine` when another list was made meanwhile */
export async function keepElimination(
  { queries, tables }: Connection,
  row: Pick<EliminationRow, 'id' | 'number' | 'preparedById' | 'preparedAt' | 'dueOn' | 'retention'>,
  lines: readonly Omit<LineRow, 'eliminationId' | 'doneAt' | 'leftOut'>[],
): Promise<void> {
  await queries.insert(tables.eliminations).values(row);
  const rows = lines.map((line) => ({ ...line, eliminationId: row.id }));
  await insertAll(queries, tables.eliminationLines, rows);
}

/** Notes what became of a list, if it still is as it was read. @returns false when it is not */
export async function noteElimination(
  { queries, tables: { eliminations } }: Connection,
  { id, visaRecordedAt, startedAt }: EliminationRow,
  known: Partial<EliminationRow>,
): Promise<boolean> {
  const isSame = and(
    eq(eliminations.id, id),
    visaRecordedAt === null ? isNull(eliminations.visaRecordedAt) : undefined,
    startedAt === null ? isNull(eliminations.startedAt) : undefined,
    isNull(eliminations.abandonedAt),
    isNull(eliminations.doneAt),
  );
  const rows = await queries.update(eliminations).set(known).where(isSame).returning({ id: eliminations.id });
  return rows.length > 0;
}

/** Leaves lines out: all of a list, or those of some dossiers. */
export async function leaveOut(
  { queries, tables: { eliminationLines: lines } }: Connection,
  eliminationId: string,
  leftOut: NonNullable<LineRow['leftOut']>,
  dossiers?: readonly string[],
): Promise<void> {
  const isOfList = and(eq(lines.eliminationId, eliminationId), isNull(lines.doneAt));
  await queries
    .update(lines)
    .set({ leftOut })
    .where(and(isOfList, dossiers && inArray(lines.dossier, [...dossiers])));
}

/** What is left to do of a list, whole dossiers, so many at most. */
export async function linesToDo(
  { queries, tables: { eliminationLines: lines } }: Connection,
  eliminationId: string,
  most: number,
): Promise<LineRow[]> {
  const isToDo = and(eq(lines.eliminationId, eliminationId), isNull(lines.doneAt), isNull(lines.leftOut));
  const dossiers = await queries
    .selectDistinct({ dossier: lines.dossier })
    .from(lines)
    .where(isToDo)
    .orderBy(asc(lines.dossier))
    .limit(most);
  const names = dossiers.map(({ dossier }) => dossier);
  if (names.length === 0) return [];
  return queries
    .select()
    .from(lines)
    .where(and(isToDo, inArray(lines.dossier, names)));
}

export async function noteDone(
  { queries, tables: { eliminationLines: lines } }: Connection,
  eliminationId: string,
  dossiers: readonly string[],
  at: Instant,
): Promise<void> {
  await queries
    .update(lines)
    .set({ doneAt: at })
    .where(
      and(
        eq(lines.eliminationId, eliminationId),
        inArray(lines.dossier, [...dossiers]),
        isNull(lines.leftOut),
        isNull(lines.doneAt),
      ),
    );
}
