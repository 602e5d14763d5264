import type { Day } from '@equipage/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { comesAfter, orderBy } from '../db/stretch.ts';
import type { Tables } from '../db/tables.ts';
import { type Beginning, beginningOf } from '../db/words.ts';
import type { Order } from './order.ts';
import { isInStretch, isSelected, loneWord, type Selection, type Stretch } from './selection.ts';

/** What the list shows of a row, and the values that place it: one beside the other, as what is nested costs more to read. */
function columnsOf({ tables }: Connection) {
  const { listings, people } = tables;
  return {
    contractId: listings.contractId,
    personId: listings.personId,
    firstName: listings.firstName,
    lastName: listings.lastName,
    directorate: listings.directorate,
    service: listings.service,
    domains: listings.domains,
    missionId: listings.missionId,
    missionTitle: listings.missionTitle,
    leadId: people.id,
    leadFirstName: people.firstName,
    leadLastName: people.lastName,
    percent: listings.percent,
    hours: listings.hours,
    state: listings.state,
    evaluated: listings.evaluated,
    startsOn: listings.startsOn,
    endsOn: listings.endsOn,
    waitingSince: listings.waitingSince,
    wording: listings.wording,
    sortName: listings.sortName,
    sortDirectorate: listings.sortDirectorate,
    employmentEndsOn: employmentEndOf(tables),
  };
}

/** The last day of the employment of a row's own person; the people of the list are its leads. */
function employmentEndOf({ listings, people }: Tables) {
  const column = sql.identifier(people.employmentEndsOn.name);
  const id = sql.identifier(people.id.name);
  return sql<Day | null>`(select own.${column} from ${people} own where own.${id} = ${listings.personId})`;
}

/** The word that answers alone, where the order is the one of its index. */
function wordAlone({ tables }: Connection, selection: Selection, { columns, condition }: Order) {
  const isByName = columns[0] === tables.listings.sortName && condition === undefined;
  return isByName ? loneWord(selection) : null;
}

function stretchQuery(
  connection: Connection,
  selection: Selection,
  stretch: Stretch,
  word: Beginning | null = null,
) {
  const { queries, tables } = connection;
  const { listings, people } = tables;
  const { order, after, limit } = stretch;
  const selected =
    word !== null
      ? and(eq(listings.member, true), isInStretch(connection, word, stretch))
      : and(
          isSelected(connection, selection),
          order.condition,
          after === null ? undefined : comesAfter(order, after),
        );
  return queries
    .select(columnsOf(connection))
    .from(listings)
    .innerJoin(people, eq(people.id, listings.leadId))
    .where(selected)
    .orderBy(...orderBy(order))
    .limit(limit);
}

export type ListedRow = Awaited<ReturnType<typeof stretchQuery>>[number];

type Prepared = ReturnType<ReturnType<typeof stretchQuery>['prepare']>;
const built = new WeakMap<object, Map<string, Prepared>>();
const anyWord: Beginning = { from: sql.placeholder('from'), to: sql.placeholder('to') };

/** The whole list is what is read most, and then those that a word finds: their queries are built once for each order. */
function preparedStretch(
  connection: Connection,
  selection: Selection,
  { order, after }: Stretch,
  word: Beginning | null,
): Prepared {
  const known = built.get(connection.queries) ?? new Map<string, Prepared>();
  built.set(connection.queries, known);
  const first = order.columns[0]?.name;
  const place = `${order.descends ? 'down' : 'up'}_${after === null ? 'first' : 'next'}`;
  const name = `listings_by_${first}_${place}${word === null ? '' : '_of_word'}`;
  const query =
    known.get(name) ??
    stretchQuery(
      connection,
      selection,
      {
        order,
        after: after?.map((_, place) => sql.placeholder(`key${place}`)) ?? null,
        limit: sql.placeholder('limit'),
      },
      word,
    ).prepare(name);
  known.set(name, query);
  return query;
}

/** A part of the list depends on the day: its query is another one tomorrow. */
function isWholeList({ filters, search }: Selection, { condition }: Order): boolean {
  const { domain, directorate, phase, state, attention, contract } = filters;
  const narrowing = [domain, directorate, phase, state, attention, contract, search.held];
  return condition === undefined && search.lookedUp === null && narrowing.every((one) => one.length === 0);
}

/** The rows of a stretch of the list, in its order. */
export async function stretchOf(
  connection: Connection,
  selection: Selection,
  stretch: Stretch & { limit: number; after: readonly string[] | null },
): Promise<ListedRow[]> {
  if (selection.search.isVain) return [];
  const word = wordAlone(connection, selection, stretch.order);
  if (word === null && !isWholeList(selection, stretch.order))
    return stretchQuery(connection, selection, stretch);
  const keys = stretch.after?.map((value, place) => [`key${place}`, value]) ?? [];
  const begins = word === null ? {} : beginningOf(word);
  const values = { ...Object.fromEntries(keys), ...begins, limit: stretch.limit };
  return preparedStretch(connection, selection, stretch, word === null ? null : anyWord).execute(values);
}
