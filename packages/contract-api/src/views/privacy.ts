import * as z from 'zod/mini';
import { instant } from './shapes.ts';

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
