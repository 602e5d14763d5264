import * as z from 'zod/mini';

const condition = z.record(z.string(), z.union([z.string(), z.boolean()]));

const sentence = z.strictObject({
  say: z.string(),
  when: z.optional(condition),
  whenAny: z.optional(z.array(condition)),
  given: z.optional(z.array(z.string())),
  missing: z.optional(z.array(z.string())),
});
const sentences = z.array(sentence);

/** A version of the wording: what contracts are written with (its notation: packages/contract-text). */
export const wording = z.strictObject({
  version: z.string(),
  variables: z.record(z.string(), z.strictObject({ from: z.string(), blank: z.optional(z.string()) })),
  title: sentences,
  subtitle: sentences,
  sections: z.array(
    z.strictObject({
      code: z.string(),
      heading: z.string(),
      blocks: z.array(
        z.union([z.strictObject({ paragraph: sentences }), z.strictObject({ list: sentences })]),
      ),
    }),
  ),
  annex: z.strictObject({ heading: z.string(), intro: sentences }),
  mention: sentences,
});
