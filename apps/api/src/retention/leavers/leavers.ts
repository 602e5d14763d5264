import { type Day, departureOf } from '@equipage/domain';
import { and, isNotNull, isNull, lt, notInArray, or, sql } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { findOrganisation } from '../../db/organisation.ts';
import { dayOf } from '../../platform/clock.ts';

/** Somebody who left, and of whom something is kept. */
export interface Leaver {
  id: string;
  version: number;
  firstName: string;
  lastName: string;
  leftOn: Day;
  /** Nothing more than their name is kept already. */
  isReduced: boolean;
}

/**
 * Those whose departure was recorded, and those whose employment is over in the directory though nobody said that they left:
 * unless they have been seen since, hold a role or are named by the settings, for then the directory is only late.
 */
export async function keptLeavers(
  connection: Connection,
  { today, timeZone }: { today: Day; timeZone: string },
): Promise<Leaver[]> {
  const { queries, tables } = connection;
  const { id, version, firstName, lastName, leftAt, reducedAt, employmentEndsOn, roles } = tables.people;
  const organisation = await findOrganisation(connection);
  const seats = organisation === null ? [] : Object.values(seatsOf(organisation.profile));
  const seen = queries.select({ id: tables.sessions.personId }).from(tables.sessions);
  const isOver = and(
    isNull(leftAt),
    lt(employmentEndsOn, today),
    sql`cast(${roles} as text) = '[]'`,
    notInArray(id, seats),
    notInArray(id, seen),
  );
  const rows = await queries
    .select({ id, version, firstName, lastName, leftAt, reducedAt, employmentEndsOn })
    .from(tables.people)
    .where(or(isNotNull(leftAt), isOver));
  return rows.flatMap(({ leftAt: at, reducedAt: reduced, employmentEndsOn: end, ...row }) => {
    const leftOn = departureOf(
      { leftOn: at === null ? null : dayOf(at, timeZone), employmentEndsOn: end },
      today,
    );
    return leftOn === null ? [] : [{ ...row, leftOn, isReduced: reduced !== null }];
  });
}

const seatsOf = ({ executiveId, defaultLeadId }: { executiveId: string; defaultLeadId: string }) => ({
  executiveId,
  defaultLeadId,
});
