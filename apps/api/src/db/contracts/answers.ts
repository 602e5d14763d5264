import type { Actor, Contract, ContractEvent, Instant } from '@equipage/domain';
import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';
import { fromRow } from './rows.ts';
import { asActor, visibleTo } from './visible-to.ts';

/** How many answers are told. */
const latest = 5;
const kinds = ['signed', 'change-requested', 'declined', 'manager-disputed'] as const;

const given = prepared(({ queries, tables }) =>
  queries
    .select({
      at: tables.contractEvents.at,
      data: tables.contractEvents.data,
      sequence: tables.contractEvents.sequence,
      contract: tables.contracts,
    })
    .from(tables.contractEvents)
    .innerJoin(tables.contracts, eq(tables.contracts.id, tables.contractEvents.contractId))
    .where(
      and(
        eq(tables.contractEvents.actorId, sql.placeholder('me')),
        inArray(tables.contractEvents.type, [...kinds]),
        ne(tables.contracts.agentId, sql.placeholder('me')),
        visibleTo(tables),
      ),
    )
    .orderBy(desc(tables.contractEvents.at), desc(tables.contractEvents.sequence))
    .limit(sql.placeholder('limit'))
    .prepare('answers_given_by'),
);

export interface AnswerRow {
  at: Instant;
  data: ContractEvent;
  contract: Contract;
}

/** A person's latest answers to the contracts of others, the last first; the two seats of one signature are one. */
export async function answersBy(connection: Connection, actor: Actor): Promise<AnswerRow[]> {
  const rows = await given(connection).execute({ ...asActor(actor), limit: latest * 2 });
  const once = new Map(rows.map((row) => [`${row.contract.id} ${row.at}`, row]));
  return [...once.values()]
    .slice(0, latest)
    .map(({ at, data, contract }) => ({ at, data, contract: fromRow(contract) }));
}
