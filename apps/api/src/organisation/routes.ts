import { endpoints } from '@equipage/contract-api';
import { type FormCode, faultSentence, type Profile, publicationOf, retentionOf } from '@equipage/domain';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { updateProfile } from '../db/organisation.ts';
import { problem } from '../platform/problems.ts';
import { loadProfile } from '../platform/profile.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { tagOf } from '../platform/version.ts';
import { activeAmong, organisationHistory, readOrganisation } from './store.ts';

/** The organisation profile, and its history. */
export function organisationRoutes(server: Server): void {
  const connection = reading(server.db);

  route(server, endpoints.getOrganisation, async ({ reply }) => {
    const view = await readOrganisation(connection);
    reply.header('etag', tagOf(view.version));
    return view;
  });

  route(server, endpoints.getOrganisationHistory, async () => ({
    items: await organisationHistory(connection),
  }));

  route(server, endpoints.getPublication, async () => {
    const profile = await loadProfile(server.db);
    const { region, lab, labDirectorate } = profile;
    return { region, lab, labDirectorate, ...publicationOf(profile), retention: retentionOf(profile) };
  });

  route(server, endpoints.saveOrganisation, async ({ body, caller, ifMatch, reply }) => {
    const given = { profile: body, personId: caller.actor.personId, at: server.clock.now() };
    const view = await transacting(server.db, (writing) => save(writing, ifMatch, given));
    if (view === null) throw problem('stale-settings', { current: await readOrganisation(connection) });
    reply.header('etag', tagOf(view.version));
    return view;
  });
}

/** @returns null when the settings are not those that their author read */
async function save(
  connection: Connection,
  ifMatch: string | undefined,
  given: { profile: Profile; personId: string; at: string },
) {
  const { version } = await readOrganisation(connection);
  if (ifMatch === undefined) throw problem('version-needed');
  if (ifMatch !== tagOf(version)) return null;
  await expectPeople(connection, given.profile);
  return (await updateProfile(connection, version, given)) ? readOrganisation(connection) : null;
}

/** @throws the problem `invalid-input` at who is not in the directory, in activity */
async function expectPeople(connection: Connection, { executiveId, defaultLeadId }: Profile): Promise<void> {
  const named = { executiveId, defaultLeadId };
  const active = await activeAmong(connection, Object.values(named));
  const code: FormCode = 'unknown-person';
  const errors = Object.entries(named)
    .filter(([, id]) => !active.includes(id))
    .map(([field]) => ({ pointer: `/${field}`, code, detail: faultSentence(code) }));
  if (errors.length > 0) throw problem('invalid-input', { errors });
}
