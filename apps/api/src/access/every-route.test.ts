import { type Endpoint, endpoints } from '@equipage/contract-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formWith } from '../platform/testing.form.ts';
import type { Name } from './testing.cells.ts';
import type { JsonSchema } from './testing.inputs.ts';
import { description, operations } from './testing.operations.ts';
import { requestTo } from './testing.requests.ts';
import { type Scene, startScene, subjectsIn } from './testing.scene.ts';

/* What holds of every route, whichever it is: nobody has to think of it when adding one. */

const all = Object.entries(endpoints) as [Name, Endpoint][];
const writing = all.filter(([, { method }]) => method !== 'GET');
const evil = 'https://ailleurs.test';

describe('every route', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  }, 120_000);
  afterAll(() => scene.server.close());

  /** A request that nothing is wrong with, by somebody whom it is allowed to or not: that comes later. */
  async function ask(name: Name, over: { headers?: Record<string, string>; payload?: unknown } = {}) {
    const [subject] = subjectsIn(scene, 'signed');
    const isOfContract = endpoints[name].path.startsWith('/api/contracts/:id');
    const request = await requestTo(
      name,
      endpoints[name],
      scene,
      isOfContract ? (subject?.contract ?? null) : null,
    );
    const client = await scene.server.as('odile');
    const headers = { ...request.headers, ...over.headers };
    const {
      statusCode,
      headers: answered,
      body,
    } = await client.inject({ ...request, ...(over as object), headers });
    return { status: statusCode, headers: answered, body, url: request.url };
  }

  it.each(writing.map(([name]) => name))('%s is not asked from another site', async (name) => {
    const forms: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: evil },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:3001' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
    ];
    for (const headers of forms) {
      const { status, body } = await ask(name, { headers });
      expect([status, body], JSON.stringify(headers)).toEqual([
        403,
        expect.stringContaining('foreign-request'),
      ]);
    }
    const ours = await ask(name, {
      headers: { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000' },
    });
    expect(ours.body).not.toContain('foreign-request');
  });

  it.each(all.map(([name]) => name))(
    '%s is kept out of caches, guarded, and knows no other host',
    async (name) => {
      const headers = {
        host: 'ailleurs.test',
        'x-forwarded-host': 'ailleurs.test',
        forwarded: 'host=ailleurs.test',
      };
      const { headers: answered, body, status } = await ask(name, { headers });
      const kept = endpoints[name] as Endpoint;
      if (!kept.immutable) expect(answered['cache-control']).toBe('no-store');
      expect(answered).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      });
      expect(answered['content-security-policy']).not.toContain('unsafe');
      expect(`${status} ${JSON.stringify(answered)} ${body}`).not.toContain('ailleurs.test');
    },
  );

  it.each(writing)('%s is answered when nothing at all comes with it', async (name, { method, upload }) => {
    const { url } = await ask(name);
    const client = await scene.server.as(upload === undefined ? 'odile' : 'admin');
    const { statusCode } = await client.inject({ method, url: String(url) });
    expect(statusCode).toBeLessThan(500);
  });

  it.each(writing.map(([name]) => name))('%s takes no body past its bound', async (name) => {
    const payload = JSON.stringify({ surplus: 'x'.repeat(256 * 1024) });
    const { status, body } = await ask(name, { payload, headers: { 'content-type': 'application/json' } });
    expect([status, body]).toEqual([413, expect.stringContaining('body-too-large')]);
  });

  it.each(all.flatMap(([name, { upload }]) => (upload ? [[name, upload] as const] : [])))(
    '%s takes no file past its bound',
    async (name, { most, field }) => {
      const { url } = await ask(name);
      const form = await formWith(String(url), Buffer.alloc(most + 1, 65), 'grand.pdf', field);
      const people = { startDirectoryImport: 'admin' } as Partial<Record<Name, string>>;
      const client = await scene.server.as(people[name] ?? 'odile');
      const answer = await client.inject({ ...form, headers: { ...form.headers, 'if-match': '"1"' } });
      expect(most).toBeLessThanOrEqual(20 * 1024 * 1024);
      // Where it is about something that is not there, nothing is read.
      expect([413, 404, 409]).toContain(answer.statusCode);
    },
  );
});

/** Where a schema of what is sent takes fields that it does not name. */
function lax(schema: JsonSchema, at: string, seen: readonly JsonSchema[] = []): string[] {
  if (seen.includes(schema)) return [];
  const within = (inner: JsonSchema, name: string) => lax(inner, `${at}/${name}`, [...seen, schema]);
  const referred = schema.$ref && description.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
  const isLax = schema.type === 'object' && schema.additionalProperties === undefined;
  return [
    ...(isLax || schema.additionalProperties === true ? [at] : []),
    ...(referred ? within(referred, '$ref') : []),
    ...(schema.anyOf ?? []).flatMap((each, place) => within(each, String(place))),
    ...(schema.items ? within(schema.items, 'items') : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => within(each, name)),
  ];
}

it('takes no field that its schema does not name', () => {
  const found = operations.flatMap(({ operationId, requestBody }) =>
    lax(requestBody?.content['application/json']?.schema ?? {}, operationId),
  );
  expect(operations.length).toBeGreaterThan(90);
  expect(found).toEqual([]);
  expect(lax({ anyOf: [{ type: 'object', properties: {} }] }, 'planted')).toEqual(['planted/0']);
});
