import * as z from 'zod/mini';

/** One of the sessions of whoever asks. */
export const ownSession = z.strictObject({
  id: z.string(),
  /** The one that asks. */
  current: z.boolean(),
  method: z.enum(['demo', 'oidc', 'link', 'set-up']),
  openedAt: z.string(),
  /** To the minute. */
  lastSeenAt: z.string(),
  /** When its owner was last asked who they are. */
  authenticatedAt: z.string(),
  address: z.string(),
  /** « Firefox sur Windows »; empty when it is not known. */
  browser: z.string(),
});
