import * as z from 'zod/mini';
import { contractView, plannedDate } from './contracts.ts';
import { problemSchema } from './problem.ts';

const teamLoadMonth = z.strictObject({
  month: z.string(),
  running: z.number(),
  thisContract: z.number(),
  alsoWaiting: z.number(),
  people: z.number(),
});

export const approval = z.strictObject({
  contract: contractView,
  asks: z.strictObject({
    hours: z.number(),
    hoursPerWeek: z.nullable(z.number()),
    dates: z.array(plannedDate),
    extendedHours: z.boolean(),
    fieldTrips: z.boolean(),
  }),
  teamLoad: z.array(teamLoadMonth),
});

/** What became of one contract among several: its view once signed, or why it was not. */
export const signatureResult = z.union([
  z.strictObject({ id: z.string(), status: z.literal(200), contract: contractView }),
  z.strictObject({ id: z.string(), status: z.int().check(z.minimum(400)), problem: problemSchema }),
]);
