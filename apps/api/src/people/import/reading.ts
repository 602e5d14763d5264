import type { Connection } from '../../db/connection.ts';
import { findOrganisation } from '../../db/organisation.ts';
import { problem } from '../../platform/problems.ts';
import { type KnownRow, wholeDirectory } from './directory.ts';
import { type ReadFile, readDirectoryFile } from './file.ts';
import { type Plan, planOf } from './plan.ts';
import type { DirectoryImport } from './store.ts';

/** Files read, and plans made, that are kept at hand: an administrator turns the pages of one. */
const mostKept = 3;

/** Remembers the last few values asked for; a value that fails is not kept. */
function remembering<T>(most: number) {
  const kept = new Map<string, Promise<T>>();
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = make();
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest);
    return value;
  };
}

const files = remembering<ReadFile>(mostKept);
const plans = remembering<Plan>(mostKept);

/** The lines of a file: they never change. */
export const fileOf = ({ id, csv }: DirectoryImport): Promise<ReadFile> =>
  files(id, () => readDirectoryFile(csv));

export interface Planned {
  plan: Plan;
  everybody: ReadonlyMap<string, KnownRow>;
}

/** What a file would do to the directory as the connection sees it. */
export async function planNow(connection: Connection, kept: DirectoryImport): Promise<Planned> {
  const file = await fileOf(kept);
  const organisation = await findOrganisation(connection);
  if (organisation === null) throw problem('not-set-up');
  const everybody = await wholeDirectory(connection);
  const plan = await planOf(file, { everybody, adminId: kept.adminId, seats: organisation.profile });
  await plans(keyOf(kept, plan.hash), async () => plan);
  return { plan, everybody };
}

const keyOf = ({ id }: DirectoryImport, hash: string) => `${id} ${hash}`;

/**
 * The plan of this hash, as it was shown.
 * @throws the problem `directory-changed` when the directory has changed since, and it is no longer at hand
 */
export async function planShown(connection: Connection, kept: DirectoryImport, hash: string): Promise<Plan> {
  return plans(keyOf(kept, hash), async () => {
    const { plan } = await planNow(connection, kept);
    if (plan.hash !== hash) throw problem('directory-changed');
    return plan;
  });
}
