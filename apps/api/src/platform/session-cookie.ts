import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { longestSession } from './sessions.ts';

/** `__Host-` ties the cookie to this very host over TLS; over plain http, in the demonstration, browsers refuse it. */
function nameFor(publicUrl: URL): string {
  return publicUrl.protocol === 'https:' ? '__Host-equipage' : 'equipage';
}

function optionsFor(publicUrl: URL): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.protocol === 'https:' };
}

/** The token that a request carries, or undefined. */
export function readToken(request: FastifyRequest, publicUrl: URL): string | undefined {
  return request.cookies[nameFor(publicUrl)];
}

export function writeToken(reply: FastifyReply, publicUrl: URL, token: string): void {
  reply.setCookie(nameFor(publicUrl), token, { ...optionsFor(publicUrl), maxAge: longestSession / 1000 });
}

export function clearToken(reply: FastifyReply, publicUrl: URL): void {
  reply.clearCookie(nameFor(publicUrl), optionsFor(publicUrl));
}
