import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transacting } from '../db/connection.ts';
import { engines } from '../db/testing.ts';
import { forgetExpired } from '../platform/once/kept-answers.ts';
import type { TestClient } from '../platform/testing.ts';
import { type Contracts, contractIn, eventTypes, on, signBy, startContracts, writtenBy } from './testing.ts';

const day = 24 * 3600 * 1000;

describe.each(engines)('a request sent again with its key on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const post = async (who: string, url: string, headers: Record<string, string>, payload?: object) =>
    (await server.as(who)).inject({ method: 'POST', url, headers, ...(payload && { payload }) });
  const signing = async (
    who: string,
    { id, contentHash, version }: ContractView,
    key: string,
    tag = version,
  ) =>
    post(
      who,
      `/api/contracts/${id}/signatures`,
      { 'idempotency-key': key, 'if-match': `"${tag}"` },
      {
        contentHash,
        consent: true,
      },
    );

  it('gives the first answer again, and acts once', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    const first = await signing('nathalie', sent, 'k-1');
    const again = await signing('nathalie', sent, 'k-1');
    expect(first.statusCode).toBe(200);
    expect([again.statusCode, again.headers.etag, again.body]).toEqual([200, first.headers.etag, first.body]);
    expect((await eventTypes(server, sent.id)).filter((type) => type === 'signed')).toHaveLength(2);
    // Whatever the tag, or none: the answer comes before it is looked at.
    expect((await signing('nathalie', sent, 'k-1', 1)).body).toBe(first.body);
    expect((await signing('nathalie', sent, 'k-2')).statusCode).toBe(412);
  });

  it('gives the address of what was created again', async () => {
    const start = () => post('marc', '/api/contracts', { 'idempotency-key': '"a-string-in-quotes"' }, {});
    const [first, again] = [await start(), await start()];
    expect(first.statusCode).toBe(201);
    expect([again.statusCode, again.headers.location, again.headers.etag, again.body]).toEqual([
      201,
      first.headers.location,
      first.headers.etag,
      first.body,
    ]);
    expect((await post('marc', '/api/contracts', { 'idempotency-key': 'other' }, {})).statusCode).toBe(409);
  });

  it('is one of the same person, path and body', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    const ask = (message: string, who = 'nathalie') =>
      post(
        who,
        `/api/contracts/${sent.id}/change-requests`,
        { 'idempotency-key': 'k', 'if-match': `"${sent.version}"` },
        { message },
      );
    expect((await ask('Pas le lundi.')).statusCode).toBe(200);
    expect((await ask('Pas le mardi.')).json()).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
    expect((await ask('Pas le lundi.', 'stranger')).statusCode).toBe(404);
    expect((await ask('Pas le lundi.', 'lea')).statusCode).toBe(412);
    const withdrawn = await post('elodie', `/api/contracts/${sent.id}/withdrawal`, {
      'idempotency-key': 'k',
      'if-match': `"${sent.version + 1}"`,
    });
    expect(withdrawn.json()).toMatchObject({ state: 'withdrawn' });
  });

  it('is not shown any more to whom the contract is not', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    expect((await signing('nathalie', sent, 'k')).statusCode).toBe(200);
    const { contracts } = server.db.tables;
    await server.db.transact((tx) => tx.update(contracts).set({ managerId: 'marc' }));
    expect((await signing('nathalie', sent, 'k')).statusCode).toBe(404);
  });

  it('is judged anew after a refusal, which did nothing', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    expect((await signing('nathalie', sent, 'k', 1)).statusCode).toBe(412);
    expect((await signing('nathalie', sent, 'k')).statusCode).toBe(200);
  });

  it('needs a key of the right form, once the body is', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    for (const key of ['', ' ', 'a b', 'clé', 'x'.repeat(201)])
      expect((await signing('nathalie', sent, key)).json(), key).toMatchObject({
        status: 422,
        code: 'idempotency-key-invalid',
      });
    const anonymous = await server.anonymous.inject({
      method: 'POST',
      url: '/api/contracts',
      headers: { 'idempotency-key': 'k' },
    });
    expect(anonymous.statusCode).toBe(401);
  });

  it('is forgotten after a day, row and all', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    await signing('nathalie', sent, 'k');
    const left = async () => {
      const now = server.clock.real().toISOString();
      await transacting(server.db, (connection) => forgetExpired(connection, now));
      return server.db.read.select().from(server.db.tables.keptAnswers);
    };
    server.waitReal(day - 1);
    expect(await left()).toHaveLength(1);
    server.waitReal(1);
    expect(await left()).toEqual([]);
  });

  it('frees its key for another act once the day is over', async () => {
    const start = async (client: Pick<TestClient, 'call'>) =>
      client.call(endpoints.startContract, { body: null, idempotencyKey: 'k' });
    const agent = await server.as('elodie');
    const first = await start(agent);
    await agent.call(endpoints.discardContract, on(first));
    expect(await start(agent)).toEqual(first);
    server.waitReal(day);
    server.forgetSessions();
    expect((await start(await server.as('elodie'))).id).not.toBe(first.id);
  });

  it('gives the results of several signatures again', async () => {
    const contract = await contractIn(server, 'awaiting-executive');
    const marc = await signBy(
      await server.as('nathalie'),
      await signBy(await server.as('marc'), await writtenBy(await server.as('marc'))),
    );
    const several = (...contracts: ContractView[]) =>
      post(
        'etienne-lacaze',
        '/api/approvals/signatures',
        { 'idempotency-key': 'k' },
        {
          contracts: contracts.map(({ id, contentHash }) => ({ id, contentHash })),
          consent: true,
        },
      );
    const first = await several(contract, marc);
    expect(first.json().items).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect((await several(contract, marc)).body).toBe(first.body);
    expect((await several(contract)).statusCode).toBe(422);
  });
});
