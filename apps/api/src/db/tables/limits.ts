import type { Kit } from '../kit.ts';

/** How often something was asked for in a short time, for all instances together. */
export function limitTables(kit: Kit) {
  const rateLimits = kit.table(
    'rate_limits',
    {
      /** A digest of what is limited, an address or a code: it is not to be read here. */
      key: kit.text('key').primaryKey(),
      startedAt: kit.instant('started_at').notNull(),
      count: kit.int('count').notNull(),
    },
    (t) => [kit.index('rate_limits_started').on(t.startedAt)],
  );
  return { rateLimits };
}
