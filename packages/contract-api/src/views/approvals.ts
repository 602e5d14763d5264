import * as z from 'zod/mini';
import { contractView, plannedDate } from './contracts.ts';

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
