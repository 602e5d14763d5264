import { randomUUID } from 'node:crypto';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import type { Tables } from './tables.ts';

export type DigestLine = Tables['digestLines']['$inferSelect'];

/** Leaves a line for the day's mail of somebody. */
export async function keepDigestLine(
  { queries, tables: { digestLines } }: Connection,
  line: Omit<DigestLine, 'id'>,
): Promise<void> {
  await queries.insert(digestLines).values({ ...line, id: randomUUID() });
}

/** Who has lines that wait. */
export async function readersWithLines({ queries, tables: { digestLines } }: Connection): Promise<string[]> {
  const rows = await queries.selectDistinct({ personId: digestLines.personId }).from(digestLines);
  return rows.map(({ personId }) => personId);
}

/** Takes the lines that wait for somebody, the first first: they are in the mail written in this transaction, or gone. */
export async function takeDigestLines(
  { queries, tables: { digestLines } }: Connection,
  personId: string,
): Promise<DigestLine[]> {
  const lines = await queries
    .select()
    .from(digestLines)
    .where(eq(digestLines.personId, personId))
    .orderBy(asc(digestLines.at));
  const ids = lines.map(({ id }) => id);
  if (ids.length === 0) return [];
  await queries.delete(digestLines).where(inArray(digestLines.id, ids));
  return lines;
}
