import { type Problem, ProblemError } from '@equipage/contract-api';
import { formFaults } from '@equipage/domain';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { databaseAway } from '../db/away.ts';
import { InvalidInput } from './invalid-input.ts';
import { type PlatformCode, problem } from './problems.ts';
import { loggable } from './request-log.ts';

/** What an error of Fastify or of its plugins is called here, by the status it carries. */
const codeByStatus: Readonly<Record<number, PlatformCode>> = {
  400: 'malformed-request',
  403: 'unknown-path',
  404: 'unknown-path',
  408: 'request-too-slow',
  413: 'body-too-large',
  414: 'address-too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  431: 'headers-too-large',
};
const codeByError: Readonly<Record<string, PlatformCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_MAX_PARAM_LENGTH: 'address-too-long',
};

/** When to ask again, in seconds. */
const retryAfter = '5';

/** The problem that an error stands for, or undefined when nothing expected it. */
function expected(error: FastifyError): ProblemError | undefined {
  if (error instanceof ProblemError) return error;
  if (error instanceof InvalidInput) return problem('invalid-input', { errors: formFaults(error.issues) });
  if (error instanceof SyntaxError && error.statusCode === 400) return problem('malformed-json');
  const code = codeByError[error.code] ?? codeByStatus[error.statusCode ?? 500];
  return code && problem(code);
}

function send(reply: FastifyReply, body: Problem): FastifyReply {
  return reply
    .code(body.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(body));
}

/**
 * Answers with a problem, whatever was thrown, by a route or by Fastify before any route. What nobody expected is
 * logged under its request's id, and not shown.
 */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = expected(error);
  if (known) return send(reply, known.problem);
  const away = databaseAway(error);
  if (away) {
    request.log.error({ error: loggable(away) }, 'the database is away');
    return send(reply.header('retry-after', retryAfter), problem('database-away').problem);
  }
  request.log.error({ error: loggable(error) }, 'unexpected');
  return send(reply, problem('unexpected', { instance: `urn:uuid:${request.id}` }).problem);
}
