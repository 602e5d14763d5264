import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type Day, domainCodes, faultSentence, phaseOf } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { holdsDomain } from '../db/contracts/listing.ts';
import { problem } from '../platform/problems.ts';
import { keysOf, orderOf, reversed, type Sort } from './order.ts';
import { readKey, writeKey } from './page-key.ts';
import type { Selection } from './selection.ts';
import { type ListedRow, stretchOf } from './store.ts';

type Page = Omit<EndpointAnswer<typeof endpoints.listCommunity>, 'total'>;
type Row = Page['items'][number];

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
function valuesOf(key: string, pointer: string, sort: Sort): readonly string[] {
  const read = readKey(key, sort, keysOf(sort).length);
  if (read === null) throw badKey(pointer);
  return read.values;
}

/** One page by keys: it costs the same however deep it is, and shows no row twice when others come or go. */
export async function pageOf(
  connection: Connection,
  selection: Selection,
  { sort, pageSize, after, before }: PageAsked,
): Promise<Page> {
  if (after !== undefined && before !== undefined) throw badKey('/before');
  const forward = orderOf(connection.tables, sort);
  const order = before === undefined ? forward : reversed(forward);
  const [asked, pointer] = before === undefined ? [after, '/after'] : [before, '/before'];
  const from = asked === undefined ? null : valuesOf(asked, pointer, sort);
  const rows = await stretchOf(connection, selection, { order, after: from, limit: pageSize + 1 });
  const hasMore = rows.length > pageSize;
  const shown = rows.slice(0, pageSize);
  if (before !== undefined) shown.reverse();
  const key = (row: ListedRow | undefined) =>
    row === undefined ? null : writeKey({ sort, values: keysOf(sort).map((name) => row[name] ?? '') });
  return {
    items: shown.map((row) => rowOf(row, selection.days.today)),
    next: before !== undefined || hasMore ? key(shown.at(-1)) : null,
    previous: after !== undefined || (before !== undefined && hasMore) ? key(shown[0]) : null,
  };
}

function rowOf(row: ListedRow, today: Day): Row {
  const { domains, missionId, missionTitle, evaluated, sortName, sortDirectorate, ...listed } = row;
  return {
    ...listed,
    domains: domainCodes.filter((code) => holdsDomain(domains, code)),
    mission: { id: missionId, title: missionTitle },
    phase: phaseIn(row, today),
  };
}

/** Where a listed contract stands: its phase, or that it ended before its term. */
function phaseIn(
  { state, startsOn, endsOn, evaluated }: Pick<ListedRow, 'state' | 'startsOn' | 'endsOn' | 'evaluated'>,
  today: Day,
): Row['phase'] {
  if (state === 'terminated' || state === 'closed') return state;
  if (startsOn === null || endsOn === null) return null;
  // Any instant tells that the evaluation is recorded: when it was is not asked.
  const evaluationRecordedAt = evaluated ? endsOn : null;
  return phaseOf({ state, term: { startsOn, endsOn }, evaluationRecordedAt }, today);
}
