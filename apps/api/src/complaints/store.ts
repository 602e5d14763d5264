import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { and, count, desc, eq, isNull, like } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import type { UniqueIndex } from '../db/kit.ts';
import type { Tables } from '../db/tables.ts';

export type ComplaintRow = Tables['complaints']['$inferSelect'];
type View = EndpointAnswer<typeof endpoints.listComplaints>['items'][number];

/** Two that are told at once do not take the same reference. */
export const oneReference: UniqueIndex = {
  name: 'complaints_reference',
  table: 'complaints',
  columns: ['reference'],
};

/** The next reference of a year: « A11Y-2026-1 ». */
export async function nextReference(
  { queries, tables: { complaints } }: Connection,
  year: string,
): Promise<string> {
  const start = `A11Y-${year}-`;
  const [row] = await queries
    .select({ given: count() })
    .from(complaints)
    .where(like(complaints.reference, `${start}%`));
  return `${start}${(row?.given ?? 0) + 1}`;
}

export async function keepComplaint(
  { queries, tables: { complaints } }: Connection,
  row: ComplaintRow,
): Promise<void> {
  await queries.insert(complaints).values(row);
}

/** @returns false when there is none of this id that waits for an answer */
export async function answerComplaint(
  { queries, tables: { complaints } }: Connection,
  id: string,
  answered: Pick<ComplaintRow, 'answer' | 'answeredAt' | 'answeredById'>,
): Promise<boolean> {
  const rows = await queries
    .update(complaints)
    .set(answered)
    .where(and(eq(complaints.id, id), isNull(complaints.answeredAt)))
    .returning({ id: complaints.id });
  return rows.length > 0;
}

export async function complaintExists(
  { queries, tables: { complaints } }: Connection,
  id: string,
): Promise<boolean> {
  const [row] = await queries.select({ id: complaints.id }).from(complaints).where(eq(complaints.id, id));
  return row !== undefined;
}

/** Every complaint, the last one first. */
export async function complaintViews(connection: Connection): Promise<View[]> {
  const { complaints } = connection.tables;
  const rows = await connection.queries
    .select()
    .from(complaints)
    .orderBy(desc(complaints.at), desc(complaints.id));
  const directory = await directoryOf(
    connection,
    rows.map(({ answeredById }) => answeredById),
  );
  return rows.map(({ personId: _person, answeredById, ...complaint }) => {
    const by = directory.find(answeredById ?? '');
    return {
      ...complaint,
      answeredBy: by === undefined ? null : { id: by.id, firstName: by.firstName, lastName: by.lastName },
    };
  });
}
