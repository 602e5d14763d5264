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

/** How many reminders were sent, and how many were followed by an act within so many days. */
export const reminderEffect = z.strictObject({
  days: z.number(),
  sent: z.number(),
  acted: z.number(),
  byHand: z.strictObject({ sent: z.number(), acted: z.number() }),
  ranks: z.array(z.strictObject({ rank: z.number(), sent: z.number(), acted: z.number() })),
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
