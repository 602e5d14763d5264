import { type Actor, mostSteads } from '@equipage/domain';
import { and, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { Tables } from '../tables.ts';

/** The roles that see every contract once it is signed by its agent. */
const seeingAll = ['executive', 'officer'] as const;

/**
 * Which contracts a person sees (design: rules.md, who sees what), as the domain's `canSee` says of one: the only
 * predicate for lists and reads. Prepare the query, and give it `asActor`'s values.
 */
export function visibleTo({ contracts }: Tables): SQL {
  const me = sql.placeholder('me');
  const others = or(sql`${sql.placeholder('seesAll')} = 1`, heldBy(contracts), eq(contracts.leadId, me));
  return sql`(${or(eq(contracts.agentId, me), and(isNotNull(contracts.number), others))})`;
}

const places = Array.from({ length: mostSteads }, (_, place) => `stead${place}`);

/** The contracts of which a person holds the manager's seat, in their own name or in somebody's stead. */
export function heldBy({ managerId }: Tables['contracts']): SQL {
  return inArray(
    managerId,
    ['me', ...places].map((name) => sql.placeholder(name)),
  );
}

/** The values that `visibleTo` is asked with. */
export function asActor({ personId, roles, steads = [] }: Actor) {
  const seesAll = seeingAll.some((role) => roles.includes(role)) ? 1 : 0;
  const held = places.map((name, place) => [name, steads[place]?.holderId ?? personId]);
  return { me: personId, seesAll, ...(Object.fromEntries(held) as Record<string, string>) };
}
