import { type Actor, mostSteads } from '@equipage/domain';
import { and, eq, inArray, isNotNull, isNull, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Tables } from '../tables.ts';

/** The roles that see every contract once it is signed by its agent. */
const seeingAll = ['executive', 'officer'] as const;

/**
 * Which contracts a person sees (design: rules.md, who sees what), as the domain's `canSee` says of one: the only
 * predicate for lists and reads. Prepare the query, and give it `asActor`'s values.
 */
export function visibleTo(tables: Tables): SQL {
  const { contracts } = tables;
  const me = sql.placeholder('me');
  const others = or(
    concerns(tables),
    informs(tables, me),
    and(eq(contracts.state, 'awaiting-executive'), sql`${sql.placeholder('prepares')} = 1`),
  );
  return sql`(${or(eq(contracts.agentId, me), and(isNotNull(contracts.number), others))})`;
}

/**
 * Of the contracts that a person sees, those that are more to them than something to read: their own, those of their seats
 * and of their projects. The others are seen by sight `reading`.
 */
export function concerns({ contracts }: Pick<Tables, 'contracts'>): SQL {
  const me = sql.placeholder('me');
  return sql`(${or(
    eq(contracts.agentId, me),
    sql`${sql.placeholder('seesAll')} = 1`,
    heldBy(contracts),
    eq(contracts.leadId, me),
  )})`;
}

/**
 * The contracts of which a person is kept informed: those of agents whom the directory has in a directorate of theirs. Asked
 * once for a whole list, and of an index: most people are kept informed of nothing.
 */
export function informs({ contracts, people, recipients }: Tables, me: string | Placeholder): SQL {
  return sql`${contracts.agentId} in (select ${people.id} from ${recipients} inner join ${people} on ${people.directorate} = ${recipients.directorate} where ${and(
    sql`${recipients.personId} = ${me}`,
    eq(recipients.kind, 'informed'),
    isNull(recipients.endedAt),
  )})`;
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
  const prepares = roles.includes('assistant') ? 1 : 0;
  return { me: personId, seesAll, prepares, ...(Object.fromEntries(held) as Record<string, string>) };
}
