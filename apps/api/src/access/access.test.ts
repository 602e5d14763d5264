import { endpoint, endpoints } from '@equipage/contract-api';
import { type ContractState, contractStates } from '@equipage/domain';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectDeclaredAccess } from '../platform/declared-access.ts';
import { type Name, surprises } from './testing.cells.ts';
import { requestTo } from './testing.requests.ts';
import { type Scene, startScene, subjectsIn } from './testing.scene.ts';
import { table } from './testing.table.ts';

/*
 * The access matrix: every endpoint, by everybody, on a contract of either service in every state. Each cell is a real
 * request that nothing else is wrong with; the allowed ones are carried out whole, and then undone.
 */

const names = Object.keys(endpoints) as Name[];
const isOfContract = (name: Name) => endpoints[name].path.startsWith('/api/contracts/:id');

describe('the access matrix', { timeout: 120_000 }, () => {
  let scene: Scene;
  let cells = 0;
  beforeAll(async () => {
    scene = await startScene();
  }, 120_000);
  afterAll(() => scene.server.close());

  async function check(asked: readonly Name[], state: ContractState | null): Promise<string[]> {
    const found: string[] = [];
    for (const subject of state === null ? [null] : subjectsIn(scene, state))
      for (const name of asked) {
        const cellsOf = await surprises(scene, name, subject);
        cells += cellsOf.asked;
        found.push(...cellsOf.surprises);
      }
    return found;
  }

  it.each(contractStates)('holds for a contract that is %s', async (state) => {
    expect(await check(names.filter(isOfContract), state)).toEqual([]);
  });

  it('holds for what is about no contract', async () => {
    const others = names.filter((name) => !isOfContract(name));
    expect(await check(others, null)).toEqual([]);
  });

  it('answers of a contract that one may not see what it answers of none', async () => {
    const client = await scene.server.as('stranger');
    const [subject] = subjectsIn(scene, 'signed');
    const answer = async (name: Name, id?: string) => {
      const contract = subject && { ...subject.contract, ...(id && { id }) };
      const request = await requestTo(name, endpoints[name], scene, contract ?? null);
      const { statusCode, body } = await client.inject(request);
      return { name, statusCode, body };
    };
    for (const name of names.filter(isOfContract))
      expect(await answer(name)).toEqual(await answer(name, 'absent'));
  });

  it('has a line for every endpoint, and thousands of cells', () => {
    expect(Object.keys(table).sort()).toEqual([...names].sort());
    expect(cells).toBeGreaterThanOrEqual(5_000);
  });

  it('would see a line that says too much, or too little', async () => {
    const [subject = null] = subjectsIn(scene, 'signed');
    const wrong = { ...table, getText: { read: 'share' }, terminate: { act: { agent: [] } } } as const;
    expect((await surprises(scene, 'getText', subject, wrong)).surprises.join()).toContain('lea');
    expect((await surprises(scene, 'terminate', subject, wrong)).surprises).toHaveLength(2);
  });
});

describe('a route that does not say who may call it', () => {
  it('does not compile in the table', () => {
    const { access: _, ...planted } = endpoints.getContract;
    // @ts-expect-error: it declares no access.
    expect(endpoint(planted).path).toBe('/api/contracts/:id');
    // @ts-expect-error: a line is missing in the matrix.
    const incomplete: typeof table = {};
    expect(incomplete).toEqual({});
  });

  it('does not start beside the table', () => {
    const http = Fastify();
    expectDeclaredAccess(http);
    const plant = (config?: { access: 'public' }) => () =>
      http.get('/api/planted', { ...(config && { config }) }, () => 'planted');
    expect(plant()).toThrow('/api/planted does not say who may call it');
    expect(plant({ access: 'public' })).not.toThrow();
  });
});
