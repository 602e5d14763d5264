import * as z from 'zod/mini';
import { instant, nullableText } from './shapes.ts';

/** Where the trail ends at this moment. */
export const trailHead = z.strictObject({
  /** How many acts are in it. */
  position: z.number(),
  /** SHA-256 of the last one and, through it, of all. */
  hash: z.string(),
  at: instant,
});

const head = z.strictObject({ position: z.number(), hash: z.string() });

/** What the trail holds of one contract, and where the whole of it ended when it was read. */
export const trailExtract = z.strictObject({
  header: z.strictObject({
    format: z.literal('equipage-trail'),
    version: z.number(),
    exportedAt: instant,
    contractId: nullableText,
    /** How many rows follow. */
    count: z.number(),
    /** The end of the whole trail: noted elsewhere, it shows later that the trail was rewritten. */
    head,
  }),
  rows: z.array(
    z.strictObject({
      record: z.record(z.string(), z.unknown()),
      previous: z.string(),
      hash: z.string(),
      event: z.enum(['kept', 'erased', 'missing']),
      /** Clear values of the record's commitments, by JSON pointer in the record. */
      opened: z.optional(z.record(z.string(), z.strictObject({ salt: z.string(), value: z.unknown() }))),
    }),
  ),
});
