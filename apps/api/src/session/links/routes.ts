import { endpoints } from '@equipage/contract-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Connection, transacting } from '../../db/connection.ts';
import { enqueue } from '../../db/outbox.ts';
import { browserName } from '../../platform/browser-name.ts';
import { openSession } from '../../platform/open-session.ts';
import { problem } from '../../platform/problems.ts';
import { RateLimit } from '../../platform/rate-limit.ts';
import { route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import { readBrowser, writeBrowser } from '../../platform/session-cookie.ts';
import type { Describe } from '../describe.ts';
import { returnAddress } from '../return-address.ts';
import { randomSecret } from '../secrets.ts';
import { findByEmail } from './mailer.ts';
import { keepAsked, lifetime, takeCode, takeLink } from './store.ts';

/** In ten minutes. A whole organisation may stand behind one network address. */
const most = { asksFromAnAddress: 200, asksForAnEmail: 5, usesFromAnAddress: 200 };

/** Sign-in by a link or a code that a mail brings. */
export function linkRoutes(server: Server, describe: Describe): void {
  const { db, clock, settings } = server;
  const limit = (name: keyof typeof most) => new RateLimit(server, `sign-in-${name}`, most[name], lifetime);
  const asksFrom = limit('asksFromAnAddress');
  const asksFor = limit('asksForAnEmail');
  const usesFrom = limit('usesFromAnAddress');

  route(server, endpoints.askSignInLink, async ({ body, address, request, reply }) => {
    await asksFrom.spend(address);
    await asksFor.spend(body.email);
    const browser = browserOf(server, request, reply);
    const asked = {
      email: body.email,
      browser,
      browserName: browserName(request.headers['user-agent'] ?? ''),
      returnTo: returnAddress(body.returnTo ?? '/', settings.publicUrl),
    };
    await transacting(db, (connection) => ask(connection, asked, clock.real()));
    return {};
  });

  route(server, endpoints.signIn, async ({ body, address, request, reply }) => {
    await usesFrom.spend(address);
    const browser = readBrowser(request, settings.publicUrl) ?? '';
    const now = clock.real();
    const outcome = await transacting(db, (connection) =>
      'token' in body
        ? takeLink(connection, { token: body.token, browser }, now)
        : takeCode(connection, { code: body.code, browser }, now),
    );
    if (outcome === 'elsewhere') throw problem('link-from-elsewhere');
    const person =
      outcome === 'refused'
        ? undefined
        : await findByEmail({ queries: db.read, tables: db.tables }, outcome.email);
    if (person === undefined) throw refusal('code' in body);
    const known = { method: 'link', issuer: settings.publicUrl.origin, subject: person.email } as const;
    const authentication = { ...known, at: now.toISOString() };
    const token = await openSession(server, { request, reply }, person.personId, authentication);
    return describe(await server.sessions.find(token));
  });
}

/** The row and its work in the outbox; what becomes of them later says nothing to who asks. */
async function ask(connection: Connection, asked: Parameters<typeof keepAsked>[1], now: Date): Promise<void> {
  const id = await keepAsked(connection, asked, now);
  await enqueue(connection, 'sign-in-mail', id, now.toISOString());
}

function browserOf({ settings }: Server, request: FastifyRequest, reply: FastifyReply): string {
  const browser = readBrowser(request, settings.publicUrl) ?? randomSecret();
  writeBrowser(reply, settings.publicUrl, browser);
  return browser;
}

function refusal(isCode: boolean) {
  if (!isCode) return problem('link-refused');
  const detail = 'Ce code ne convient pas, ou ne vaut plus.';
  return problem('code-refused', { errors: [{ pointer: '/code', code: 'code-refused', detail }] });
}
