import * as z from 'zod/mini';
import { day, id } from '../contract/commands.ts';
import { textLimits } from '../text/characters.ts';
import { text } from '../text/text.ts';
import { coded, typed } from '../words/form-codes.ts';

const written = (max: number) => text(max).check(z.minLength(1, coded('missing-value')));
const ground = text(textLimits.long, { lines: true }).check(z.minLength(1, coded('missing-value')));
const whole = (min: number, max: number) =>
  z.int(typed).check(z.minimum(min, coded('too-small')), z.maximum(max, coded('too-large')));

/** How long an organisation keeps data; a contract for a year at least, so that nobody empties the service by mistake. */
export const retentionForm = z.strictObject({
  contractYears: whole(1, 100),
  exchangeYears: whole(1, 100),
  draftMonths: whole(1, 120),
  /** The proposed time where it is not said. */
  departureMonths: z.optional(whole(1, 120)),
  /** The same. */
  complaintMonths: z.optional(whole(1, 120)),
  logMonths: whole(1, 120),
  noticeDays: whole(7, 365),
});

/** Keeps a contract, what somebody told of a page, or all that one person has part in, whatever their age. */
export const legalHoldForm = z.union([
  z.strictObject({ contractNumber: written(textLimits.name), ground }),
  z.strictObject({ complaintReference: written(textLimits.name), ground }),
  z.strictObject({ personId: id, ground }),
]);

export const holdLiftForm = z.strictObject({ reason: ground });

/** The decision of the archives on a list of what is to be eliminated. */
export const visaForm = z.strictObject({
  /** « Archives départementales de la Haute-Garonne » */
  service: written(textLimits.title),
  signatory: written(textLimits.title),
  signedOn: day,
  reference: written(textLimits.name),
});
