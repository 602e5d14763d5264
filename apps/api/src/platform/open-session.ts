import type { Authentication } from '@equipage/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { browserName } from './browser-name.ts';
import type { Server } from './server.ts';
import { readToken, writeToken } from './session-cookie.ts';

/** Ends the session that a request carries, if it carries one. */
export async function closeSession({ sessions, settings }: Server, request: FastifyRequest): Promise<void> {
  const token = readToken(request, settings.publicUrl);
  if (token !== undefined) await sessions.close(token);
}

/**
 * Signs a person in on this browser, in place of whoever was. The token is always a new one: what a browser carried
 * before is worth nothing after.
 * @returns the token, which the answer's cookie carries
 */
export async function openSession(
  server: Server,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  personId: string,
  authentication: Authentication,
  idToken: string | null = null,
): Promise<string> {
  await closeSession(server, request);
  const browser = browserName(request.headers['user-agent'] ?? '');
  const from = { address: request.ip, browser, idToken };
  const token = await server.sessions.open(personId, authentication, from);
  writeToken(reply, server.settings.publicUrl, token);
  return token;
}
