import { coded, contractStates, typed } from '@equipage/domain';
import * as z from 'zod/mini';
import { instant, nullableText, personName } from './shapes.ts';

/** Any words, whatever their faults: a draft is kept as it is written, and held to its rules when it is published. */
const written = (max: number) =>
  z.string(typed).check(z.maxLength(max, coded('too-long')), z.regex(/^\P{C}*$/u, coded('wrong-format')));
const list = <T extends z.core.$ZodType>(schema: T, max: number) =>
  z.array(schema).check(z.maxLength(max, coded('too-many')));
const name = written(60);

const condition = z.record(name, z.union([name, z.boolean()]));
const sentence = z.strictObject({
  say: written(4000),
  when: z.optional(condition),
  whenAny: z.optional(list(condition, 20)),
  given: z.optional(list(name, 20)),
  missing: z.optional(list(name, 20)),
});
const sentences = list(sentence, 60);

/** What is written of a version (its notation: packages/contract-text); which variables there are is not. */
export const wordingContent = z.strictObject({
  title: sentences,
  subtitle: sentences,
  sections: list(
    z.strictObject({
      code: written(60),
      heading: written(400),
      blocks: list(
        z.union([z.strictObject({ paragraph: sentences }), z.strictObject({ list: sentences })]),
        60,
      ),
    }),
    40,
  ),
  annex: z.strictObject({ heading: written(400), intro: sentences }),
  mention: sentences,
});

/** A version of the wording: what contracts are written with. */
export const wording = z.strictObject({
  version: z.string(),
  variables: z.record(z.string(), z.strictObject({ from: z.string(), blank: z.optional(z.string()) })),
  ...wordingContent.shape,
});

/** A sentence of the version in preparation, read by who publishes it: where it stands, and its very words. */
export const wordingConfirmation = z.strictObject({ pointer: written(120), say: written(4000) });

/** A sentence that was confirmed: it was new, or worded otherwise. */
const confirmedSentence = z.strictObject({
  /** The part where it stands. */
  heading: z.string(),
  sentence: z.string(),
  /** When it is printed; null when it always is. */
  when: nullableText,
});

/** One line of the list of versions; the draft has no number yet. */
export const wordingSummary = z.strictObject({
  version: nullableText,
  note: nullableText,
  /** When it was published, or when the draft was written last, and by whom; nobody for the first version. */
  at: instant,
  by: z.nullable(personName),
  /** What who published it had read and confirmed, sentence by sentence. */
  confirmed: z.array(confirmedSentence),
  /** How many contracts were signed with it by their agent. */
  contracts: z.number(),
});

/** The version in preparation. */
export const wordingDraft = z.strictObject({
  /** Goes up at each writing: what `If-Match` names. */
  version: z.number(),
  /** The number that publishing it now would give. */
  nextVersion: z.string(),
  /** The version that contracts are written with meanwhile. */
  present: z.string(),
  at: instant,
  by: z.nullable(personName),
  content: wordingContent,
});

/** A contract that keeps the version it was signed with. */
export const wordingContract = z.strictObject({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  state: z.enum(contractStates),
  wording: z.string(),
});
