import { day, seats } from '@equipage/domain';
import * as z from 'zod/mini';
import { contractFile, instant, nullableText } from './shapes.ts';

/** What a file, its digest or a code turns out to be. */
const outcomes = [
  /** The contract that was signed: for a file or a digest, byte for byte. */
  'signed',
  /** A signed contract, whose file is still being made. */
  'pending',
  /** It was ours, and is no longer what was sealed. */
  'altered',
  /** It bears a seal, and not one of ours. */
  'foreign',
  /** A *projet*, which binds nobody. */
  'draft',
  'unknown',
  'not-a-pdf',
] as const;

export const verification = z.strictObject({
  outcome: z.enum(outcomes),
  /** Seats and dates, no name; null unless the file, the digest or the code leads to a contract. */
  contract: z.nullable(
    z.strictObject({
      number: nullableText,
      term: z.strictObject({ startsOn: day, endsOn: day }),
      signatures: z.array(z.strictObject({ seat: z.enum(seats), at: instant })),
      file: contractFile,
    }),
  ),
  /** Whether the file is under a password: nothing more is then said of it. */
  encrypted: z.boolean(),
  /** The contract's page, for someone signed in who may read it. */
  contractId: nullableText,
});
export type Verification = z.output<typeof verification>;
