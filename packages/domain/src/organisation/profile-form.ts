import * as z from 'zod/mini';
import { day, id, timeOfDay } from '../contract/commands.ts';
import { staffKinds } from '../people/staff.ts';
import { retentionForm } from '../retention/forms.ts';
import { textLimits } from '../text/characters.ts';
import { text } from '../text/text.ts';
import { coded, type FormCode, typed } from '../words/form-codes.ts';
import { emailAddress } from './email-address.ts';
import { executiveMethods } from './profile.ts';

/* What an administrator may say of the organisation: each value within what the rules can hold. */

const title = text(textLimits.title).check(z.minLength(1, coded('missing-value')));
const name = text(textLimits.name).check(z.minLength(1, coded('missing-value')));
const bounded = (min: number, max: number) =>
  z.number(typed).check(z.minimum(min, coded('too-small')), z.maximum(max, coded('too-large')));

/** A zone that the platform knows, « Europe/Paris ». */
function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const percentRange = z
  .strictObject({
    min: bounded(0.5, 100),
    max: bounded(0.5, 100),
    step: bounded(0.5, 10),
  })
  .check(
    z.superRefine(({ min, max, step }, context) => {
      if (max < min) context.addIssue({ ...faulty('too-small'), path: ['max'], params: { minimum: min } });
      // In half points, as the contract's own rule is.
      for (const [field, value] of Object.entries({ min, max, step }))
        if (!Number.isInteger(value * 2)) context.addIssue({ ...faulty('not-half-points'), path: [field] });
    }),
  );

const serviceHours = z.strictObject({ from: timeOfDay, to: timeOfDay }).check(
  z.superRefine(({ from, to }, context) => {
    if (to <= from) context.addIssue({ ...faulty('ends-before'), path: ['to'] });
  }),
);

function faulty(message: FormCode) {
  return { code: 'custom', message } as const;
}

const emailOrNone = z.union([z.literal(''), emailAddress], coded('not-an-email'));

/** What the public pages say of the organisation: nothing is asked, an empty one is told as missing. */
const publication = z.strictObject({
  director: text(textLimits.title),
  host: text(textLimits.title * 2),
  accessibilityEmail: emailOrNone,
  dataProtectionEmail: emailOrNone,
});

export const profileForm = z.strictObject({
  region: title,
  since: title,
  head: title,
  lab: title,
  labDirectorate: title,
  carryingDirectorate: title,
  referent: z.strictObject({ name, jobTitle: title }),
  defaultLeadId: id,
  executiveId: id,
  executiveTitle: title,
  executiveMethod: z.enum(executiveMethods),
  yearlyHours: bounded(1, 2500),
  weeklyHours: bounded(1, 60),
  halfDayHours: bounded(1, 6),
  percentRange,
  termMonths: z.int(typed).check(z.minimum(1, coded('too-small')), z.maximum(24, coded('too-large'))),
  serviceHours,
  closingDays: z.array(day).check(
    z.maxLength(60, coded('too-many')),
    z.refine((days) => new Set(days).size === days.length, coded('duplicate')),
  ),
  whitMondayWorked: z.boolean(typed),
  timeZone: z.string(typed).check(z.maxLength(60), z.refine(isTimeZone, coded('not-a-time-zone'))),
  mention: z.boolean(typed),
  ineligibleStaffKinds: z.optional(
    z
      .array(z.enum(staffKinds))
      .check(z.refine((kinds) => new Set(kinds).size === kinds.length, coded('duplicate'))),
  ),
  publication: z.optional(publication),
  retention: z.optional(retentionForm),
});
