import type { Contract, Instant, Profile } from '@equipage/domain';
import { profileFor, wholeProfile } from '@equipage/domain';
import { and, eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';
import type { Queries } from './database.ts';
import type { Tables } from './tables.ts';

const onlyRow = 'organisation';

/** The settings as they stand, with their version. */
export interface Organisation {
  profile: Profile;
  version: number;
}

const present = prepared(({ queries, tables: { organisation } }) =>
  queries
    .select({ profile: organisation.profile, version: organisation.version })
    .from(organisation)
    .where(eq(organisation.id, onlyRow))
    .prepare('organisation_present'),
);

/** Joins the organisation's one row, where it is set up, to another table's. */
export const withOrganisation = ({ organisation }: Tables) => eq(organisation.id, onlyRow);
/** Whom the settings name for the executive's seat; both engines read JSON alike. */
export const presentExecutive = ({ organisation: { profile } }: Tables) =>
  sql<string | null>`${profile} ->> 'executiveId'`;

/** The settings; null as long as the organisation is not set up. */
export async function findOrganisation(connection: Connection): Promise<Organisation | null> {
  const [row] = await present(connection).execute();
  return row === undefined ? null : { ...row, profile: wholeProfile(row.profile) };
}

const ofVersion = prepared(({ queries, tables: { organisationVersions } }) =>
  queries
    .select({ profile: organisationVersions.profile })
    .from(organisationVersions)
    .where(eq(organisationVersions.version, sql.placeholder('version')))
    .prepare('organisation_version'),
);

/** A version never changes: each is read once. */
const known = new WeakMap<Queries, Map<number, Profile>>();

async function profileOfVersion(connection: Connection, version: number): Promise<Profile> {
  const versions = known.get(connection.queries) ?? new Map<number, Profile>();
  known.set(connection.queries, versions);
  const read = versions.get(version);
  if (read !== undefined) return read;
  const [row] = await ofVersion(connection).execute({ version });
  if (row === undefined) throw new Error(`no settings of version ${version}`);
  const profile = wholeProfile(row.profile);
  versions.set(version, profile);
  return profile;
}

/** The settings that a contract is held to: those that its agent signed under; the present ones until then. */
export async function profileOf(
  connection: Connection,
  { frozen }: Pick<Contract, 'frozen'>,
  live: Profile,
): Promise<Profile> {
  if (frozen === null) return live;
  // Until settings could be changed there was one version of them.
  return profileFor(await profileOfVersion(connection, frozen.profile ?? 1), live);
}

/** Sets the organisation up, once: what stands already is left as it is. */
export async function saveFirstProfile(
  tx: Queries,
  { organisation, organisationVersions }: Tables,
  profile: Profile,
  at: Instant = new Date().toISOString(),
): Promise<boolean> {
  const saved = await tx
    .insert(organisation)
    .values({ id: onlyRow, profile, version: 1 })
    .onConflictDoNothing()
    .returning({ version: organisation.version });
  if (saved.length === 0) return false;
  await tx.insert(organisationVersions).values({ version: 1, profile, at, personId: null });
  return true;
}

/** @returns false when somebody else changed the settings meanwhile */
export async function updateProfile(
  { queries, tables: { organisation, organisationVersions } }: Connection,
  expected: number,
  given: { profile: Profile; personId: string; at: Instant },
): Promise<boolean> {
  const { profile, personId, at } = given;
  const version = expected + 1;
  const saved = await queries
    .update(organisation)
    .set({ profile, version })
    .where(and(eq(organisation.id, onlyRow), eq(organisation.version, expected)))
    .returning({ version: organisation.version });
  if (saved.length === 0) return false;
  await queries.insert(organisationVersions).values({ version, profile, at, personId });
  return true;
}
