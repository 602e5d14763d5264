import * as z from 'zod/mini';

/** Where a found thing leads: a member's page and a contract have one; a card of the directory is all there is to see. */
export const foundKinds = ['member', 'contract', 'mission', 'person'] as const;

export const found = z.strictObject({
  kind: z.enum(foundKinds),
  /** Of the person, the contract or the mission. */
  id: z.string(),
  title: z.string(),
  detail: z.string(),
});
