import * as z from 'zod/mini';
import { personCard } from './people.ts';
import { nullableText } from './shapes.ts';

/** Somebody of the directory who reads a directorate's contracts. */
const informed = z.strictObject({ id: z.string(), directorate: z.string(), person: personCard });

/** An address that is written to when a contract is signed by all, and when it ends; null for every directorate. */
const copied = z.strictObject({
  id: z.string(),
  directorate: nullableText,
  name: z.string(),
  email: z.string(),
});

export const recipients = z.strictObject({
  informed: z.array(informed),
  copied: z.array(copied),
  /** Those of the directory, with how many people each has: one that has none any more reaches nobody. */
  directorates: z.array(z.strictObject({ name: z.string(), people: z.number() })),
});
