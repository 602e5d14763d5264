import { fileStates } from '@equipage/domain';
import * as z from 'zod/mini';

/* What the interface answers. Days `YYYY-MM-DD`, instants ISO 8601 UTC, hours decimal. */

export const instant = z.string();

export const nullableText = z.nullable(z.string());

export const personName = z.strictObject({ id: z.string(), firstName: z.string(), lastName: z.string() });

/** The final file of a contract. */
export const contractFile = z.strictObject({
  state: z.enum(fileStates),
  sealedAt: z.nullable(instant),
  stampedAt: z.nullable(instant),
  selfSigned: z.nullable(z.boolean()),
});
