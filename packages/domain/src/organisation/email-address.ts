import * as z from 'zod/mini';
import { coded, typed } from '../words/form-codes.ts';

/** An e-mail address, in lower case. */
export const emailAddress = z
  .string(typed)
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(254, coded('too-long')),
    z.regex(/^[^\s\p{C}@]+@[^\s\p{C}@]+$/u, coded('not-an-email')),
  );
