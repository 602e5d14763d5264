import type { FastifyInstance } from 'fastify';

/**
 * One line a request: its id, who sent it, which route, what came of it. The route's pattern, never the address: a
 * query may hold a name.
 */
export function logRequests(http: FastifyInstance): void {
  http.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        actor: request.caller?.person.id ?? null,
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
