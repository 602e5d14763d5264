import { endpoints } from '@equipage/contract-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { startTestServer, type TestClient, type TestServer } from '../platform/testing.ts';

const mission = (id: string, title: string, over = {}) => ({
  id,
  title,
  sortTitle: title.toLowerCase(),
  domains: ['internal-processes'] as const,
  description: 'Écrire ensemble.',
  deadline: null,
  leadId: 'lead',
  status: 'open' as const,
  ...over,
});

describe.each(engines)('the catalogue on %s', (engine) => {
  let server: TestServer;
  let agent: TestClient;
  beforeAll(async () => {
    const people = [{ id: 'lead', firstName: 'Farid', lastName: 'Belkacem' }, { id: 'agent' }];
    server = await startTestServer(engine, { people });
    await server.db.transact(async (tx) => {
      await tx.insert(server.db.tables.missions).values([
        mission('forms', 'Simplifier les formulaires', { deadline: '2027-03-31' }),
        mission('assembly', 'Assemblée citoyenne', {
          domains: ['democratic-innovation', 'internal-processes'],
        }),
        mission('workshop', 'Un atelier', { domains: ['managerial-innovation'], status: 'closed' }),
      ]);
    });
    agent = await server.as('agent');
    return () => server.close();
  });
  const ids = async (query: Parameters<typeof list>[0]) => (await list(query)).items.map(({ id }) => id);
  const list = (query: {
    domain?: 'internal-processes';
    status?: 'closed';
    page?: string;
    pageSize?: string;
  }) => agent.call(endpoints.listMissions, { query });

  it('lists missions by title, with their leads', async () => {
    const page = await list({});
    expect(page).toMatchObject({ total: 3, page: 1, pageSize: 25 });
    expect(page.items.map(({ id }) => id)).toEqual(['assembly', 'forms', 'workshop']);
    expect(page.items[1]).toEqual({
      id: 'forms',
      title: 'Simplifier les formulaires',
      domains: ['internal-processes'],
      description: 'Écrire ensemble.',
      deadline: '2027-03-31',
      lead: { id: 'lead', firstName: 'Farid', lastName: 'Belkacem' },
      status: 'open',
    });
  });

  it('keeps those of a domain or a status', async () => {
    expect(await ids({ domain: 'internal-processes' })).toEqual(['assembly', 'forms']);
    expect(await ids({ status: 'closed' })).toEqual(['workshop']);
    expect(await ids({ domain: 'internal-processes', status: 'closed' })).toEqual([]);
  });

  it('gives a page of them', async () => {
    expect(await list({ page: '2', pageSize: '2' })).toMatchObject({ total: 3, page: 2, pageSize: 2 });
    expect(await ids({ page: '2', pageSize: '2' })).toEqual(['workshop']);
    expect(await ids({ page: '9' })).toEqual([]);
  });

  it.each(['page=0', 'page=1.5', 'pageSize=x', 'domain=other', 'status=open&status=closed', 'unknown=1'])(
    'refuses ?%s on its parameter',
    async (query) => {
      const answer = await agent.inject({ method: 'GET', url: `/api/missions?${query}` });
      expect(answer.statusCode).toBe(422);
      expect(answer.json().errors[0].pointer).toBe(`/${query.split('=')[0]}`);
    },
  );

  it('shows one of them', async () => {
    expect(await agent.call(endpoints.getMission, { params: { id: 'workshop' } })).toMatchObject({
      title: 'Un atelier',
    });
    expect(await agent.refusal(endpoints.getMission, { params: { id: 'none' } })).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });
});
