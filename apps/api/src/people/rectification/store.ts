import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type PersonChange, personChangeWords } from '@equipage/domain';
import { and, desc, eq, isNull, type SQL } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { directoryOf } from '../../db/directory.ts';
import type { Tables } from '../../db/tables.ts';

export type RectificationRow = Tables['rectifications']['$inferSelect'];
type View = EndpointAnswer<typeof endpoints.listRectifications>['items'][number];

/** As many as are shown: the rest is in the export of one's data. */
const most = 200;

export async function keepRectification(
  { queries, tables: { rectifications } }: Connection,
  row: Omit<RectificationRow, 'answeredAt' | 'answeredById' | 'made' | 'answer'>,
): Promise<void> {
  await queries.insert(rectifications).values(row);
}

export async function findRectification(
  { queries, tables: { rectifications } }: Connection,
  id: string,
): Promise<RectificationRow | null> {
  const [row] = await queries.select().from(rectifications).where(eq(rectifications.id, id));
  return row ?? null;
}

/** Whether somebody waits already for the correction of this field. */
export async function isAsked(
  { queries, tables: { rectifications } }: Connection,
  { personId, field }: Pick<RectificationRow, 'personId' | 'field'>,
): Promise<boolean> {
  const isSame = and(eq(rectifications.personId, personId), eq(rectifications.field, field));
  const [row] = await queries
    .select({ id: rectifications.id })
    .from(rectifications)
    .where(and(isSame, isNull(rectifications.answeredAt)));
  return row !== undefined;
}

/** @returns false when somebody answered meanwhile */
export async function noteAnswer(
  { queries, tables: { rectifications } }: Connection,
  id: string,
  answered: Pick<RectificationRow, 'answeredAt' | 'answeredById' | 'made' | 'answer'>,
): Promise<boolean> {
  const rows = await queries
    .update(rectifications)
    .set(answered)
    .where(and(eq(rectifications.id, id), isNull(rectifications.answeredAt)))
    .returning({ id: rectifications.id });
  return rows.length > 0;
}

/** Those that somebody asked for, the last one first; all of them, those that wait first. */
export async function rectificationViews(connection: Connection, personId?: string): Promise<View[]> {
  const { rectifications } = connection.tables;
  const isTheirs: SQL | undefined =
    personId === undefined ? undefined : eq(rectifications.personId, personId);
  const rows = await connection.queries
    .select()
    .from(rectifications)
    .where(isTheirs)
    .orderBy(desc(isNull(rectifications.answeredAt)), desc(rectifications.askedAt))
    .limit(most);
  const directory = await directoryOf(
    connection,
    rows.flatMap((row) => [row.personId, row.answeredById]),
  );
  const name = (id: string) => {
    const { firstName, lastName } = directory.person(id);
    return { id, firstName, lastName };
  };
  return rows.map((row) => ({
    id: row.id,
    person: name(row.personId),
    field: row.field,
    ...wordsOf(row),
    reason: row.reason,
    askedAt: row.askedAt,
    state: row.answeredAt === null ? 'asked' : row.made === true ? 'made' : 'refused',
    answeredAt: row.answeredAt,
    answeredBy: row.answeredById === null ? null : name(row.answeredById),
    answer: row.answer,
  }));
}

/** The field, what it said and what it should say. */
export const wordsOf = ({ field, before, after }: Pick<RectificationRow, 'field' | 'before' | 'after'>) =>
  personChangeWords({ field, before, after } as PersonChange, String);
