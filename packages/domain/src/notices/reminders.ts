import { type Calendar, workingDaysBetween } from '../term/calendar.ts';
import type { Day, Instant } from '../term/day.ts';

/** Working days after which who is awaited is reminded, and then reminded again. */
const reminderEvery = 5;
/** Of those that nobody sends by hand. After the last one's days, the officer is told. */
export const mostReminders = 3;
/** Two reminders are never closer, in milliseconds. */
const reminderRest = 24 * 3_600_000;

/** The rank of a reminder, or what comes after the last. */
export const silenceRank = mostReminders + 1;

/** How long somebody has been awaited, and how often they were reminded of it. */
export interface AwaitedTurn {
  since: Day;
  today: Day;
  now: Instant;
  /** Ranks of those that were sent. */
  sent: readonly number[];
  /** When the last one was sent, by hand or not. */
  lastAt: Instant | null;
}

/** When a reminder by hand may be sent: null for at once. */
export function nextReminderAt({ lastAt, now }: Pick<AwaitedTurn, 'lastAt' | 'now'>): Instant | null {
  if (lastAt === null) return null;
  const next = Date.parse(lastAt) + reminderRest;
  return next <= Date.parse(now) ? null : new Date(next).toISOString();
}

/**
 * What is due of a turn: a reminder by its rank, or `silenceRank`, the officer being told. Ranks that were missed are not
 * made up for: nobody is reminded twice in a row.
 */
export function dueRank(turn: AwaitedTurn, calendar: Calendar): number | null {
  const waited = workingDaysBetween(calendar, turn.since, turn.today);
  const reached = Math.min(Math.floor(waited / reminderEvery), silenceRank);
  if (reached < 1 || turn.sent.includes(silenceRank)) return null;
  const wasReminded = turn.sent.includes(mostReminders);
  const rank = reached === silenceRank && !wasReminded ? mostReminders : reached;
  if (turn.sent.some((sent) => sent >= rank)) return null;
  return rank !== silenceRank && nextReminderAt(turn) !== null ? null : rank;
}
