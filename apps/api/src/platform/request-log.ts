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

/**
 * What the log says of an error that nobody expected. Not what the database was given, nor the values that it quotes
 * back: they may be personal.
 */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '', cause, ...rest } = error as Error & { query?: string; code?: string };
  const trace = stack.slice(Math.max(0, stack.indexOf('\n    at ')));
  return {
    type: name,
    code: rest.code,
    message: rest.query ?? message,
    stack: trace,
    ...(cause === undefined ? {} : { cause: loggable(cause) }),
  };
}
