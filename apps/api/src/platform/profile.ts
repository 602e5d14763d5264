import type { Profile } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import { prepared } from '../db/connection.ts';
import type { Db, Queries } from '../db/database.ts';
import { problem } from './problems.ts';

const onlyRow = 'organisation';

const found = prepared(({ queries, tables: { organisation } }) =>
  queries
    .select({ profile: organisation.profile })
    .from(organisation)
    .where(eq(organisation.id, onlyRow))
    .prepare('load_profile'),
);

/**
 * The organisation's profile, and the one way to it. Inside a transaction, give its `tx` as `queries`.
 * @throws the problem `not-set-up` (503) as long as there is none.
 */
export async function loadProfile({ read, tables }: Db, queries: Queries = read): Promise<Profile> {
  const [row] = await found({ queries, tables }).execute();
  if (!row) throw problem('not-set-up');
  return row.profile;
}

/** Sets the organisation up, once: a profile that stands already is left as it is. */
export async function saveFirstProfile(
  tx: Queries,
  { organisation }: Db['tables'],
  profile: Profile,
): Promise<void> {
  await tx.insert(organisation).values({ id: onlyRow, profile, version: 1 }).onConflictDoNothing();
}
