import { endpoints } from '@equipage/contract-api';
import { faultSentence, type Profile } from '@equipage/domain';
import type { FastifyRequest } from 'fastify';
import { problem } from '../platform/problems.ts';
import { loadProfile } from '../platform/profile.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { clearToken, readToken, writeToken } from '../platform/session-cookie.ts';
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

  async function end(request: FastifyRequest): Promise<void> {
    const token = readToken(request, settings.publicUrl);
    if (token !== undefined) await sessions.close(token);
  }

  route(server, endpoints.signInDemo, async ({ body: { email }, address, request, reply }) => {
    const personId = await store.findByEmail(email);
    if (personId === null) throw unknownPerson();
    await end(request);
    const at = clock.real().toISOString();
    const token = await sessions.open(
      personId,
      { method: 'demo', issuer: 'demo', subject: personId, at },
      address,
    );
    writeToken(reply, settings.publicUrl, token);
    return describe(await sessions.find(token));
  });

  route(server, endpoints.signOut, async ({ request, reply }) => {
    await end(request);
    clearToken(reply, settings.publicUrl);
  });
}
