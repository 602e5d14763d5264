import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { faultSentence } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { type PageKey, readKey, writeKey } from '../platform/page-key.ts';
import { problem } from '../platform/problems.ts';
import { keysOf, orderOf, partNumbers, type Sort } from './order.ts';
import { rowsFor, type Setting } from './row.ts';
import type { Selection } from './selection.ts';
import { type ListedRow, stretchOf } from './store.ts';

type Page = Omit<EndpointAnswer<typeof endpoints.listCommunity>, 'total'>;

/** Which page: at the beginning, after a key or before one. */
export interface PageAsked {
  sort: Sort;
  pageSize: number;
  after: string | undefined;
  before: string | undefined;
}

const badKey = (pointer: string) =>
  problem('invalid-input', {
    errors: [{ pointer, code: 'wrong-format', detail: faultSentence('wrong-format') }],
  });

/** @throws the problem `invalid-input` for a key that is not one of this sort's */
function placeOf(text: string, pointer: string, sort: Sort): PageKey {
  const key = readKey(text, sort);
  const names = key === null ? undefined : keysOf(sort, key.part);
  if (key === null || names?.length !== key.values.length) throw badKey(pointer);
  const hasInstants = names.every(
    (name, place) => name !== 'waitingSince' || !Number.isNaN(Date.parse(key.values[place] ?? '')),
  );
  if (!hasInstants) throw badKey(pointer);
  return key;
}

/** A row and the part of the sort it was met in. */
interface Placed {
  row: ListedRow;
  part: number;
}

/** The rows that follow a place in a sort, part after part, or that come before it, the nearest first. */
export async function placedFrom(
  connection: Connection,
  selection: Selection,
  { sort, from, limit, backwards }: { sort: Sort; from: PageKey | null; limit: number; backwards: boolean },
): Promise<Placed[]> {
  const numbers = partNumbers(sort, backwards);
  const first = from === null ? 0 : numbers.indexOf(from.part);
  const found: Placed[] = [];
  for (const part of numbers.slice(first)) {
    const order = orderOf(connection.tables, sort, part, selection.days, backwards);
    const after = from !== null && part === from.part ? from.values : null;
    const rows = await stretchOf(connection, selection, { order, after, limit: limit - found.length });
    found.push(...rows.map((row) => ({ row, part })));
    if (found.length >= limit) break;
  }
  return found;
}

export function keyOf({ row, part }: Placed, sort: Sort): PageKey {
  const values = (keysOf(sort, part) ?? []).map((name) => row[name] ?? '');
  return { sort, part, values };
}

/** One page by keys: it costs the same however deep it is, and shows no row twice when others come or go. */
export async function pageOf(
  connection: Connection,
  selection: Selection,
  { sort, pageSize, after, before }: PageAsked,
  setting: Setting,
): Promise<Page> {
  if (after !== undefined && before !== undefined) throw badKey('/before');
  const backwards = before !== undefined;
  const [asked, pointer] = backwards ? [before, '/before'] : [after, '/after'];
  const from = asked === undefined ? null : placeOf(asked, pointer, sort);
  const placed = await placedFrom(connection, selection, { sort, from, limit: pageSize + 1, backwards });
  const hasMore = placed.length > pageSize;
  const shown = placed.slice(0, pageSize);
  if (backwards) shown.reverse();
  const key = (one: Placed | undefined) => (one === undefined ? null : writeKey(keyOf(one, sort)));
  return {
    items: await rowsFor(
      connection,
      shown.map(({ row }) => row),
      setting,
    ),
    next: backwards || hasMore ? key(shown.at(-1)) : null,
    previous: after !== undefined || (backwards && hasMore) ? key(shown[0]) : null,
  };
}
