import { noticeKinds, noticeModes } from '@equipage/domain';
import * as z from 'zod/mini';
import { instant, personName } from './shapes.ts';

/** A reminder of a contract: `rank` is null of one sent by hand, by `by`. */
const reminder = z.strictObject({
  at: instant,
  to: personName,
  rank: z.nullable(z.number()),
  by: z.nullable(personName),
  /** Whether it was followed by an act of who was reminded. */
  acted: z.boolean(),
});

/** What a contract was reminded of, and when it may be again: `mayRemind` is false when nobody is to be. */
export const contractReminders = z.strictObject({
  items: z.array(reminder),
  mayRemind: z.boolean(),
  /** Null for at once. */
  nextAt: z.nullable(instant),
});

const effectLine = z.strictObject({
  sent: z.number(),
  /** Followed by an act of who was reminded within each of the windows: each counts those before it. */
  acted: z.array(z.number()),
  later: z.number(),
  /** Over without it: taken back, closed, handed over. */
  otherwise: z.number(),
  waiting: z.number(),
});

/** What became of the reminders that were sent, and of nobody; windows are in working days. */
export const reminderEffect = z.strictObject({
  windows: z.array(z.number()),
  ranks: z.array(effectLine),
  byHand: effectLine,
  all: effectLine,
  /** Contracts of which the officers were told that nobody answers. */
  silent: z.number(),
});

/** How one is told of each kind that may concern them. */
export const mailPreferences = z.strictObject({
  items: z.array(
    z.strictObject({
      kind: z.enum(noticeKinds),
      mode: z.enum(noticeModes),
      choices: z.array(z.enum(noticeModes)),
    }),
  ),
});
