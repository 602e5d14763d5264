import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { mostReminders, silenceRank } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import type { ReminderRow } from '../../db/reminders.ts';

type Effect = EndpointAnswer<typeof endpoints.getReminderEffect>;
type Sent = Pick<ReminderRow, 'rank' | 'at' | 'overAt' | 'acted'>;

/** Every reminder that was sent, and what it was followed by within so many days of the domain's time. */
export async function effectOf(
  { queries, tables: { reminders } }: Connection,
  days: number,
): Promise<Effect> {
  const { rank, at, overAt, acted } = reminders;
  const rows = await queries.select({ rank, at, overAt, acted }).from(reminders);
  const hadEffect = (row: Sent) =>
    row.acted && row.overAt !== null && Date.parse(row.overAt) - Date.parse(row.at) <= days * 86_400_000;
  const count = (some: readonly Sent[]) => ({ sent: some.length, acted: some.filter(hadEffect).length });
  const all = rows.filter((row) => row.rank !== silenceRank);
  const ranks = Array.from({ length: mostReminders }, (_, place) => place + 1);
  return {
    days,
    ...count(all),
    byHand: count(all.filter((row) => row.rank === null)),
    ranks: ranks.map((each) => ({ rank: each, ...count(all.filter((row) => row.rank === each)) })),
    silent: rows.length - all.length,
  };
}
