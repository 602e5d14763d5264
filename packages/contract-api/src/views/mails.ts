import * as z from 'zod/mini';

/** What became of a mail: null as long as it waits; `no-server` in a demonstration that sends none. */
const mailOutcomes = ['sent', 'no-server', 'refused', 'exhausted', 'gone', 'expired'] as const;

/** A mail that was or would have been sent. */
export const demoMail = z.strictObject({
  id: z.string(),
  kind: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  at: z.string(),
  messageId: z.string(),
  outcome: z.nullable(z.enum(mailOutcomes)),
});
