import type { EndpointAnswer, EndpointRequest, endpoints } from '@equipage/contract-api';
import { type AccountStatus, faultSentence, type GivenRole } from '@equipage/domain';
import { and, asc, desc, isNotNull, isNull, like, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { searchWords } from '../../db/search-text.ts';
import type { Tables } from '../../db/tables.ts';
import { readKey, writeKey } from '../../platform/page-key.ts';
import { problem } from '../../platform/problems.ts';

type Asked = EndpointRequest<typeof endpoints.listDirectory>['query'];
type Page = EndpointAnswer<typeof endpoints.listDirectory>;
type People = Tables['people'];

const usualPageSize = 50;
/** The one sort of the list, as its keys name it. */
const sort = 'name';

/** One page by keys: it costs the same however deep it is, and shows nobody twice when others come or go. */
export async function listDirectory(connection: Connection, asked: Asked): Promise<Page> {
  const { queries, tables } = connection;
  const { people } = tables;
  const { pageSize = usualPageSize, after, before } = asked;
  if (after !== undefined && before !== undefined) throw badKey('/before');
  const backwards = before !== undefined;
  const from = after ?? before;
  const place = from === undefined ? undefined : placeOf(from, backwards ? '/before' : '/after');
  const conditions = conditionsOf(people, asked);
  const order = backwards ? desc : asc;
  const rows = await queries
    .select(columnsOf(people))
    .from(people)
    .where(and(...conditions, place && beyond(people, place, backwards)))
    .orderBy(order(people.sortName), order(people.id))
    .limit(pageSize + 1);
  const hasMore = rows.length > pageSize;
  const shown = rows.slice(0, pageSize);
  if (backwards) shown.reverse();
  const key = (row: (typeof rows)[number] | undefined) =>
    row === undefined ? null : writeKey({ sort, part: 0, values: [row.sortName, row.id] });
  return {
    items: shown.map(({ sortName: _sortName, roles, ...row }) => ({ ...row, roles: [...roles] })),
    total: await count(connection, conditions),
    next: backwards || hasMore ? key(shown.at(-1)) : null,
    previous: after !== undefined || (backwards && hasMore) ? key(shown[0]) : null,
  };
}

function columnsOf(people: People) {
  const { id, firstName, lastName, email, jobTitle, directorate, service } = people;
  const { roles, disabledAt, leftAt, sortName } = people;
  return {
    id,
    firstName,
    lastName,
    email,
    jobTitle,
    directorate,
    service,
    roles,
    disabledAt,
    leftAt,
    sortName,
  };
}

async function count(
  { queries, tables: { people } }: Connection,
  conditions: readonly (SQL | undefined)[],
): Promise<number> {
  const [row] = await queries
    .select({ total: sql<number>`count(*)`.mapWith(Number) })
    .from(people)
    .where(and(...conditions));
  return row?.total ?? 0;
}

function conditionsOf(people: People, { search = '', role, status }: Asked): (SQL | undefined)[] {
  return [
    ...searchWords(search).map((word) => like(people.searchText, `% ${word}%`)),
    search.trim() !== '' && searchWords(search).length === 0 ? sql`false` : undefined,
    role && holds(people, role),
    status && hasStatus(people, status),
  ];
}

/** Roles are one of four words in a short list: its text is looked at, as both engines write it. */
export function holds({ roles }: People, role: GivenRole): SQL {
  return sql`cast(${roles} as text) like ${`%"${role}"%`}`;
}

function hasStatus({ disabledAt, leftAt }: People, status: AccountStatus): SQL | undefined {
  if (status === 'left') return isNotNull(leftAt);
  return and(isNull(leftAt), status === 'active' ? isNull(disabledAt) : isNotNull(disabledAt));
}

function beyond(people: People, [name, id]: readonly [string, string], backwards: boolean): SQL {
  const left = sql`(${people.sortName}, ${people.id})`;
  const right = sql`(${sql.param(name, people.sortName)}, ${sql.param(id, people.id)})`;
  return backwards ? sql`${left} < ${right}` : sql`${left} > ${right}`;
}

/** @throws the problem `invalid-input` for a key that is none of ours */
function placeOf(text: string, pointer: string): readonly [string, string] {
  const [name, id, ...rest] = readKey(text, sort)?.values ?? [];
  if (name === undefined || id === undefined || rest.length > 0) throw badKey(pointer);
  return [name, id];
}

const badKey = (pointer: string) =>
  problem('invalid-input', {
    errors: [{ pointer, code: 'wrong-format', detail: faultSentence('wrong-format') }],
  });
