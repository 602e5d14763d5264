import type { Day, StaffKind } from '@equipage/domain';
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
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

/** The last day of the employment of those of these people whose employment ends. */
export async function employmentEnds(
  { queries, tables: { people } }: Connection,
  ids: readonly string[],
): Promise<Map<string, Day>> {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .select({ id: people.id, endsOn: people.employmentEndsOn })
    .from(people)
    .where(and(inArray(people.id, [...ids]), isNotNull(people.employmentEndsOn)));
  return new Map(rows.flatMap(({ id, endsOn }) => (endsOn === null ? [] : [[id, endsOn] as const])));
}
