import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { webPath } from './assets.ts';
import { readFirstFiles } from './first-files.ts';
import { readFirstPaints } from './first-paints.ts';
import { problem } from './problems.ts';

/** Files under `assets/` bear a hash of their content in their name, and never change. */
const forEver = 'public, max-age=31536000, immutable';
/** Kept, but asked again each time. */
const checked = 'no-cache';

const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? url;

/** A browser says so; what follows the links of a mail before its reader takes anything, or says nothing. */
const takesPages = (accept = '*/*'): boolean => accept.trim() === '*/*' || accept.includes('text/html');

/** Whether a browser opens a page of the application: its router knows the path, the server does not. */
function opensPage(request: FastifyRequest): boolean {
  const { method, headers } = request;
  const path = pathOf(request);
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && !isApi(path) && !path.includes('.', path.lastIndexOf('/')) && takesPages(headers.accept);
}

interface PageOptions {
  /** Who may be announced data too, and be sent what those who are signed in see first. */
  isSignedIn: (request: FastifyRequest) => boolean;
  demo: boolean;
  folder?: string;
}

/**
 * Serves the built page and its files, compressed when they were built, and the page itself for every path that its
 * own router may know. Without a built page, as in development, every path outside `/api` is unknown.
 */
export async function servePages(
  http: FastifyInstance,
  { isSignedIn, demo, folder = webPath() }: PageOptions,
): Promise<void> {
  if (existsSync(join(folder, 'index.html')))
    await http.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? forEver : checked);
      },
    });
  announceFirstFiles(http, isSignedIn, folder);
  const documentOf = readFirstPaints(folder, demo);
  http.setNotFoundHandler((request, reply) => {
    if (!reply.sendFile || !opensPage(request)) throw problem('unknown-path');
    return reply.sendFile(documentOf(pathOf(request), isSignedIn(request)));
  });
}

/** Says with the page what its screen needs, files and data, so that they travel beside the page's own scripts. */
function announceFirstFiles(
  http: FastifyInstance,
  isSignedIn: (request: FastifyRequest) => boolean,
  folder: string,
): void {
  const linkOf = readFirstFiles(folder);
  http.addHook('onRequest', async (request, reply) => {
    const link = opensPage(request) ? linkOf(pathOf(request), isSignedIn(request)) : undefined;
    if (link !== undefined) reply.header('link', link);
  });
}
