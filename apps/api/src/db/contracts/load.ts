import { type Actor, type Contract, canSee, type OwnContract } from '@equipage/domain';
import { and, count, desc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';
import { informedOf } from '../recipients.ts';
import { fromRow, termOf } from './rows.ts';
import { asActor, heldBy, visibleTo } from './visible-to.ts';

const byId = prepared(({ queries, tables }) =>
  queries
    .select()
    .from(tables.contracts)
    .where(and(eq(tables.contracts.id, sql.placeholder('id')), visibleTo(tables)))
    .prepare('contract_by_id'),
);

/** A contract; null when there is none, or none that this person may see. */
export async function findContract(
  connection: Connection,
  id: string,
  actor: Actor,
): Promise<Contract | null> {
  const [row] = await byId(connection).execute({ id, ...asActor(actor) });
  if (row === undefined) return null;
  const contract = fromRow(row);
  if (canSee(contract, actor) === 'full') return contract;
  return { ...contract, informedIds: await informedOf(connection, contract.agentId) };
}

const others = prepared(({ queries, tables: { contracts } }) =>
  queries
    .select({
      id: contracts.id,
      state: contracts.state,
      startsOn: contracts.startsOn,
      endsOn: contracts.endsOn,
      effectiveOn: contracts.effectiveOn,
      evaluationRecordedAt: contracts.evaluationRecordedAt,
    })
    .from(contracts)
    .where(
      and(eq(contracts.agentId, sql.placeholder('agentId')), ne(contracts.id, sql.placeholder('exceptId'))),
    )
    .prepare('contracts_of_agent'),
);

/** What the rules need to know of a person's contracts, but for one. */
export async function ownContracts(
  connection: Connection,
  agentId: string,
  exceptId = '',
): Promise<OwnContract[]> {
  const rows = await others(connection).execute({ agentId, exceptId });
  return rows.map(({ startsOn, endsOn, ...own }) => ({ ...own, term: termOf(startsOn, endsOn) }));
}

const mine = prepared(({ queries, tables: { contracts } }) =>
  queries
    .select()
    .from(contracts)
    .where(eq(contracts.agentId, sql.placeholder('agentId')))
    .orderBy(desc(contracts.createdAt), desc(contracts.id))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset'))
    .prepare('contracts_mine'),
);

const mineCount = prepared(({ queries, tables: { contracts } }) =>
  queries
    .select({ total: count() })
    .from(contracts)
    .where(eq(contracts.agentId, sql.placeholder('agentId')))
    .prepare('contracts_mine_count'),
);

/** One page of those in which a person is the agent, the latest first. Pages count from 1. */
export async function contractsOf(
  connection: Connection,
  agentId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ contracts: Contract[]; total: number }> {
  const offset = (page - 1) * pageSize;
  const rows = await mine(connection).execute({ agentId, limit: pageSize, offset });
  const [counted] = await mineCount(connection).execute({ agentId });
  return { contracts: rows.map(fromRow), total: counted?.total ?? 0 };
}

const waiting = prepared(({ queries, tables }) =>
  queries
    .select()
    .from(tables.contracts)
    .where(
      and(
        visibleTo(tables),
        ne(tables.contracts.agentId, sql.placeholder('me')),
        sql`(${and(eq(tables.contracts.state, 'awaiting-manager'), heldBy(tables.contracts))} or ${and(
          eq(tables.contracts.state, 'awaiting-executive'),
          sql`${sql.placeholder('readsForExecutive')} = 1`,
        )})`,
      ),
    )
    .orderBy(tables.contracts.waitingSince, tables.contracts.id)
    .prepare('contracts_waiting_for'),
);

/** The contracts that this person is to decide on, or to prepare for the executive, the one that has waited longest first. */
export async function contractsWaitingFor(connection: Connection, actor: Actor): Promise<Contract[]> {
  const readsForExecutive = actor.roles.some((role) => role === 'executive' || role === 'assistant') ? 1 : 0;
  const rows = await waiting(connection).execute({ ...asActor(actor), readsForExecutive });
  return rows.map(fromRow);
}

const followed = prepared(({ queries, tables: { contracts } }) =>
  queries
    .select()
    .from(contracts)
    .where(
      and(
        eq(contracts.agentId, sql.placeholder('agentId')),
        isNotNull(contracts.number),
        sql`(${sql.placeholder('followsAll')} = 1 or ${eq(contracts.leadId, sql.placeholder('me'))})`,
      ),
    )
    .orderBy(desc(contracts.createdAt), desc(contracts.id))
    .prepare('contracts_followed'),
);

/** A person's contracts for those who follow them, the latest first: the officer all, a project's lead those of it. */
export async function contractsFollowed(
  connection: Connection,
  agentId: string,
  { personId, roles }: Actor,
): Promise<Contract[]> {
  const followsAll = roles.includes('officer') ? 1 : 0;
  const rows = await followed(connection).execute({ agentId, followsAll, me: personId });
  return rows.map(fromRow);
}
