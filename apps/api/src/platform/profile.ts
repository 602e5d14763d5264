import type { Profile } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../db/database.ts';
import { problem } from './problems.ts';

const onlyRow = 'organisation';

/**
 * The organisation's profile, and the one way to it. Inside a transaction, give its `tx` as `queries`.
 * @throws the problem `not-set-up` (503) as long as there is none.
 */
export async function loadProfile(db: Db, queries: Queries = db.read): Promise<Profile> {
  const { organisation } = db.tables;
  const [row] = await queries
    .select({ profile: organisation.profile })
    .from(organisation)
    .where(eq(organisation.id, onlyRow));
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
