import * as z from 'zod/mini';
import { textLimits } from '../text/characters.ts';
import { text } from '../text/text.ts';
import { coded } from '../words/form-codes.ts';
import { type PersonFacts, personForm } from './person-form.ts';

/** What somebody may ask to have corrected by saying what it should be. */
export const rectifiableFields = [
  'civility',
  'firstName',
  'lastName',
  'email',
  'jobTitle',
  'directorate',
  'service',
  'workShare',
] as const satisfies readonly (keyof PersonFacts)[];
export type RectifiableField = (typeof rectifiableFields)[number];

const { civility, firstName, lastName, email, jobTitle, directorate, service, workShare } = personForm.shape;
const reason = text(textLimits.long, { lines: true }).check(z.minLength(1, coded('missing-value')));
const asked = <F extends RectifiableField, V extends z.core.$ZodType>(field: F, value: V) =>
  z.strictObject({ field: z.literal(field), value, reason });

/** One value of one's own that is wrong: what it should be, held to what the directory takes, and why. */
export const rectificationForm = z.discriminatedUnion('field', [
  asked('civility', civility),
  asked('firstName', firstName),
  asked('lastName', lastName),
  asked('email', email),
  asked('jobTitle', jobTitle),
  asked('directorate', directorate),
  asked('service', service),
  asked('workShare', workShare),
]);
export type RectificationAsked = z.output<typeof rectificationForm>;

/** Why a correction is not made, told to who asked for it. */
export const rectificationRefusal = z.strictObject({ reason });
