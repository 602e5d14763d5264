import type { EndpointAnswer, EndpointRequest, endpoints } from '@equipage/contract-api';
import { faultSentence } from '@equipage/domain';
import { and } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { comesAfter, orderBy } from '../../db/stretch.ts';
import type { Tables } from '../../db/tables.ts';
import { readKey, writeKey } from '../../platform/page-key.ts';
import { problem } from '../../platform/problems.ts';
import { selectionOf } from './selection.ts';

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
  const place = from === undefined ? null : placeOf(from, backwards ? '/before' : '/after');
  const selection = await selectionOf(connection, asked);
  const stretch = { after: place, descends: backwards, limit: pageSize + 1 };
  const order = { columns: [people.sortName, people.id], descends: backwards };
  const rows = await queries
    .select(columnsOf(people))
    .from(people)
    .where(and(selection.isInStretch(stretch), place === null ? undefined : comesAfter(order, place)))
    .orderBy(...orderBy(order))
    .limit(stretch.limit);
  const hasMore = rows.length > pageSize;
  const shown = rows.slice(0, pageSize);
  if (backwards) shown.reverse();
  const key = (row: (typeof rows)[number] | undefined) =>
    row === undefined ? null : writeKey({ sort, part: 0, values: [row.sortName, row.id] });
  return {
    items: shown.map(({ sortName: _sortName, roles, ...row }) => ({ ...row, roles: [...roles] })),
    total: await selection.count(),
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
