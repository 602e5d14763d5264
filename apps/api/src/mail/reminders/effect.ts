import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { effectOfReminders, effectWindows } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import type { Clock } from '../../platform/clock.ts';
import { momentOf } from '../known.ts';

type Effect = EndpointAnswer<typeof endpoints.getReminderEffect>;

/** Every reminder that was sent, and what came after it, in working days of the domain's time. */
export async function effectOf(clock: Clock, connection: Connection): Promise<Effect> {
  const moment = await momentOf(clock, connection);
  if (moment === null) throw new Error('reminders belong to an organisation');
  const { contractId, turn, rank, at, overAt, acted } = connection.tables.reminders;
  const rows = await connection.queries
    .select({ contractId, turn, rank, at, overAt, acted })
    .from(connection.tables.reminders);
  return {
    windows: [...effectWindows],
    ...effectOfReminders(rows, moment.calendar, moment.profile.timeZone),
  };
}
