import type { StaffKind } from '@equipage/domain';
import { eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';

const kindById = prepared(({ queries, tables: { people } }) =>
  queries
    .select({ staffKind: people.staffKind })
    .from(people)
    .where(eq(people.id, sql.placeholder('id')))
    .prepare('staff_kind_by_id'),
);

/** How somebody is employed; null when the directory does not say. */
export async function staffKindOf(connection: Connection, id: string): Promise<StaffKind | null> {
  const [row] = await kindById(connection).execute({ id });
  return row?.staffKind ?? null;
}
