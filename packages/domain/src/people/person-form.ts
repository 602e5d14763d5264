import * as z from 'zod/mini';
import { day, id } from '../contract/commands.ts';
import { emailAddress } from '../organisation/email-address.ts';
import { weekdays } from '../term/day.ts';
import { textLimits } from '../text/characters.ts';
import { text } from '../text/text.ts';
import { coded, type FormCode, typed } from '../words/form-codes.ts';
import { civilities, givenRoles } from './person.ts';
import { staffKinds } from './staff.ts';

/* What an administrator, or a file, says of a person of the directory. */

const isFilled = z.minLength(1, coded('missing-value'));
const isWithoutDouble = (values: readonly string[]) => new Set(values).size === values.length;

/** Percent of full time: above 0, at most 100, two decimals. */
const workShare = z.number(typed).check(
  z.superRefine((share, context) => {
    const fault = (message: FormCode, params = {}) => context.addIssue({ code: 'custom', message, params });
    if (share <= 0) fault('not-above-zero');
    else if (share > 100) fault('too-large', { maximum: 100 });
    else if (Math.abs(share * 100 - Math.round(share * 100)) > 1e-6) fault('two-decimals');
  }),
);

export const personForm = z.strictObject({
  civility: z.nullable(z.enum(civilities)),
  firstName: text(textLimits.name).check(isFilled),
  lastName: text(textLimits.name).check(isFilled),
  email: emailAddress,
  jobTitle: text(textLimits.title).check(isFilled),
  directorate: text(textLimits.title).check(isFilled),
  /** Empty for somebody who belongs to a directorate alone. */
  service: text(textLimits.title),
  managerId: z.nullable(id),
  workShare,
  worksOn: z
    .array(z.enum(weekdays))
    .check(
      z.minLength(1, coded('too-few')),
      z.maxLength(weekdays.length, coded('too-many')),
      z.refine(isWithoutDouble, coded('duplicate')),
    ),
  annualised: z.boolean(typed),
  /** Last day of an employment that ends; null for one that does not, or that nobody told of. */
  employmentEndsOn: z.nullable(day),
  staffKind: z.nullable(z.enum(staffKinds)),
});

/** What the directory knows of somebody, roles and account aside. */
export type PersonFacts = z.infer<typeof personForm>;

export const rolesForm = z.strictObject({
  roles: z
    .array(z.enum(givenRoles))
    .check(z.maxLength(givenRoles.length, coded('too-many')), z.refine(isWithoutDouble, coded('duplicate'))),
});
