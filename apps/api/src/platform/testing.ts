import {
  type CallInput,
  call,
  type Endpoint,
  type EndpointAnswer,
  type Problem,
  ProblemError,
  problemSchema,
} from '@equipage/contract-api';
import type { InjectOptions } from 'fastify';
import * as z from 'zod/mini';
import { buildApp } from '../app.ts';
import type { Engine, OpenDatabase } from '../db/database.ts';
import { saveFirstProfile } from '../db/organisation.ts';
import { samplePerson } from '../db/testing.rows.ts';
import { openTestDatabase } from '../db/testing.ts';
import { seedWording } from '../db/wordings.ts';
import { demoProfile } from '../demo/profile.ts';
import { createClock } from './clock.ts';
import { createSessions } from './sessions.ts';

/* A whole server for tests of the interface: a real database, real routes, no network. */

type Http = Awaited<ReturnType<typeof buildApp>>;
type PersonRow = ReturnType<typeof samplePerson>;

type AppConfig = Parameters<typeof buildApp>[2];

const settings: AppConfig = {
  publicUrl: new URL('http://127.0.0.1:3000'),
  demo: true,
  apiDocs: false,
  trustedProxies: [],
  logLevel: 'silent',
  sealing: { key: null, timeStamping: null },
  mail: { server: null, from: { address: 'equipage@exemple.test', name: 'Équipage' } },
};

/** A person's browser, or nobody's: every answer is held to the schema that the table gives it. */
export function clientOf(http: Http, cookie?: string) {
  const inject = (options: InjectOptions) =>
    http.inject({ ...options, headers: { ...(cookie && { cookie }), ...options.headers } });

  async function fetchInjected(url: string, init: RequestInit): Promise<Response> {
    const { method, headers, body } = init as InjectOptions & { body?: string };
    const answer = await inject({
      method: method ?? 'GET',
      url,
      headers: headers ?? {},
      payload: body ?? '',
    });
    const hasBody = answer.statusCode !== 204;
    return new Response(hasBody ? new Uint8Array(answer.rawPayload) : null, {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string>,
    });
  }

  return {
    inject,
    /** The body of a success; throws `ProblemError` for anything else. */
    async call<T extends Endpoint>(endpoint: T, input: CallInput<T>): Promise<EndpointAnswer<T>> {
      const answer = await call(fetchInjected, endpoint, input);
      if (endpoint.response) z.parse(endpoint.response, answer);
      return answer;
    },
    /** The problem that a call is answered with; fails when it succeeds. */
    async refusal<T extends Endpoint>(endpoint: T, input: CallInput<T>): Promise<Problem> {
      const outcome = await call(fetchInjected, endpoint, input).catch((error: unknown) => error);
      if (!(outcome instanceof ProblemError)) throw new Error('expected a problem', { cause: outcome });
      z.parse(problemSchema, outcome.problem);
      return outcome.problem;
    },
  };
}

export type TestClient = ReturnType<typeof clientOf>;

/** Starts a server on an empty database, given or of this engine, with the demonstration's profile and these people. */
export async function startTestServer(
  engine: Engine | OpenDatabase,
  given: { people?: Partial<PersonRow>[]; real?: () => Date; settings?: Partial<AppConfig> } = {},
) {
  const db = typeof engine === 'string' ? await openTestDatabase(engine) : engine;
  const { people = [] } = given;
  await seedWording(db, '2026-11-23T06:00:00.000Z');
  await db.transact(async (tx) => {
    await saveFirstProfile(tx, db.tables, demoProfile);
    if (people.length > 0) await tx.insert(db.tables.people).values(people.map(samplePerson));
  });
  const clock = createClock(given.real);
  const sessions = createSessions(db, clock);
  const http = await buildApp(db, clock, { ...settings, ...given.settings });
  return {
    http,
    db,
    clock,
    sessions,
    anonymous: clientOf(http),
    /** Signs a person in. */
    async as(personId: string): Promise<TestClient> {
      const at = clock.real().toISOString();
      const authentication = { method: 'demo', issuer: 'demo', subject: personId, at } as const;
      const token = await sessions.open(personId, authentication, { address: '127.0.0.1' });
      return clientOf(http, `equipage=${token}`);
    },
    async close() {
      await http.close();
      await db.close();
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;
