import { endpoints } from '@equipage/contract-api';
import { faultSentence } from '@equipage/domain';
import { reading } from '../db/connection.ts';
import { executivesOn } from '../db/offices.ts';
import { closeSession, openSession } from '../platform/open-session.ts';
import { problem } from '../platform/problems.ts';
import { loadProfile } from '../platform/profile.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { clearToken } from '../platform/session-cookie.ts';
import { describing } from './describe.ts';
import { linkRoutes } from './links/routes.ts';
import type { OidcConfig } from './oidc/provider.ts';
import { oidcRoutes } from './oidc/routes.ts';
import { ownSessionRoutes } from './own-sessions.ts';
import { sessionStore } from './store.ts';

const unknownPerson = () =>
  problem('invalid-input', {
    errors: [{ pointer: '/email', code: 'unknown-person', detail: faultSentence('unknown-person') }],
  });

export interface SignInSettings {
  /** Null without an identity provider. */
  oidc: OidcConfig | null;
  /** Whether mails leave, or are shown by the demonstration. */
  mails: boolean;
}

/** Who is signed in, and every way to sign in and out. */
export function sessionRoutes(server: Server, { oidc, mails }: SignInSettings): void {
  const { db, sessions, clock, settings } = server;
  const store = sessionStore(db);
  const describe = describing(server);

  // Whoever has an identity provider wants its rules held: a mail must not be a way around it.
  const link = mails && oidc === null;
  if (link) linkRoutes(server, describe);
  oidcRoutes(server, oidc);
  ownSessionRoutes(server);

  route(server, endpoints.getSession, ({ caller }) => describe(caller));
  route(server, endpoints.getSignInWays, () => ({ oidc: oidc !== null, link }));
  route(server, endpoints.listDemoPeople, async () => {
    const profile = await loadProfile(db);
    const today = clock.today(profile.timeZone);
    const executiveIds = await executivesOn(reading(db), { today, profile });
    return { items: await store.listDemoPeople(executiveIds) };
  });

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
