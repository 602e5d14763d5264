import type { Access } from '@equipage/contract-api';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call; whatever answers under `/api` says it. */
    access?: Access;
  }
}

/** The readable description: its routes say nothing but what `openapi.json` says. */
const description = '/api/docs';

/**
 * Refuses to register a route of the interface that does not say who may call it, so that a server with one does not
 * start. Set before any route.
 */
export function expectDeclaredAccess(http: FastifyInstance): void {
  http.addHook('onRoute', ({ url, method, config }) => {
    if (!/^\/api(\/|$)/.test(url) || url.startsWith(description)) return;
    if (config?.access === undefined)
      throw new Error(`${String(method)} ${url} does not say who may call it: add it to the endpoint table`);
  });
}
