import * as z from 'zod/mini';
import { instant } from './shapes.ts';

const facts = z.array(z.strictObject({ name: z.string(), value: z.string() }));

/** A paper that the service makes of its own settings: under each heading a few words, facts, a table. */
export const privacySheet = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  intro: z.string(),
  sections: z.array(
    z.strictObject({
      heading: z.string(),
      intro: z.optional(z.string()),
      facts: z.optional(facts),
      table: z.optional(z.strictObject({ head: z.array(z.string()), rows: z.array(z.array(z.string())) })),
    }),
  ),
  statements: z.array(z.string()),
});

/** What is kept about a person, by kind; each item as it is kept, without what opens a session. */
export const personalData = z.strictObject({
  madeAt: instant,
  sections: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      items: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});
