import * as z from 'zod/mini';
import { instant, nullableText, personName } from './shapes.ts';

/** What somebody told of a page that they could not use, and what was answered. */
export const complaint = z.strictObject({
  id: z.string(),
  /** « A11Y-2026-1 », given to who wrote. */
  reference: z.string(),
  at: instant,
  name: z.string(),
  email: z.string(),
  place: z.string(),
  message: z.string(),
  answeredAt: z.nullable(instant),
  answeredBy: z.nullable(personName),
  answer: nullableText,
  /** When all but the reference and the dates was forgotten: the rest is then empty. */
  forgottenAt: z.nullable(instant),
});
