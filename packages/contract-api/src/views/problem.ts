import * as z from 'zod/mini';
import { problem as contractProblem } from './contracts.ts';

/** The body of every answer that is not a success (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int().check(z.minimum(400), z.maximum(599)),
  code: z.string(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() }))),
  problems: z.optional(z.array(contractProblem)),
  current: z.optional(z.unknown()),
});
