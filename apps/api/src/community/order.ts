import type { communitySorts } from '@equipage/contract-api';
import { asc, type Column, desc, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Tables } from '../db/tables.ts';

export type Sort = (typeof communitySorts)[number];

/** A total order of the list: what is asked for, then the name, then the contract. */
export interface Order {
  columns: readonly Column[];
  descends: boolean;
}

const keys = {
  name: ['sortName', 'contractId'],
  endsOn: ['endsOn', 'sortName', 'contractId'],
  directorate: ['sortDirectorate', 'sortName', 'contractId'],
} as const;
type KeyName = (typeof keys)[keyof typeof keys][number];

/** The values by which a sort places a row. */
export function keysOf(sort: Sort): readonly KeyName[] {
  return keys[sort.replace('-', '') as keyof typeof keys];
}

export function orderOf({ listings }: Tables, sort: Sort): Order {
  return { columns: keysOf(sort).map((key) => listings[key]), descends: sort.startsWith('-') };
}

/** The other way round: for the rows before a key, read from the nearest. */
export const reversed = ({ columns, descends }: Order): Order => ({ columns, descends: !descends });

export function orderBy({ columns, descends }: Order): SQL[] {
  return columns.map((column) => (descends ? desc(column) : asc(column)));
}

/** The rows that come after the one of these values. */
export function comesAfter({ columns, descends }: Order, values: readonly (string | Placeholder)[]): SQL {
  const left = sql.join([...columns], sql`, `);
  const right = sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
  return descends ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`;
}
