import { and, asc, gt, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { breathing } from '../../db/breath.ts';
import type { Connection } from '../../db/connection.ts';
import { naming } from './fates.ts';

/** How many people, or acts, one question is about. */
const batch = 500;

type Named = keyof typeof naming;

/** Those of these people whom a row that is kept names, in a column of its own. */
export async function namedInRows(connection: Connection, ids: readonly string[]): Promise<Set<string>> {
  const named = new Set<string>();
  for (let first = 0; first < ids.length; first += batch) {
    const some = ids.slice(first, first + batch);
    for (const table of Object.keys(naming) as Named[])
      for (const column of naming[table])
        for (const id of await namedBy(connection, table, column, some)) named.add(id);
  }
  return named;
}

async function namedBy({ queries, tables }: Connection, name: Named, column: string, ids: readonly string[]) {
  const table = tables[name];
  const named = (table as unknown as Record<string, typeof tables.people.managerId>)[column];
  if (named === undefined) return [];
  const isKept: SQL | undefined = name === 'mails' ? isNotNull(tables.mails.contractId) : undefined;
  const rows = await queries
    .selectDistinct({ id: named })
    .from(table)
    .where(and(inArray(named, [...ids]), isKept));
  return rows.flatMap(({ id }) => id ?? []);
}

/**
 * Those of these people whom the acts, the contracts or the settings name in what they hold: a manager from whom a contract
 * was handed over, say, or an executive in whose stead another signed. One reading, whoever is looked for.
 */
export async function namedInWords(connection: Connection, ids: readonly string[]): Promise<Set<string>> {
  const named = new Set<string>();
  const sought = new Set(ids);
  if (sought.size === 0) return named;
  const breathe = breathing();
  for await (const text of allWords(connection)) {
    for (const [, word = ''] of text.matchAll(/"([^"\\]{1,64})"/g)) if (sought.has(word)) named.add(word);
    await breathe();
  }
  return named;
}

async function* allWords({ queries, tables }: Connection): AsyncGenerator<string> {
  const { contractEvents: acts, contracts, organisationVersions } = tables;
  let last: { contractId: string; sequence: number } | undefined;
  do {
    const { contractId, sequence, data } = acts;
    const comesAfter: SQL | undefined =
      last &&
      or(
        gt(contractId, last.contractId),
        and(sql`${contractId} = ${last.contractId}`, gt(sequence, last.sequence)),
      );
    const rows = await queries
      .select({ contractId, sequence, text: sql<string>`cast(${data} as text)` })
      .from(acts)
      .where(comesAfter)
      .orderBy(asc(contractId), asc(sequence))
      .limit(batch);
    yield* rows.map(({ text }) => text);
    last = rows.length < batch ? undefined : rows.at(-1);
  } while (last !== undefined);
  const { id, content, signatures, observations, absences, changeRequest } = contracts;
  let after = '';
  for (;;) {
    const rows = await queries
      .select({
        id,
        texts: [content, signatures, observations, absences, changeRequest].reduce(joined, sql`''`),
      })
      .from(contracts)
      .where(gt(id, after))
      .orderBy(asc(id))
      .limit(batch);
    yield* rows.map(({ texts }) => texts);
    if (rows.length < batch) break;
    after = rows.at(-1)?.id ?? '';
  }
  const versions = await queries
    .select({ text: sql<string>`cast(${organisationVersions.profile} as text)` })
    .from(organisationVersions);
  yield* versions.map(({ text }) => text);
}

const joined = (texts: SQL<string>, column: unknown): SQL<string> =>
  sql`${texts} || ' ' || coalesce(cast(${column} as text), '')`;
