import { endpoints } from '@equipage/contract-api';
import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { notFound } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { idleLimit } from '../platform/sessions.ts';

/** A person sees where they are signed in, and ends what they do not know. */
export function ownSessionRoutes(server: Server): void {
  const { db, clock } = server;
  const { sessions } = db.tables;
  const ofPerson = (id: string) => eq(sessions.personId, id);

  /** Those that are not over, whether or not their rows are gone. */
  async function liveOf(personId: string) {
    const now = clock.real();
    const seenSince = new Date(now.getTime() - idleLimit).toISOString();
    const isLive = and(gt(sessions.expiresAt, now.toISOString()), gt(sessions.lastSeenAt, seenSince));
    return db.read
      .select()
      .from(sessions)
      .where(and(ofPerson(personId), isLive))
      .orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt));
  }

  route(server, endpoints.listSessions, async ({ caller }) => {
    const rows = await liveOf(caller.person.id);
    return {
      items: rows.map(({ hash, createdAt, method, lastSeenAt, authenticatedAt, address, browser }) => ({
        id: hash,
        current: hash === caller.sessionId,
        method,
        openedAt: createdAt,
        lastSeenAt,
        authenticatedAt,
        address,
        browser,
      })),
    };
  });

  route(server, endpoints.endSession, async ({ caller, params: { id } }) => {
    const isOwn = and(ofPerson(caller.person.id), eq(sessions.hash, id));
    const ended = await db.transact((tx) =>
      tx.delete(sessions).where(isOwn).returning({ id: sessions.hash }),
    );
    if (ended.length === 0) throw notFound();
  });

  route(server, endpoints.endOtherSessions, async ({ caller }) => {
    const isOther = and(ofPerson(caller.person.id), ne(sessions.hash, caller.sessionId));
    await db.transact((tx) => tx.delete(sessions).where(isOther));
  });
}
