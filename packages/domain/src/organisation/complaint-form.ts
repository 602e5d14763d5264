import * as z from 'zod/mini';
import { textLimits } from '../text/characters.ts';
import { text } from '../text/text.ts';
import { coded } from '../words/form-codes.ts';
import { emailAddress } from './email-address.ts';

const filled = z.minLength(1, coded('missing-value'));

/** What somebody tells of a page or a document that they could not use; from anyone, signed in or not. */
export const complaintForm = z.strictObject({
  name: text(textLimits.name).check(filled),
  email: emailAddress,
  /** Where it happens, in their words. */
  place: text(textLimits.title * 2).check(filled),
  /** What they could not do, and with what they read the page. */
  message: text(textLimits.long, { lines: true }).check(filled),
});

/** What was answered, or done. */
export const complaintAnswerForm = z.strictObject({
  answer: text(textLimits.long, { lines: true }).check(filled),
});
