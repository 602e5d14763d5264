import { type Day, type DelegatedSeat, delegatedSeatOn, delegationStatus } from '@equipage/domain';
import { and, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';
import type { Tables } from './tables.ts';

const recorded = prepared(({ queries, tables: { delegations } }) =>
  queries
    .select()
    .from(delegations)
    .where(and(eq(delegations.substituteId, sql.placeholder('substituteId')), isNull(delegations.endedAt)))
    .prepare('delegations_of'),
);

/** Whether an arrêté was ever recorded for the directory's person of a query: for most, none was. */
export const maySubstitute = ({ delegations, people }: Tables) =>
  sql`exists (select 1 from ${delegations} where ${delegations.substituteId} = ${people.id} and ${delegations.endedAt} is null)`.mapWith(
    Boolean,
  );

/**
 * The arrêté by which a person holds the executive's seat today; null without one.
 * @param today asked only where there is something to hold against it
 */
export async function delegatedSeatOf(
  connection: Connection,
  substituteId: string,
  { today, executiveId }: { today: () => Promise<Day>; executiveId: string },
): Promise<DelegatedSeat | null> {
  const rows = await recorded(connection).execute({ substituteId });
  return rows.length === 0
    ? null
    : delegatedSeatOn(rows, substituteId, { today: await today(), executiveId });
}

/** Who holds the executive's seat on a day by an arrêté. */
export async function substitutesOn(
  { queries, tables: { delegations } }: Connection,
  context: { today: Day; executiveId: string },
): Promise<string[]> {
  const { today } = context;
  const rows = await queries
    .select()
    .from(delegations)
    .where(and(isNull(delegations.endedAt), lte(delegations.from, today), gte(delegations.to, today)));
  const inForce = rows.filter((row) => delegationStatus(row, context) === 'in-force');
  return [...new Set(inForce.map(({ substituteId }) => substituteId))];
}
