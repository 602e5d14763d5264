import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type Profile, profileChanges, wholeProfile } from '@equipage/domain';
import { and, desc, inArray, isNull } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import { findOrganisation } from '../db/organisation.ts';
import { problem } from '../platform/problems.ts';

type View = EndpointAnswer<typeof endpoints.getOrganisation>;
type Change = EndpointAnswer<typeof endpoints.getOrganisationHistory>['items'][number];

const peopleIn = ({ executiveId, defaultLeadId }: Profile) => [executiveId, defaultLeadId];

export async function readOrganisation(connection: Connection): Promise<View> {
  const organisation = await findOrganisation(connection);
  if (organisation === null) throw problem('not-set-up');
  const ids = [...new Set(peopleIn(organisation.profile))];
  const directory = await directoryOf(connection, ids);
  const people = ids.flatMap((personId) => {
    const person = directory.find(personId);
    if (person === undefined) return [];
    const { id, firstName, lastName, jobTitle, directorate } = person;
    return [{ id, firstName, lastName, jobTitle, directorate }];
  });
  const { profile, version } = organisation;
  return { version, profile: { ...profile, closingDays: [...profile.closingDays] }, people };
}

/** Those of these people whom the directory has, in activity. */
export async function activeAmong(
  { queries, tables: { people } }: Connection,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await queries
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, [...ids]), isNull(people.disabledAt)));
  return rows.map(({ id }) => id);
}

/** Every change of the settings, the last one first. */
export async function organisationHistory(connection: Connection): Promise<Change[]> {
  const { organisationVersions } = connection.tables;
  const kept = await connection.queries
    .select()
    .from(organisationVersions)
    .orderBy(desc(organisationVersions.version));
  const rows = kept.map((row) => ({ ...row, profile: wholeProfile(row.profile) }));
  const ids = rows.flatMap(({ personId, profile }) => [personId, ...peopleIn(profile)]);
  const directory = await directoryOf(connection, ids);
  const nameOf = (id: string) => {
    const person = directory.find(id);
    return person ? `${person.firstName} ${person.lastName}` : 'quelqu’un qui n’est plus dans l’annuaire';
  };
  return rows.map(({ version, at, personId, profile }, place) => {
    const by = directory.find(personId ?? '');
    const before = rows[place + 1]?.profile;
    return {
      version,
      at,
      by: by ? { id: by.id, firstName: by.firstName, lastName: by.lastName } : null,
      changes: before === undefined ? [] : profileChanges(before, profile, nameOf),
    };
  });
}
