import type { Readable } from 'node:stream';
import {
  contractView,
  type Endpoint,
  type EndpointAnswer,
  type EndpointRequest,
} from '@equipage/contract-api';
import { bareAct } from '@equipage/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { reading } from '../db/connection.ts';
import { findContract } from '../db/contracts/load.ts';
import { InvalidInput } from './invalid-input.ts';
import { keepsAnswers, requestKey } from './once/key.ts';
import { AnsweredBefore, doOnce, type Once, onceFor } from './once/once.ts';
import { notFound, problem } from './problems.ts';
import { isForeign, ownOrigins } from './same-origin.ts';
import type { Server } from './server.ts';
import { readToken } from './session-cookie.ts';
import type { Caller } from './sessions.ts';
import { tagOf } from './version.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends this request; null without a session. */
    caller: Caller | null;
  }
}

/** What a handler receives: the parsed parts of the request, and who sends it. */
export type Call<T extends Endpoint> = EndpointRequest<T> & {
  caller: T['access'] extends 'public' ? Caller | null : Caller;
  /** The `If-Match` header as it came: for `expectVersion`. */
  ifMatch: string | undefined;
  /** The caller's network address, behind the trusted proxies. */
  address: string;
  /** With an `Idempotency-Key`, for a handler that keeps its answer itself (`keepsAnswer`); null without. */
  once: Once | null;
  request: FastifyRequest;
  reply: FastifyReply;
};

/** The body of the success, whole or streamed; where there is none, what a handler gives back is not looked at. */
export type Answer<T extends Endpoint> = T extends { produces: string }
  ? Uint8Array | Readable
  : T extends { status: 204 | 303 }
    ? unknown
    : EndpointAnswer<T>;
export type Handler<T extends Endpoint> = (call: Call<T>) => Promise<Answer<T>> | Answer<T>;

const nothing = z.strictObject({});
/** In this browser alone: another person of it has to be signed in to ask. */
const forEver = 'private, max-age=31536000, immutable';

/** What is not declared is refused: a query where there is none, a field where there is no body. */
function requestSchema({ method, params, query, body, upload }: Endpoint) {
  return {
    params: params ?? nothing,
    querystring: query ?? nothing,
    ...(method === 'GET' ? {} : { body: bodySchema(body ?? bareAct, upload !== undefined) }),
  };
}

/** A form leaves the body empty: its file is read from the request, by the handler (`upload.ts`). */
function bodySchema(body: z.core.$ZodType, takesForms: boolean) {
  return takesForms ? { content: { 'application/json': { schema: body } } } : body;
}

/** Finds who calls, and refuses whom the endpoint is not open to at all (401), and other sites' pages (403). */
function enter({ sessions, settings }: Server, { access, upload }: Endpoint) {
  const origins = ownOrigins(settings);
  return async (request: FastifyRequest): Promise<void> => {
    const token = readToken(request, settings.publicUrl);
    request.caller = token === undefined ? null : await sessions.find(token);
    if (access !== 'public' && request.caller === null) throw problem('not-signed-in');
    if (isForeign(request, origins, upload !== undefined)) throw problem('foreign-request');
  };
}

/**
 * Refuses those without one of the endpoint's roles; after the schema (design: api.md, order of checks). Of a contract
 * that they do not see, they are told no more than of one that does not exist.
 */
function holdRoles({ db }: Server, { access, path }: Endpoint) {
  const isOfContract = path.startsWith('/api/contracts/:id');
  return async ({ caller, params }: FastifyRequest): Promise<void> => {
    if (typeof access === 'string' || caller === null) return;
    if (access.some((role) => caller.actor.roles.includes(role))) return;
    const { id } = params as { id: string };
    if (isOfContract && (await findContract(reading(db), id, caller.actor)) === null) throw notFound();
    throw problem('role-needed');
  };
}

/**
 * Holds what is no form to the schema of the body where both are taken: Fastify tells them apart by the type, and checks
 * nothing where none is given.
 */
function expectBody({ body = bareAct, upload }: Endpoint) {
  return async (request: FastifyRequest): Promise<void> => {
    if (upload === undefined || request.isMultipart()) return;
    const parsed = z.safeParse(body, request.body ?? undefined);
    if (!parsed.success) throw new InvalidInput(parsed.error.issues);
  };
}

function callOf<T extends Endpoint>(
  request: FastifyRequest,
  reply: FastifyReply,
  once: Once | null,
): Call<T> {
  const { params, query, body, caller, headers, ip } = request;
  // Fastify validated each part with the endpoint's own schema, and `enter` the caller with its access.
  return {
    params,
    query,
    body,
    caller,
    ifMatch: headers['if-match'],
    address: ip,
    once,
    request,
    reply,
  } as Call<T>;
}

function describe(endpoint: Endpoint, reply: FastifyReply, answer: unknown): void {
  reply.code(endpoint.status).header('cache-control', endpoint.immutable ? forEver : 'no-store');
  if (endpoint.produces) reply.type(endpoint.produces);
  if (endpoint.response === contractView)
    reply.header('etag', tagOf((answer as { version: number }).version));
}

export interface RouteOptions {
  /**
   * The handler takes the key and keeps its answer in the act's own transaction, by `call.once`: the whole of it, or part
   * by part, where the route keeps the whole besides. Without, `call.once` is null and the route does it all.
   */
  keepsAnswer?: 'whole' | 'parts';
}

/** Serves one line of the endpoint table. A line of the demonstration exists in the demonstration alone. */
export function route<T extends Endpoint>(
  server: Server,
  endpoint: T,
  handle: Handler<T>,
  { keepsAnswer }: RouteOptions = {},
): void {
  if (endpoint.demo && !server.settings.demo) return;
  const answerTo = async (request: FastifyRequest, reply: FastifyReply): Promise<Answer<T>> => {
    const key = keepsAnswers(endpoint) ? requestKey(request) : null;
    const once = keepsAnswer && key ? onceFor(server.clock, key) : null;
    const call = callOf<T>(request, reply, once);
    if (key === null || keepsAnswer === 'whole') return handle(call);
    return doOnce(server, key, async () => ({
      answer: await handle(call),
      location: reply.getHeader('location')?.toString(),
    }));
  };
  server.http.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: requestSchema(endpoint),
    onRequest: enter(server, endpoint),
    preHandler: [expectBody(endpoint), holdRoles(server, endpoint)],
    config: { access: endpoint.access },
    async handler(request, reply) {
      const answer = await answerTo(request, reply).catch((error: unknown) => answeredBefore(error, reply));
      describe(endpoint, reply, answer);
      return reply.send(endpoint.status === 204 || endpoint.status === 303 ? undefined : answer);
    },
  });
}

/** The first answer again, with its `Location`; any other error goes on. */
function answeredBefore(error: unknown, reply: FastifyReply): unknown {
  if (!(error instanceof AnsweredBefore)) throw error;
  const { answer, location } = error.kept;
  if (location !== null) reply.header('location', location);
  return answer;
}
