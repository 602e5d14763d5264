import { endpoints } from '@equipage/contract-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { answers, type Contracts, contractIn, on, startContracts, writtenBy } from './testing.ts';

describe.each(engines)('the version of a contract on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const put = async (who: string, id: string, headers: Record<string, string>, payload: object = {}) =>
    (await server.as(who)).inject({ method: 'PUT', url: `/api/contracts/${id}/identity`, headers, payload });

  it('has to be given, and be the present one to the letter', async () => {
    const { id, version } = await contractIn(server, 'draft');
    expect((await put('elodie', id, {})).json()).toMatchObject({ status: 428, code: 'version-needed' });
    const stale = ['"1"', '*', `W/"${version}"`, `"${version}", "1"`, String(version), '""', 'x'.repeat(500)];
    for (const tag of stale) {
      const answer = await put('elodie', id, { 'if-match': tag });
      expect(answer.json(), tag).toMatchObject({
        status: 412,
        code: 'stale-version',
        current: { id, version, state: 'draft', content: { identity: { lastName: 'd’Aubigné' } } },
      });
    }
    const saved = await put('elodie', id, { 'if-match': `"${version}"` }, answers().identity);
    expect(saved.headers.etag).toBe(`"${version + 1}"`);
    expect(saved.json()).toMatchObject({ version: version + 1 });
  });

  it('comes after the form of the body and the right to see, and before the right to act', async () => {
    const draft = await contractIn(server, 'draft');
    expect((await put('stranger', draft.id, {}, { age: 3 })).statusCode).toBe(422);
    expect((await put('stranger', draft.id, {})).statusCode).toBe(404);
    expect((await put('elodie', 'no-such-contract', {})).statusCode).toBe(404);
    expect((await put('elodie', 'a'.repeat(65), {})).statusCode).toBe(422);
    const agent = await server.as('elodie');
    await agent.call(endpoints.discardContract, on(draft));
    const sent = await contractIn(server, 'awaiting-manager');
    expect((await put('nathalie', sent.id, {})).statusCode).toBe(428);
    expect((await put('nathalie', sent.id, { 'if-match': '"1"' })).statusCode).toBe(412);
    expect((await put('nathalie', sent.id, { 'if-match': `"${sent.version}"` })).statusCode).toBe(403);
    expect((await put('elodie', sent.id, { 'if-match': `"${sent.version}"` })).statusCode).toBe(409);
    const anonymous = await server.anonymous.inject({
      method: 'PUT',
      url: `/api/contracts/${sent.id}/identity`,
      payload: { age: 3 },
    });
    expect(anonymous.statusCode).toBe(401);
  });

  it('shows the project lead who is late no more than they may see', async () => {
    const { id } = await contractIn(server, 'awaiting-manager');
    const lead = await server.as('lea');
    const problem = await lead.refusal(endpoints.requestChange, {
      params: { id },
      version: 1,
      body: { message: 'Un mot.' },
    });
    expect(problem).toMatchObject({
      status: 412,
      current: { contentHash: null, sums: null, signatures: [] },
    });
  });

  it('is not asked of a contract that does not exist yet', async () => {
    const agent = await server.as('elodie');
    const view = await writtenBy(agent);
    await agent.call(endpoints.discardContract, on(view));
    expect((await agent.refusal(endpoints.getContract, { params: { id: view.id } })).status).toBe(404);
    expect((await agent.call(endpoints.listContracts, { query: {} })).total).toBe(0);
    await writtenBy(agent);
  });
});
