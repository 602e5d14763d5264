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

/** Days on which somebody is away, both included. */
export type AbsentDays = Readonly<{ startsOn: Day; endsOn: Day }>;

export const isAway = (absences: readonly AbsentDays[], day: Day): boolean =>
  absences.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

/**
 * What is due of a turn of somebody who may be away: nothing while they are, and the days of their absence count for nobody's
 * silence.
 */
export function dueRankOf(
  turn: AwaitedTurn,
  absences: readonly AbsentDays[],
  calendar: Calendar,
): number | null {
  if (isAway(absences, turn.today)) return null;
  const isWorkingDay = (day: Day) => calendar.isWorkingDay(day) && !isAway(absences, day);
  return dueRank(turn, { ...calendar, isWorkingDay });
}
