import { contractNumber } from '@equipage/domain';
import { sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';

const next = prepared(({ queries, tables: { contractNumbers } }) =>
  queries
    .insert(contractNumbers)
    .values({ year: sql.placeholder('year'), last: 1 })
    .onConflictDoUpdate({
      target: contractNumbers.year,
      set: { last: sql`${contractNumbers.last} + 1` },
    })
    .returning({ last: contractNumbers.last })
    .prepare('contract_number_next'),
);

/**
 * The next number of a year. Given inside the transaction of the signature that needs it: two signatures wait for each
 * other, and one that fails gives its number back unused.
 */
export async function nextNumber(connection: Connection, year: number): Promise<string> {
  const [row] = await next(connection).execute({ year });
  if (row === undefined) throw new Error('no number was given');
  return contractNumber(year, row.last);
}
