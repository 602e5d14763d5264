import { type Actor, type ContractEventType, toldToReaders } from '@equipage/domain';
import { and, desc, eq, gt, inArray, isNull, max, ne, or, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../db/connection.ts';
import { asActor, concerns, heldBy, visibleTo } from '../db/contracts/visible-to.ts';

/** What is news; the rest is a trace that goes with one of these, or somebody's own writing. */
const told = [
  'taken-over',
  'signed',
  'took-effect',
  'change-requested',
  'declined',
  'manager-disputed',
  'taken-back',
  'withdrawn',
  'handed-over',
  'termination-declared',
  'termination-reverted',
  'difficulty-signalled',
  'closed',
  'evaluation-recorded',
  'renewed',
] as const satisfies readonly ContractEventType[];

/** What the mails tell the agent and the hierarchy, and is their news alone. */
const toldToThem = [
  'observed',
  'absence-recorded',
  'absence-corrected',
  'absence-withdrawn',
] as const satisfies readonly ContractEventType[];

/** How far back one looks, in acts of the whole trail: a search for somebody whom little concerns has to end. */
const reach = 5000;

const latest = prepared(({ queries, tables }) => {
  const { trail, contractEvents, contracts } = tables;
  return queries
    .select({
      position: trail.position,
      at: contractEvents.at,
      actorId: contractEvents.actorId,
      data: contractEvents.data,
      contractId: contracts.id,
      agentId: contracts.agentId,
      concernsThem: sql`case when ${concerns(tables)} then 1 else 0 end`.mapWith(Boolean),
    })
    .from(trail)
    .innerJoin(
      contractEvents,
      and(eq(contractEvents.contractId, trail.contractId), eq(contractEvents.sequence, trail.sequence)),
    )
    .innerJoin(contracts, eq(contracts.id, trail.contractId))
    .where(
      and(
        gt(trail.position, sql.placeholder('after')),
        or(isNull(contractEvents.actorId), ne(contractEvents.actorId, sql.placeholder('me'))),
        visibleTo(tables),
        or(
          inArray(contractEvents.type, [...toldToReaders]),
          and(inArray(contractEvents.type, [...told]), concerns(tables)),
          and(
            inArray(contractEvents.type, [...toldToThem]),
            or(eq(contracts.agentId, sql.placeholder('me')), heldBy(contracts)),
          ),
        ),
      ),
    )
    .orderBy(desc(trail.position))
    .limit(sql.placeholder('limit'))
    .prepare('news_latest');
});

/** What others did to the contracts that somebody may see, the last first; of those they only read, what became of them. */
export async function latestNews(connection: Connection, actor: Actor, limit: number) {
  const after = (await endOf(connection)) - reach;
  return latest(connection).execute({ ...asActor(actor), after, limit });
}

/** Where the trail ends; 0 of an empty one. */
export async function endOf({ queries, tables: { trail } }: Connection): Promise<number> {
  const [row] = await queries.select({ last: max(trail.position) }).from(trail);
  return row?.last ?? 0;
}

/** How far somebody has seen; null before their first look. */
export async function seenBy(
  { queries, tables: { visits } }: Connection,
  personId: string,
): Promise<number | null> {
  const [row] = await queries.select().from(visits).where(eq(visits.personId, personId));
  return row?.position ?? null;
}

/** What stands up to here is seen; what was seen farther stays so. */
export async function markSeen(
  { queries, tables: { visits } }: Connection,
  personId: string,
  position: number,
): Promise<void> {
  const farther = sql`case when ${visits.position} > ${position} then ${visits.position} else ${position} end`;
  await queries
    .insert(visits)
    .values({ personId, position })
    .onConflictDoUpdate({ target: visits.personId, set: { position: farther } });
}
