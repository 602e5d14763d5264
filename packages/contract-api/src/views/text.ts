import { parties } from '@equipage/domain';
import * as z from 'zod/mini';
import { instant, nullableText, personName } from './shapes.ts';

const inline = z.strictObject({
  text: z.string(),
  /** Pointer of the answer this text came from, relative to `content`, or `profile`, `sums`, `term`, `lead`. */
  variable: z.optional(z.string()),
  /** The answer is missing: `text` says what is expected. */
  blank: z.optional(z.literal(true)),
  emphasis: z.optional(z.literal(true)),
});

const textBlock = z.union([
  z.strictObject({ kind: z.literal('paragraph'), inlines: z.array(inline) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.array(inline)) }),
]);

export const contractText = z.strictObject({
  wording: z.string(),
  /** Being written: the version it was written with when its agent answered last, if another was published since. */
  formerWording: z.optional(z.string()),
  contentHash: z.string(),
  title: z.string(),
  subtitle: z.array(inline),
  sections: z.array(z.strictObject({ code: z.string(), heading: z.string(), blocks: z.array(textBlock) })),
  /** The planned dates, in words; empty when they are to be agreed. */
  annex: z.strictObject({ heading: z.string(), intro: z.string(), dates: z.array(z.string()) }),
  mention: nullableText,
  values: z.record(z.string(), z.json()),
});

export const historyEntry = z.strictObject({
  sequence: z.number(),
  at: instant,
  type: z.string(),
  actor: z.nullable(personName),
  party: z.nullable(z.enum(parties)),
  /** What happened, in a French sentence. */
  summary: z.string(),
  /** The message or reason given, if any. */
  message: nullableText,
  /** Its place in the trail and its hash there; null for a draft that its agent has not signed. */
  position: z.nullable(z.number()),
  hash: nullableText,
});

/** One thing that is no longer as it was when somebody signed. */
const textChange = z.strictObject({
  /** The clause, by its code; null for what stands around them: the title, the annex. */
  section: nullableText,
  heading: z.string(),
  label: z.string(),
  /** What went, in words: empty where there was nothing. Of a list, the items taken out. */
  before: z.array(z.string()),
  /** What came in its place; of a list, the items put in. */
  after: z.array(z.string()),
  /** How many items of a list stayed; null for what is no list. */
  kept: z.nullable(z.number()),
});

export const contractChanges = z.strictObject({
  /** When the reader last signed this contract; null if they never did. */
  since: z.nullable(instant),
  signedHash: nullableText,
  presentHash: z.string(),
  changes: z.array(textChange),
});
