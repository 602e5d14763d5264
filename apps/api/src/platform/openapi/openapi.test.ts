import { readFileSync } from 'node:fs';
import { type Endpoint, endpoints } from '@equipage/contract-api';
import { describe, expect, it } from 'vitest';
import { assetPath } from '../assets.ts';
import { startTestServer } from '../testing.ts';
import { openApiDocument } from './document.ts';

type Operation = { security: unknown[]; parameters: { name: string }[]; responses: Record<string, unknown> };
type Paths = Record<string, Record<string, Operation>>;

const document = JSON.parse(JSON.stringify(openApiDocument()));
const operationOf = ({ path, method }: Endpoint): Operation | undefined =>
  (document.paths as Paths)[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];

describe('the description of the interface', () => {
  it('is the committed one (pnpm --filter @equipage/api run openapi writes it)', () => {
    expect(document).toEqual(JSON.parse(readFileSync(assetPath('openapi.json'), 'utf8')));
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    const held = (path: string) => path.split('/').reduce((at, key) => at?.[key], document);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((path) => held(path) === undefined)).toEqual([]);
  });

  it.each(Object.entries<Endpoint>(endpoints))('says of %s what the table says', (_name, endpoint) => {
    const operation = operationOf(endpoint);
    const names = operation?.parameters.map(({ name }) => name) ?? [];
    expect(operation?.responses[endpoint.status]).toBeDefined();
    expect(operation?.security).toEqual(endpoint.access === 'public' ? [] : [{ session: [] }]);
    expect(names.includes('If-Match')).toBe(endpoint.versioned === true);
    expect(operation?.responses[414] !== undefined).toBe(endpoint.params !== undefined);
    for (const [, name = ''] of endpoint.path.matchAll(/:(\w+)/g)) expect(names).toContain(name);
  });

  it.each([
    [{ demo: true, apiDocs: false }, 200],
    [{ demo: false, apiDocs: true }, 200],
    [{ demo: false, apiDocs: false }, 404],
  ])('is open with %j: %i', async (settings, status) => {
    const server = await startTestServer('sqlite', { settings });
    const get = (url: string) => server.anonymous.inject({ method: 'GET', url });
    const file = await get('/api/openapi.json');
    expect(file.statusCode).toBe(status);
    for (const path of ['', '/', '/show.js', '/files/swagger-ui.css', '/files/swagger-ui-bundle.js'])
      expect((await get(`/api/docs${path}`)).statusCode).toBe(status);
    for (const path of ['/files/', '/files/index.html', '/files/..%2fpackage.json'])
      expect((await get(`/api/docs${path}`)).statusCode).toBe(404);
    if (status === 200) expect(file.json()).toEqual(document);
    await server.close();
  });
});
