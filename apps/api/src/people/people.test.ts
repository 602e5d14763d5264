import { endpoints } from '@equipage/contract-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchText, sortName } from '../db/search-text.ts';
import { engines } from '../db/testing.ts';
import { startTestServer, type TestClient, type TestServer } from '../platform/testing.ts';

const person = (id: string, firstName: string, lastName: string, over = {}) => ({
  id,
  firstName,
  lastName,
  email: `${id}@demo.test`,
  searchText: searchText(firstName, lastName, 'Direction des mobilités'),
  sortName: sortName(lastName, firstName),
  ...over,
});
const crowd = Array.from({ length: 25 }, (_, i) =>
  person(`martin-${i}`, `Anne ${String(i).padStart(2, '0')}`, 'Martin'),
);
const people = [
  person('agnes', 'Agnès', 'Serra'),
  person('aubigne', 'Élodie', 'd’Aubigné'),
  person('legoff', 'Maël', 'Le Goff'),
  person('saintex', 'Anne-Marie', 'Saint-Exupéry'),
  person('gone', 'Élodie', 'd’Aubignac', { disabledAt: '2026-01-01T00:00:00.000Z' }),
  ...crowd,
];

describe.each(engines)('the directory on %s', (engine) => {
  let server: TestServer;
  let agnes: TestClient;
  beforeAll(async () => {
    server = await startTestServer(engine, { people });
    agnes = await server.as('agnes');
    return () => server.close();
  });
  const found = async (search: string) =>
    (await agnes.call(endpoints.searchPeople, { query: { search } })).items.map(({ id }) => id);

  it.each([
    ['aubigne', ['aubigne']],
    ["D'AUBIGNÉ", ['aubigne']],
    ['goff maël', ['legoff']],
    ['legoff', ['legoff']],
    ['marie anne exup', ['saintex']],
    ['serra mobilites', ['agnes']],
    ['zz', []],
    ['100% _', []],
    ['se\u0301rra', ['agnes']],
  ])('%s finds %j', async (search, ids) => {
    expect(await found(search)).toEqual(ids);
  });

  it('shows twenty people at most, by name', async () => {
    const ids = await found('martin');
    expect(ids).toEqual(crowd.slice(0, 20).map(({ id }) => id));
  });

  it('shows what is needed to choose, and no address', async () => {
    const { items } = await agnes.call(endpoints.searchPeople, { query: { search: 'serra' } });
    expect(items).toEqual([
      {
        id: 'agnes',
        firstName: 'Agnès',
        lastName: 'Serra',
        jobTitle: 'Chargée de projet',
        directorate: 'Direction des mobilités',
      },
    ]);
  });

  it.each(['', 'a', ' a ', '--', '%%', "'’"])('needs two letters: %j is refused', async (search) => {
    expect(await agnes.refusal(endpoints.searchPeople, { query: { search } })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/search', code: 'too-short' }],
    });
  });

  it.each(['ab\u0000', `ab${'\n'}`, 'é'.repeat(101)])('refuses what no name holds', async (search) => {
    expect(await agnes.refusal(endpoints.searchPeople, { query: { search } })).toMatchObject({ status: 422 });
  });

  it('is closed without a session, before anything else', async () => {
    const problem = await server.anonymous.refusal(endpoints.searchPeople, { query: { search: '' } });
    expect(problem).toMatchObject({ status: 401, code: 'not-signed-in' });
  });
});
