import type { Endpoint, EndpointAnswer, EndpointInput } from './endpoint.ts';

/** An answer that is not a success, as RFC 9457 writes it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  /** Names this very answer, as the server's log does. */
  instance?: string;
  errors?: { pointer: string; code: string; detail: string }[];
  problems?: { pointer: string; code: string; detail: string; level: 'fault' | 'notice' }[];
  /** The present view, with a 412. */
  current?: unknown;
}

/** Thrown by `call` for every answer that is not a success; `problem.code` says which. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

export type CallInput<T extends Endpoint> = EndpointInput<T> &
  (T extends { versioned: true } ? { version: number } : unknown) &
  (T extends { method: 'POST' } ? { idempotencyKey?: string | undefined } : unknown);
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Given {
  params?: unknown;
  query?: unknown;
  body?: unknown;
  version?: number;
  idempotencyKey?: string;
}

function headersOf({ body, version, idempotencyKey }: Given): Record<string, string> {
  return {
    accept: 'application/json',
    // A form says its own type, with the boundary that it draws.
    ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  };
}

function address(endpoint: Endpoint, input: { params?: unknown; query?: unknown }): string {
  const params = (input.params ?? {}) as Record<string, string>;
  const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) query.append(key, String(one));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/**
 * Calls one endpoint of the table with `fetch` and gives its body, typed.
 * @throws ProblemError for an answer that is not a success; whatever `fetch` throws when there is no answer.
 */
export async function call<T extends Endpoint>(
  fetch: Fetch,
  endpoint: T,
  input: CallInput<T>,
): Promise<EndpointAnswer<T>> {
  const given = input as Given;
  const { body } = given;
  const response = await fetch(address(endpoint, given), {
    method: endpoint.method,
    headers: headersOf(given),
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  if (!response.ok) throw new ProblemError(await readProblem(response));
  return (endpoint.response === undefined ? undefined : await response.json()) as EndpointAnswer<T>;
}

async function readProblem(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  if (isProblem) return (await response.json()) as Problem;
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code: 'unexpected-answer',
  };
}
