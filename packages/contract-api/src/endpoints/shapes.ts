import { coded, id, typed } from '@equipage/domain';
import * as z from 'zod/mini';

/* The shapes that endpoints of several kinds share. */

export const byId = z.strictObject({ id });
/** One file of a contract, by its SHA-256. */
export const byHash = z.strictObject({
  id,
  hash: z.string(typed).check(z.regex(/^[0-9a-f]{64}$/, coded('not-a-hash'))),
});
/** Text in an address: without control characters or lone surrogates, which no database takes. */
export const plain = (max: number) =>
  z.string(typed).check(z.maxLength(max, coded('too-long')), z.regex(/^\P{C}*$/u, coded('wrong-format')));
export const search = plain(100);
export const items = <T extends z.core.$ZodType>(schema: T) => z.strictObject({ items: z.array(schema) });
export const page = <T extends z.core.$ZodType>(schema: T) =>
  z.strictObject({ items: z.array(schema), total: z.number(), page: z.number(), pageSize: z.number() });
/** A whole number written in a query string. */
const count = (max: number) =>
  z.pipe(
    z.string().check(z.regex(/^[1-9]\d{0,5}$/, coded('not-a-count'))),
    z.transform((value: string) => Math.min(Number(value), max)),
  );
export const paging = { page: z.optional(count(100_000)), pageSize: z.optional(count(100)) };
/** A filter that may be repeated in the query string: any of its values matches. */
export const several = <T extends z.core.$ZodType>(schema: T) =>
  z.optional(z.union([schema, z.array(schema)]));
