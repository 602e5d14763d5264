import { firstWording, originalWording, type Wording } from '@equipage/contract-text';
import type { Instant } from '@equipage/domain';
import { and, desc, eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';
import type { Db, Queries } from './database.ts';

const currentVersion = prepared(({ queries, tables: { wordings } }) =>
  queries
    .select({ version: wordings.version })
    .from(wordings)
    .where(eq(wordings.state, 'published'))
    .orderBy(desc(wordings.rank))
    .limit(1)
    .prepare('wording_current'),
);

const byVersion = prepared(({ queries, tables: { wordings } }) =>
  queries
    .select({ data: wordings.data })
    .from(wordings)
    .where(and(eq(wordings.version, sql.placeholder('version')), eq(wordings.state, 'published')))
    .prepare('wording_by_version'),
);

/** What is published never changes: each version is read once. */
const known = new WeakMap<Queries, Map<string, Wording>>();

/** A published version of the wording; null when there is none of this number. */
export async function findWording(connection: Connection, version: string): Promise<Wording | null> {
  if (version === originalWording.version) return originalWording;
  const versions = known.get(connection.queries) ?? new Map<string, Wording>();
  known.set(connection.queries, versions);
  const read = versions.get(version);
  if (read !== undefined) return read;
  const [row] = await byVersion(connection).execute({ version });
  if (row === undefined) return null;
  const wording = { version, ...row.data };
  versions.set(version, wording);
  return wording;
}

/** @throws Error for a version that does not exist: a contract only names those that are published. */
export async function wordingOf(connection: Connection, version: string): Promise<Wording> {
  const wording = await findWording(connection, version);
  if (wording === null) throw new Error(`no wording ${version}`);
  return wording;
}

/** The version that contracts not yet signed are written with. */
export async function presentWording(connection: Connection): Promise<Wording> {
  const [row] = await currentVersion(connection).execute();
  if (row?.version == null) throw new Error('no wording is published');
  return wordingOf(connection, row.version);
}

const lastWritten = prepared(({ queries, tables: { contracts } }) =>
  queries
    .select({ at: contracts.updatedAt })
    .from(contracts)
    .where(eq(contracts.id, sql.placeholder('id')))
    .prepare('contract_last_written'),
);

/** The version that a contract was written with when its agent answered last; null when it is still the present one. */
export async function formerWording(connection: Connection, contractId: string): Promise<string | null> {
  const { wordings } = connection.tables;
  const [written] = await lastWritten(connection).execute({ id: contractId });
  const published = await connection.queries
    .select({ version: wordings.version, at: wordings.publishedAt })
    .from(wordings)
    .where(eq(wordings.state, 'published'))
    .orderBy(wordings.rank);
  const known = published.findLast(({ at }) => at !== null && written !== undefined && at <= written.at);
  const former = (known ?? published[0])?.version ?? null;
  return former === published.at(-1)?.version ? null : former;
}

/** Puts in the version that the product comes with, unless it stands already. */
export async function seedWording({ read, transact, tables: { wordings } }: Db, at: Instant): Promise<void> {
  const [first] = await read.select({ rank: wordings.rank }).from(wordings).limit(1);
  if (first !== undefined) return;
  const { version, ...data } = firstWording;
  const row = { rank: 1, version, data, revision: 1, updatedAt: at, publishedAt: at };
  await transact((tx) =>
    tx
      .insert(wordings)
      .values({ ...row, state: 'published' })
      .onConflictDoNothing(),
  );
}
