import { endpoint, endpoints } from '@equipage/contract-api';
import { type ContractState, contractStates } from '@equipage/domain';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { expectDeclaredAccess } from '../platform/declared-access.ts';
import { type Name, surprises } from './testing.cells.ts';
import { dayStates, firstMoment } from './testing.moments.ts';
import { requestTo } from './testing.requests.ts';
import { type Scene, startScene, subjectsIn } from './testing.scene.ts';
import { table } from './testing.table.ts';

/*
 * The access matrix: every endpoint, by everybody, on a contract of either service in every state. Each cell is a real
 * request that nothing else is wrong with; the allowed ones are carried out whole, and then undone. Where the day says what is
 * open, on each of the days that matter. All of it on SQLite; on PostgreSQL too with MATRIX, else what is allowed whole, and each
 * kind of refusal once.
 */

const isWhole = process.env.MATRIX !== undefined;
const names = Object.keys(endpoints) as Name[];
const isOfContract = (name: Name) => endpoints[name].path.startsWith('/api/contracts/:id');

describe.each(engines)('the access matrix on %s', { timeout: 120_000 }, (engine) => {
  let scene: Scene;
  let cells = 0;
  let isThrifty = false;
  beforeAll(async () => {
    // What PostgreSQL would refuse otherwise is seen in one service, and in one of those who are refused alike.
    isThrifty = engine === 'postgres' && !isWhole;
    scene = await startScene(engine, isThrifty);
  }, 120_000);
  afterAll(() => scene.server.close());

  async function check(
    asked: readonly Name[],
    state: ContractState | null,
    subjects = state === null ? [null] : subjectsIn(scene, state),
  ): Promise<string[]> {
    const found: string[] = [];
    for (const subject of isThrifty ? subjects.slice(0, 1) : subjects)
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

  const days = Object.entries(dayStates).flatMap(([state, days]) => days.map((day) => [state, day] as const));
  // What the day changes is the same in either service.
  it.each(days)('holds for a contract that is %s, once it is %s', async (state, day) => {
    await scene.comeTo(day);
    const subjects = subjectsIn(scene, state as ContractState).slice(0, 1);
    expect(await check(names.filter(isOfContract), state as ContractState, subjects)).toEqual([]);
    await scene.comeTo(firstMoment);
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
    expect(cells).toBeGreaterThanOrEqual(isThrifty ? 3_000 : 10_000);
    process.stdout.write(`cells on ${engine}: ${cells}\n`);
  });

  it('would see a line that says too much, or too little', async () => {
    const [subject = null] = subjectsIn(scene, 'signed');
    const wrong = { ...table, getText: { read: 'share' }, terminate: { act: { agent: [] } } } as const;
    expect((await surprises(scene, 'getText', subject, wrong)).surprises.join()).toContain('lea');
    expect((await surprises(scene, 'terminate', subject, wrong)).surprises).toHaveLength(isThrifty ? 1 : 2);
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
