import { type Day, type StandIn, type Stead, steadsOn } from '@equipage/domain';
import { and, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';
import type { Tables } from './tables.ts';

const named = prepared(({ queries, tables: { standIns } }) =>
  queries
    .select()
    .from(standIns)
    .where(and(eq(standIns.standInId, sql.placeholder('standInId')), isNull(standIns.endedAt)))
    .prepare('stand_ins_of'),
);

/** Whether the directory's person of a query was ever named to stand in for somebody: most were not. */
export const mayStandIn = ({ standIns, people }: Tables) =>
  sql`exists (select 1 from ${standIns} where ${standIns.standInId} = ${people.id} and ${standIns.endedAt} is null)`.mapWith(
    Boolean,
  );

/**
 * In whose stead a person acts today.
 * @param today asked only where there is something to hold against it
 */
export async function steadsOf(
  connection: Connection,
  standInId: string,
  today: () => Promise<Day>,
): Promise<Stead[]> {
  const rows = await named(connection).execute({ standInId });
  return rows.length === 0 ? [] : steadsOn(rows, standInId, await today());
}

/** Those who stand in for this holder, and those for whom this stand-in does, today or later. */
export async function standInsAround(
  { queries, tables: { standIns } }: Connection,
  { holderId, standInId }: Pick<StandIn, 'holderId' | 'standInId'>,
  today: Day,
): Promise<StandIn[]> {
  return queries
    .select()
    .from(standIns)
    .where(
      and(
        isNull(standIns.endedAt),
        gte(standIns.endsOn, today),
        or(eq(standIns.holderId, holderId), eq(standIns.standInId, standInId)),
      ),
    );
}

/** Every manager who is replaced on a day, and by whom. */
export async function standInsOn(
  { queries, tables: { standIns } }: Connection,
  day: Day,
): Promise<{ holderId: string; standInId: string }[]> {
  const { holderId, standInId, startsOn, endsOn, endedAt } = standIns;
  return queries
    .select({ holderId, standInId })
    .from(standIns)
    .where(and(isNull(endedAt), lte(startsOn, day), gte(endsOn, day)));
}

/** Who stands in for a manager on a day. */
export async function standingInFor(
  { queries, tables: { standIns } }: Connection,
  holderId: string,
  day: Day,
): Promise<string[]> {
  const rows = await queries
    .select({ id: standIns.standInId })
    .from(standIns)
    .where(
      and(
        eq(standIns.holderId, holderId),
        isNull(standIns.endedAt),
        lte(standIns.startsOn, day),
        gte(standIns.endsOn, day),
      ),
    );
  return rows.map(({ id }) => id);
}
