import { type Calendar, workingDaysBetween } from '../term/calendar.ts';
import { dayIn, type Instant } from '../term/day.ts';
import { mostReminders, silenceRank } from './reminders.ts';

/** Within how many working days an act is said to follow a reminder. */
export const effectWindows = [1, 3, 5] as const;

/** A reminder as it is kept, of whoever was reminded. */
export interface SentReminder {
  contractId: string;
  turn: Instant;
  /** Null of one sent by hand. */
  rank: number | null;
  at: Instant;
  /** When what it asked was over; null while it waits. */
  overAt: Instant | null;
  /** Whether it was by an act of the seat that was reminded (`answersTurn`). */
  acted: boolean;
}

/** What became of some reminders. */
export interface EffectLine {
  sent: number;
  /** Followed by an act within each of `effectWindows`: each counts those before it. */
  acted: number[];
  /** Followed by an act later than that. */
  later: number;
  /** Over without an act of the seat that was reminded: taken back, closed, handed over. */
  otherwise: number;
  /** Nothing yet. */
  waiting: number;
}

/** What became of reminders, by their rank: none says who acts, and how fast. */
export interface ReminderEffect {
  ranks: EffectLine[];
  byHand: EffectLine;
  all: EffectLine;
  /** How often the officers were told that nobody answers. */
  silent: number;
}

/** One reminder, however many were written to: some of them act, or nobody. */
function occasionsOf(rows: readonly SentReminder[]): SentReminder[] {
  const keyOf = ({ contractId, turn, rank, at }: SentReminder) => `${contractId}/${turn}/${rank ?? at}`;
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [others.find(({ acted }) => acted) ?? first].map((one) => (first.acted ? first : one));
  });
}

/**
 * What became of the reminders that were sent.
 * @param timeZone where days begin and end
 */
export function effectOfReminders(
  rows: readonly SentReminder[],
  calendar: Calendar,
  timeZone: string,
): ReminderEffect {
  const occasions = occasionsOf(rows);
  const sent = occasions.filter(({ rank }) => rank !== silenceRank);
  const daysTaken = ({ at, overAt }: SentReminder) =>
    workingDaysBetween(calendar, dayIn(at, timeZone), dayIn(overAt ?? at, timeZone));
  const lineOf = (some: readonly SentReminder[]): EffectLine => {
    const over = some.filter(({ overAt }) => overAt !== null);
    const taken = over.filter(({ acted }) => acted).map(daysTaken);
    const within = effectWindows.map((window) => taken.filter((days) => days <= window).length);
    return {
      sent: some.length,
      acted: within,
      later: taken.length - (within.at(-1) ?? 0),
      otherwise: over.length - taken.length,
      waiting: some.length - over.length,
    };
  };
  const ranks = Array.from({ length: mostReminders }, (_, place) => place + 1);
  return {
    ranks: ranks.map((each) => lineOf(sent.filter(({ rank }) => rank === each))),
    byHand: lineOf(sent.filter(({ rank }) => rank === null)),
    all: lineOf(sent),
    silent: occasions.length - sent.length,
  };
}
