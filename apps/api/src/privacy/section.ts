import type { Connection } from '../db/connection.ts';
import type { Tables } from '../db/tables.ts';

/** Whose data is asked for: their own, always. */
export interface Me {
  id: string;
  email: string;
}

/** One kind of what is kept about somebody, and the tables that it is read from. */
export interface Section {
  id: string;
  label: string;
  tables: readonly (keyof Tables)[];
  read: (connection: Connection, me: Me) => Promise<object[]>;
}
