import { connect } from 'node:net';
import { problemSchema } from '@equipage/contract-api';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { startTestServer, type TestServer } from './testing.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer('sqlite', { people: [{ id: 'agent', email: 'agent@demo.test' }] });
  server.http.get('/api/broken', { config: { access: 'public' } }, async () => {
    throw new Error('the password is hunter2');
  });
  return () => server.close();
});

type Request = Parameters<TestServer['anonymous']['inject']>[0];

async function problemOf(request: Request) {
  const answer = await server.anonymous.inject(request);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.headers['cache-control']).toBe('no-store');
  const problem = z.parse(problemSchema, answer.json());
  expect(answer.statusCode).toBe(problem.status);
  return problem;
}

const signIn = (
  payload: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => ({
  method: 'POST' as const,
  url: '/api/session/demo',
  headers,
  payload,
});

describe('every error is a problem', () => {
  it.each<[string, Request, number, string]>([
    ['JSON that ends too soon', signIn('{"email":'), 400, 'malformed-json'],
    ['a body that poisons a prototype', signIn('{"__proto__":{"x":1}}'), 400, 'malformed-json'],
    ['a body that is no object', signIn('12'), 422, 'invalid-input'],
    ['an empty body where one is needed', signIn(''), 422, 'invalid-input'],
    ['no body where one is needed', signIn('', {}), 422, 'invalid-input'],
    ['an unknown field', signIn('{"email":"agent@demo.test","x":1}'), 422, 'invalid-input'],
    [
      'plain text',
      signIn('x', { 'content-type': 'text/plain', origin: 'http://localhost:3000' }),
      415,
      'unsupported-media-type',
    ],
    [
      'a form',
      signIn('email=x', { 'content-type': 'application/x-www-form-urlencoded' }),
      403,
      'foreign-request',
    ],
    ['another site’s page', signIn('{}', { 'sec-fetch-site': 'cross-site' }), 403, 'foreign-request'],
    ['a body past 256 KiB', signIn(`"${'x'.repeat(256 * 1024)}"`), 413, 'body-too-large'],
    [
      'an unknown path of the interface',
      { method: 'GET', url: '/api/nothing', headers: { accept: 'text/html' } },
      404,
      'unknown-path',
    ],
    [
      'the interface’s root',
      { method: 'GET', url: '/api', headers: { accept: 'text/html' } },
      404,
      'unknown-path',
    ],
    ['another method', { method: 'PATCH', url: '/api/session' }, 404, 'unknown-path'],
    [
      'a body sent to an unknown path',
      { method: 'POST', url: '/api/nothing', payload: { a: 1 } },
      404,
      'unknown-path',
    ],
    ['an address that is not one', { method: 'GET', url: '/api/missions/%zz' }, 400, 'malformed-request'],
    ['a query where there is none', { method: 'GET', url: '/api/health?x=1' }, 422, 'invalid-input'],
    ['no session', { method: 'GET', url: '/api/missions' }, 401, 'not-signed-in'],
    [
      'an unknown session',
      { method: 'GET', url: '/api/missions', headers: { cookie: 'equipage=forged' } },
      401,
      'not-signed-in',
    ],
  ])('%s', async (_name, request, status, code) => {
    expect(await problemOf(request)).toMatchObject({ status, code });
  });

  // Once the pages are built, they are asked for whatever no route takes, and know no such address.
  it('an over-long id', async () => {
    const url = `/api/missions/${'x'.repeat(200)}`;
    const { status, code } = await problemOf({ method: 'GET', url });
    expect([
      [404, 'unknown-path'],
      [414, 'address-too-long'],
    ]).toContainEqual([status, code]);
  });

  it('tells every fault of a body on its field', async () => {
    const { errors } = await problemOf(signIn('{"email":12,"a/b":1}'));
    expect(errors?.map(({ pointer, code }) => ({ pointer, code }))).toEqual([
      { pointer: '/email', code: 'wrong-type' },
      { pointer: '/a~1b', code: 'unknown-field' },
    ]);
  });

  it('shows nothing of what nobody expected but a reference', async () => {
    const problem = await problemOf({ method: 'GET', url: '/api/broken' });
    expect(problem).toMatchObject({ status: 500, code: 'unexpected' });
    expect(problem.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });

  it('takes an empty body for none, whatever its type says', async () => {
    const out = await server.anonymous.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: '',
    });
    expect(out.statusCode).toBe(204);
  });
});

describe('over a real connection', () => {
  let port: number;
  beforeAll(async () => {
    await server.http.listen({ port: 0, host: '127.0.0.1' });
    const address = server.http.server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });

  function send(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      let answer = '';
      socket.on('data', (data) => {
        answer += data;
      });
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });
  }

  it.each([
    ['what is not HTTP', 'hello\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST /api/session/demo HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx',
      400,
    ],
  ])('%s is answered by a problem', async (_name, text, status) => {
    const [head = '', body = ''] = (await send(text)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status}`);
    expect(head).toContain('application/problem+json');
    expect(z.parse(problemSchema, JSON.parse(body)).status).toBe(status);
  });
});
