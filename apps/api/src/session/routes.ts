import { endpoints } from '@equipage/contract-api';
import { faultSentence, type Profile } from '@equipage/domain';
import { closeSession, openSession } from '../platform/open-session.ts';
import { problem } from '../platform/problems.ts';
import { loadProfile } from '../platform/profile.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { clearToken } from '../platform/session-cookie.ts';
import type { Caller } from '../platform/sessions.ts';
import { sessionStore } from './store.ts';

const unknownPerson = () =>
  problem('invalid-input', {
    errors: [{ pointer: '/email', code: 'unknown-person', detail: faultSentence('unknown-person') }],
  });

/** What the screens say of the organisation and of its rules. */
function organisationOf({ closingDays, ...profile }: Profile) {
  const { region, lab, percentRange, yearlyHours, weeklyHours, halfDayHours, termMonths } = profile;
  const { serviceHours, whitMondayWorked } = profile;
  return {
    region,
    lab,
    percentRange,
    yearlyHours,
    weeklyHours,
    halfDayHours,
    termMonths,
    serviceHours,
    closingDays: [...closingDays],
    whitMondayWorked,
  };
}

/** Who is signed in, and the demonstration's way to sign in. */
export function sessionRoutes(server: Server): void {
  const { db, sessions, clock, settings } = server;
  const store = sessionStore(db);

  /** What the page knows of the session. */
  async function describe(caller: Caller | null) {
    const organisation = organisationOf(await loadProfile(db));
    const { demo } = settings;
    if (caller === null) return { person: null, roles: [], organisation, demo };
    const { roles: _given, ...person } = caller.person;
    return { person, roles: await store.rolesOf(caller.person), organisation, demo };
  }

  route(server, endpoints.getSession, ({ caller }) => describe(caller));
  route(server, endpoints.listDemoPeople, async () => ({ items: await store.listDemoPeople() }));

  route(server, endpoints.signInDemo, async ({ body: { email }, request, reply }) => {
    const personId = await store.findByEmail(email);
    if (personId === null) throw unknownPerson();
    const at = clock.real().toISOString();
    const authentication = { method: 'demo', issuer: 'demo', subject: personId, at } as const;
    const token = await openSession(server, { request, reply }, personId, authentication);
    return describe(await sessions.find(token));
  });

  route(server, endpoints.signOut, async ({ request, reply }) => {
    await closeSession(server, request);
    clearToken(reply, settings.publicUrl);
  });
}
