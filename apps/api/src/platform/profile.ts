import type { Profile } from '@equipage/domain';
import type { Db, Queries } from '../db/database.ts';
import { findOrganisation } from '../db/organisation.ts';
import { problem } from './problems.ts';

/**
 * The organisation's profile as it stands. Inside a transaction, give its `tx` as `queries`.
 * @throws the problem `not-set-up` (503) as long as there is none.
 */
export async function loadProfile({ read, tables }: Db, queries: Queries = read): Promise<Profile> {
  const organisation = await findOrganisation({ queries, tables });
  if (organisation === null) throw problem('not-set-up');
  return organisation.profile;
}
