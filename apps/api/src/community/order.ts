import { communityPhases, type communitySorts } from '@equipage/contract-api';
import { attentionMarks } from '@equipage/domain';
import { isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { ColumnOrder } from '../db/stretch.ts';
import type { Tables } from '../db/tables.ts';
import { needsAttention } from './attention.ts';
import { type Days, isInPhase } from './filters.ts';

export type Sort = (typeof communitySorts)[number];
type SortName = Sort extends infer S ? (S extends `-${string}` ? never : S) : never;

const byName = ['sortName', 'contractId'] as const;
const byEnd = ['endsOn', ...byName] as const;
const byDirectorate = ['sortDirectorate', ...byName] as const;
const byWaiting = ['waitingSince', ...byName] as const;
export type KeyName = (typeof byEnd | typeof byDirectorate | typeof byWaiting)[number];

/**
 * A part of the list, which comes whole before the next: an order that no column holds (a phase, what needs attention)
 * is several such parts, each read in an order that an index gives.
 */
interface Part {
  keys: readonly KeyName[];
  condition?: (tables: Tables, days: Days) => SQL | undefined;
}

const isMarked = (tables: Tables, days: Days) =>
  or(...attentionMarks.map((mark) => needsAttention(tables, mark, days)));
/** Neither false nor unknown passes for true. */
const isNot = (condition: SQL | undefined) => sql`(${condition}) is not true`;

const parts: Record<SortName, readonly Part[]> = {
  name: [{ keys: byName }],
  endsOn: [{ keys: byEnd }],
  directorate: [{ keys: byDirectorate }],
  waiting: [
    { keys: byWaiting, condition: ({ listings: { waitingSince } }) => isNotNull(waitingSince) },
    { keys: byName, condition: ({ listings: { waitingSince } }) => isNull(waitingSince) },
  ],
  attention: [
    { keys: byEnd, condition: isMarked },
    { keys: byEnd, condition: (tables, days) => isNot(isMarked(tables, days)) },
  ],
  phase: [
    ...communityPhases.map(
      (phase): Part => ({ keys: byEnd, condition: ({ listings }, days) => isInPhase(listings, phase, days) }),
    ),
    {
      keys: byEnd,
      condition: ({ listings }, days) =>
        isNot(or(...communityPhases.map((phase) => isInPhase(listings, phase, days)))),
    },
  ],
};

/** A total order of one part of the list: what is asked for, then the name, then the contract. */
export interface Order extends ColumnOrder {
  /** Which rows are in this part; undefined when the whole list is. */
  condition: SQL | undefined;
}

const partsOf = (sort: Sort): readonly Part[] => parts[sort.replace('-', '') as SortName];

/** The values by which a part of a sort places a row; undefined when there is no such part. */
export const keysOf = (sort: Sort, part: number): readonly KeyName[] | undefined => partsOf(sort)[part]?.keys;

/** The parts of a sort in the order in which they are read, by their number: backwards is the other way round. */
export function partNumbers(sort: Sort, backwards: boolean): number[] {
  const numbers = partsOf(sort).map((_, number) => number);
  return sort.startsWith('-') === backwards ? numbers : numbers.reverse();
}

/** How one part is read. */
export function orderOf(tables: Tables, sort: Sort, part: number, days: Days, backwards: boolean): Order {
  const { keys = byName, condition } = partsOf(sort)[part] ?? {};
  return {
    columns: keys.map((key) => tables.listings[key]),
    descends: sort.startsWith('-') !== backwards,
    condition: condition?.(tables, days),
  };
}
