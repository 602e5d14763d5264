import { effectiveTerm, isRunning, type Load, type PlannedDate } from '@equipage/domain';
import { eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../db/connection.ts';
import type { Scene } from './scene.ts';

/** What one contract of a team takes of its time. */
export interface TeamContract extends Load {
  contractId: string;
  /** Whether it still waits for a signature. */
  awaits: boolean;
  percent: number;
  dates: readonly PlannedDate[];
}

const byManager = prepared(({ queries, tables: { contracts, listings } }) =>
  queries
    .select({
      contractId: listings.contractId,
      agentId: listings.personId,
      state: listings.state,
      startsOn: listings.startsOn,
      endsOn: listings.endsOn,
      effectiveOn: listings.effectiveOn,
      hours: listings.hours,
      percent: listings.percent,
      content: contracts.content,
    })
    .from(contracts)
    .innerJoin(listings, eq(listings.contractId, contracts.id))
    .where(
      sql`${contracts.managerId} = ${sql.placeholder('managerId')} and ${contracts.state} in ('signed', 'terminated', 'awaiting-manager', 'awaiting-executive')`,
    )
    .prepare('team_of_manager'),
);

/** The contracts naming a manager that run, are to run or wait for a signature. */
export async function teamOf(
  connection: Connection,
  managerId: string,
  { today, profile }: Scene,
): Promise<TeamContract[]> {
  const rows = await byManager(connection).execute({ managerId });
  return rows.flatMap(
    ({
      contractId,
      agentId,
      state,
      startsOn,
      endsOn,
      effectiveOn,
      hours,
      percent,
      content,
    }): TeamContract[] => {
      if (startsOn === null || endsOn === null) return [];
      const dates = content.commitment.plannedDates;
      const load = { contractId, agentId, hours, percent, dates };
      if (state === 'awaiting-manager' || state === 'awaiting-executive')
        return [{ ...load, awaits: true, term: effectiveTerm(startsOn, today, profile.termMonths) }];
      const term = { startsOn, endsOn };
      if (!isRunning({ state, term, effectiveOn }, today)) return [];
      return [{ ...load, awaits: false, term, ...(effectiveOn === null ? {} : { until: effectiveOn }) }];
    },
  );
}
