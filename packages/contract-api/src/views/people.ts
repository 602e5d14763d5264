import { day, roles, timeOfDay } from '@equipage/domain';
import * as z from 'zod/mini';

export const personCard = z.strictObject({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  jobTitle: z.string(),
  directorate: z.string(),
});

export const session = z.strictObject({
  person: z.nullable(z.strictObject({ ...personCard.shape, email: z.string() })),
  roles: z.array(z.enum(roles)),
  /** What the screens say of the organisation and of its rules. Hours decimal, percents in percent. */
  organisation: z.strictObject({
    region: z.string(),
    lab: z.string(),
    percentRange: z.strictObject({ min: z.number(), max: z.number(), step: z.number() }),
    yearlyHours: z.number(),
    weeklyHours: z.number(),
    halfDayHours: z.number(),
    termMonths: z.number(),
    serviceHours: z.strictObject({ from: timeOfDay, to: timeOfDay }),
    closingDays: z.array(day),
    whitMondayWorked: z.boolean(),
  }),
  demo: z.boolean(),
});

export const demoPerson = z.strictObject({
  id: z.string(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  jobTitle: z.string(),
  directorate: z.string(),
  roles: z.array(z.enum(roles)),
});
