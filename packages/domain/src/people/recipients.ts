import * as z from 'zod/mini';
import { id } from '../contract/commands.ts';
import { emailAddress } from '../organisation/email-address.ts';
import { textLimits } from '../text/characters.ts';
import { text } from '../text/text.ts';
import { coded } from '../words/form-codes.ts';

/** Kept informed, with leave to read and to observe; or written to when a contract is concluded and when it ends. */
export const recipientKinds = ['informed', 'copied'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

const directorate = text(textLimits.title).check(z.minLength(1, coded('missing-value')));

export const recipientForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('informed'), directorate, personId: id }),
  z.strictObject({
    kind: z.literal('copied'),
    /** Null for those of every directorate. */
    directorate: z.nullable(directorate),
    /** As the mail greets them, « Gestion des carrières ». */
    name: text(textLimits.title).check(z.minLength(1, coded('missing-value'))),
    email: emailAddress,
  }),
]);
export type RecipientForm = z.infer<typeof recipientForm>;

/** How many people and addresses there may be at a time. */
export const mostRecipients = 500;
