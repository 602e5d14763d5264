import type { FastifySchemaCompiler } from 'fastify';
import * as z from 'zod/mini';

/** A part of a request that its schema refuses, with what zod found wrong. */
export class InvalidInput extends Error {
  override name = 'InvalidInput';
  readonly issues: z.core.$ZodError['issues'];
  constructor(issues: z.core.$ZodError['issues']) {
    super('invalid input');
    this.issues = issues;
  }
}

/** Lets Fastify validate with the schemas of the endpoint table; handlers receive what these parsed. */
export const validatorCompiler: FastifySchemaCompiler<z.core.$ZodType> =
  ({ schema }) =>
  (data) => {
    const parsed = z.safeParse(schema, data);
    return parsed.success ? { value: parsed.data } : { error: new InvalidInput(parsed.error.issues) };
  };
