import * as z from 'zod/mini';
import { instant, personName } from './shapes.ts';

/** What others did to the contracts that one may see, and what else one was told, the last first; `unseen` counts what is new. */
export const news = z.strictObject({
  items: z.array(
    z.strictObject({
      /** Of the trail. */
      position: z.number(),
      at: instant,
      contractId: z.string(),
      agent: personName,
      summary: z.string(),
      isNew: z.boolean(),
    }),
  ),
  /** What is no act on a contract; `path` leads there, in the page. */
  told: z.array(
    z.strictObject({
      id: z.string(),
      at: instant,
      text: z.string(),
      path: z.string(),
      isNew: z.boolean(),
    }),
  ),
  unseen: z.number(),
  /** Mails that were given up and wait for somebody to see to them; 0 for who does not keep them. */
  mailsGivenUp: z.number(),
});
