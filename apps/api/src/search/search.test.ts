import { endpoints } from '@equipage/contract-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { seedDemo } from '../demo/seed.ts';
import { startTestServer, type TestServer } from '../platform/testing.ts';

const today = '2026-11-23';

describe.each(engines)('a search of anything on %s', (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(engine, { real: () => new Date(`${today}T10:00:00Z`) });
    await seedDemo(server.db, server.clock, 60);
  });
  afterAll(() => server.close());
  const found = async (personId: string, q: string) =>
    (await (await server.as(personId)).call(endpoints.search, { query: { q } })).items;
  const kinds = async (personId: string, q: string) =>
    (await found(personId, q)).map(({ kind, title }) => `${kind} ${title}`);

  it('gives the officer the member, then the contract', async () => {
    expect(await kinds('magali-gompel', 'benali kar')).toEqual([
      'member Karim Benali',
      'contract Contrat de Karim Benali',
    ]);
  });

  it('finds without accents, by the first letters, and by a number', async () => {
    expect((await kinds('magali-gompel', 'ETCHEV'))[0]).toBe('member Maïté Etcheverry');
    const [, contract] = await found('magali-gompel', 'benali');
    const number = contract?.detail.split(',')[0] ?? '';
    expect((await found('magali-gompel', number)).map(({ id }) => id)).toEqual([
      'karim-benali',
      contract?.id,
    ]);
  });

  it('gives those who have no part in it the card of the directory and no contract', async () => {
    expect(await kinds('solene-marty', 'benali')).toEqual(['person Karim Benali']);
    const cards = await found('solene-marty', 'benali');
    expect(JSON.stringify(cards)).not.toContain('@');
  });

  it('gives an agent their own contract, a manager those of their agents', async () => {
    expect(await kinds('karim-benali', 'benali')).toEqual([
      'contract Contrat de Karim Benali',
      'person Karim Benali',
    ]);
    const agents = await kinds('pascal-delmas', 'haddad');
    expect(agents).toContain('contract Contrat de Yasmine Haddad');
    expect(await kinds('nathalie-serra', 'haddad')).not.toContain('contract Contrat de Yasmine Haddad');
  });

  it('finds missions, and no more than twenty things', async () => {
    expect(await kinds('solene-marty', 'covoiturage')).toEqual([
      expect.stringMatching(/^mission .*covoiturage/),
    ]);
    for (const q of ['di', 'ma', 'le', 'direction'])
      expect((await found('magali-gompel', q)).length).toBeLessThanOrEqual(20);
  });

  it('never shows a draft, and says nothing of nobody', async () => {
    const drafts = await found('magali-gompel', 'quemeneur');
    expect(drafts.map(({ kind }) => kind)).toEqual(['person']);
    expect(await found('magali-gompel', 'zzzz')).toEqual([]);
  });

  it.each(['a', '--', ' a ', "'’"])('needs two letters: %j is refused', async (q) => {
    const officer = await server.as('magali-gompel');
    expect(await officer.refusal(endpoints.search, { query: { q } })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/q', code: 'too-short' }],
    });
  });

  it('is closed without a session', async () => {
    expect((await server.anonymous.refusal(endpoints.search, { query: { q: 'ab' } })).status).toBe(401);
  });
});
