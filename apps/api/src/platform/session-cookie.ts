import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { longestSession } from './sessions.ts';

/** `__Host-` ties the cookie to this very host over TLS; over plain http, in the demonstration, browsers refuse it. */
function nameFor(publicUrl: URL, purpose = ''): string {
  return `${publicUrl.protocol === 'https:' ? '__Host-' : ''}equipage${purpose}`;
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

const browserPurpose = '-navigateur';
/** As long as a sign-in may be under way, in seconds. */
const browserFor = 3600;

/** The secret that tells this browser from any other while it signs in, or undefined. */
export function readBrowser(request: FastifyRequest, publicUrl: URL): string | undefined {
  return request.cookies[nameFor(publicUrl, browserPurpose)];
}

export function writeBrowser(reply: FastifyReply, publicUrl: URL, secret: string): void {
  const name = nameFor(publicUrl, browserPurpose);
  reply.setCookie(name, secret, { ...optionsFor(publicUrl), maxAge: browserFor });
}
