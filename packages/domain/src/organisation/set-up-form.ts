import * as z from 'zod/mini';
import { textLimits } from '../text/characters.ts';
import { text } from '../text/text.ts';
import { coded, typed } from '../words/form-codes.ts';
import { emailAddress } from './email-address.ts';
import { profileForm } from './profile-form.ts';

const name = text(textLimits.name).check(z.minLength(1, coded('missing-value')));
const title = text(textLimits.title).check(z.minLength(1, coded('missing-value')));

/** Somebody who enters the directory at the first start; one address is one person. */
const firstPerson = z.strictObject({
  firstName: name,
  lastName: name,
  email: emailAddress,
  jobTitle: title,
  directorate: title,
});

/** What the first start asks: the organisation, whom its settings name, and who administers it. */
export const setUpForm = z.strictObject({
  token: z.string(typed).check(z.regex(/^[A-Za-z0-9_-]{20,100}$/, coded('wrong-format'))),
  profile: z.omit(profileForm, { executiveId: true, defaultLeadId: true }),
  administrator: firstPerson,
  executive: firstPerson,
  lead: firstPerson,
});
