import type { Actor } from '@equipage/domain';
import { and, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { Tables } from '../tables.ts';

/** The roles that see every contract once it is signed by its agent. */
const seeingAll = ['executive', 'officer'] as const;

/**
 * Which contracts a person sees (design: rules.md, who sees what), as the domain's `canSee` says of one: the only
 * predicate for lists and reads. Prepare the query, and give it `asActor`'s values.
 */
export function visibleTo({ contracts }: Tables): SQL {
  const me = sql.placeholder('me');
  const others = or(
    sql`${sql.placeholder('seesAll')} = 1`,
    eq(contracts.managerId, me),
    eq(contracts.leadId, me),
  );
  return sql`(${or(eq(contracts.agentId, me), and(isNotNull(contracts.number), others))})`;
}

/** The values that `visibleTo` is asked with. */
export function asActor({ personId, roles }: Actor): { me: string; seesAll: 0 | 1 } {
  return { me: personId, seesAll: seeingAll.some((role) => roles.includes(role)) ? 1 : 0 };
}
