import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { type Contracts, contractIn, eventTypes, signBy, startContracts, writtenBy } from './testing.ts';

const read = ({ id, contentHash }: ContractView) => ({ id, contentHash: contentHash ?? '' });

describe.each(engines)('several contracts signed in one go on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const waiting = async (personId: string): Promise<ContractView> =>
    signBy(await server.as(personId), await writtenBy(await server.as(personId)));
  const agreed = async (personId: string) => signBy(await server.as('nathalie'), await waiting(personId));
  const signAll = async (personId: string, contracts: { id: string; contentHash: string }[]) =>
    (await (await server.as(personId)).call(endpoints.signSeveral, { body: { contracts, consent: true } }))
      .items;

  it('give one result each, in the order asked', async () => {
    const [first, second] = [await agreed('marc'), await contractIn(server, 'awaiting-executive')];
    const results = await signAll('etienne-lacaze', [read(second), read(first)]);
    expect(results).toMatchObject([
      { id: second.id, status: 200, contract: { state: 'signed', version: second.version + 1 } },
      { id: first.id, status: 200, contract: { state: 'signed' } },
    ]);
    expect((await eventTypes(server, first.id)).slice(-2)).toEqual(['signed', 'took-effect']);
  });

  it('are taken from a line manager for their own seat', async () => {
    const sent = await waiting('marc');
    expect(await signAll('nathalie', [read(sent)])).toMatchObject([
      { status: 200, contract: { state: 'awaiting-executive' } },
    ]);
  });

  it('stand or fall each by itself', async () => {
    const good = await agreed('marc');
    const changed = await contractIn(server, 'awaiting-executive');
    const [early, done] = [await waiting('stranger'), await agreed('farid-belkacem')];
    await signAll('etienne-lacaze', [read(done)]);
    const draft = await writtenBy(await server.as('lea'));
    const results = await signAll('etienne-lacaze', [
      { id: 'no-such-contract', contentHash: 'a'.repeat(64) },
      read(draft),
      { id: changed.id, contentHash: 'b'.repeat(64) },
      read(early),
      read(done),
      read(good),
    ]);
    expect(results).toMatchObject([
      { status: 404, problem: { code: 'not-found' } },
      { status: 404, problem: { code: 'not-found' } },
      { status: 409, problem: { code: 'text-changed' } },
      { status: 409, problem: { code: 'wrong-state' } },
      { status: 409, problem: { code: 'already-signed' } },
      { status: 200, contract: { state: 'signed' } },
    ]);
  });

  it('are refused whole when the request is wrong in form', async () => {
    const sent = await waiting('marc');
    const executive = await server.as('etienne-lacaze');
    const post = (payload: unknown) =>
      executive.inject({ method: 'POST', url: '/api/approvals/signatures', payload: payload as object });
    for (const payload of [
      {},
      { contracts: [], consent: true },
      { contracts: [read(sent), read(sent)], consent: true },
      { contracts: [read(sent)], consent: false },
      {
        contracts: Array.from({ length: 101 }, (_, place) => ({ ...read(sent), id: `c${place}` })),
        consent: true,
      },
      [],
      'x',
    ])
      expect((await post(payload)).statusCode, JSON.stringify(payload).slice(0, 80)).toBe(
        payload === 'x' ? 415 : 422,
      );
    expect(
      (await server.anonymous.inject({ method: 'POST', url: '/api/approvals/signatures' })).statusCode,
    ).toBe(401);
  });

  it('go on after a fault of ours, which is told of that one alone', async () => {
    const [broken, good] = [await agreed('marc'), await agreed('stranger')];
    const { contracts } = server.db.tables;
    // No act leaves such a row: it stands for whatever nobody expected.
    await server.db.transact((tx) =>
      tx
        .update(contracts)
        .set({ content: 'nonsense' as never })
        .where(eq(contracts.id, broken.id)),
    );
    const results = await signAll('etienne-lacaze', [read(broken), read(good)]);
    expect(results).toMatchObject([
      { status: 500, problem: { code: 'unexpected' } },
      { status: 200, contract: { state: 'signed' } },
    ]);
  });
});
