import * as z from 'zod/mini';
import { instant, nullableText } from './shapes.ts';

/** What contracts are sealed with, and what is left to do; of a contract, its number and nothing it says. */
export const seals = z.strictObject({
  /** Null when the key cannot be had: nothing is sealed meanwhile. */
  certificate: z.nullable(
    z.strictObject({ subject: z.string(), issuer: z.string(), selfSigned: z.boolean(), validTo: instant }),
  ),
  timeStamping: z.boolean(),
  waiting: z.array(
    z.strictObject({
      contractId: z.string(),
      number: nullableText,
      /** The file itself with its seal, or the time stamp of one that is sealed. */
      missing: z.enum(['file', 'stamp']),
      since: instant,
      attempts: z.number(),
      /** Null once it is given up. */
      nextTryAt: z.nullable(instant),
    }),
  ),
});
