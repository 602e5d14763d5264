import * as z from 'zod/mini';
import { instant } from './shapes.ts';

/** Where the trail ends at this moment. */
export const trailHead = z.strictObject({
  /** How many acts are in it. */
  position: z.number(),
  /** SHA-256 of the last one and, through it, of all. */
  hash: z.string(),
  at: instant,
});
