import type { Stray } from '@equipage/trail';
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import type { EventRow } from './record.ts';

/**
 * The events that the trail should hold and does not, contract by contract: those of the contracts that their agent has signed.
 * There are none once the events older than the trail are in it, but for those put in the database behind its back.
 */
export async function eventsOutside(
  { queries, tables: { contractEvents, contracts, trail } }: Connection,
  count: number,
): Promise<EventRow[]> {
  const rows = await queries
    .select({ event: contractEvents })
    .from(contractEvents)
    .innerJoin(contracts, eq(contracts.id, contractEvents.contractId))
    .leftJoin(
      trail,
      and(eq(trail.contractId, contractEvents.contractId), eq(trail.sequence, contractEvents.sequence)),
    )
    .where(and(isNotNull(contracts.number), isNull(trail.position)))
    .orderBy(asc(contracts.createdAt), asc(contractEvents.contractId), asc(contractEvents.sequence))
    .limit(count);
  return rows.map(({ event }) => event);
}

/** As an export tells of it. */
export const asStray = ({ contractId, sequence }: EventRow): Stray => ({
  unchained: { contractId, sequence },
});
