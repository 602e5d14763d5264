import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostgres } from '../db/postgres.ts';
import { startCluster } from '../db/testing.cluster.ts';
import {
  answers,
  type Contracts,
  contractIn,
  eventTypes,
  on,
  signBy,
  startContracts,
  writtenBy,
} from './testing.ts';

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.stop());

describe.each(['sqlite', 'postgres'] as const)('at the same time on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(
      engine === 'sqlite' ? 'sqlite' : await openPostgres(await cluster.createDatabase()),
    );
  });
  afterEach(() => server.close());

  const signature = ({ contentHash }: ContractView) => ({
    contentHash: contentHash ?? '',
    consent: true as const,
  });
  const statuses = async (requests: Promise<unknown>[]): Promise<number[]> => {
    const outcomes = await Promise.allSettled(requests);
    return outcomes
      .map((outcome) => (outcome.status === 'fulfilled' ? 200 : outcome.reason.problem.status))
      .toSorted();
  };

  it('one person starts one contract, the others are told of it', async () => {
    const agent = await server.as('elodie');
    const starts = Array.from({ length: 6 }, () => agent.call(endpoints.startContract, { body: null }));
    expect(await statuses(starts)).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await agent.call(endpoints.listContracts, { query: {} })).total).toBe(1);
  });

  it('the same signature sent twice signs once', async () => {
    const draft = await contractIn(server, 'draft');
    const agent = await server.as('elodie');
    const body = signature(draft);
    const sent = Array.from({ length: 4 }, () => agent.call(endpoints.sign, { ...on(draft), body }));
    expect(await statuses(sent)).toEqual([200, 412, 412, 412]);
    const types = await eventTypes(server, draft.id);
    expect(types.filter((type) => type === 'signed' || type === 'number-given')).toHaveLength(2);
  });

  it('a decision and a withdrawal have one outcome', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    const [agent, manager] = await Promise.all([server.as('elodie'), server.as('nathalie')]);
    const outcomes = await statuses([
      manager.call(endpoints.sign, { ...on(sent), body: signature(sent) }),
      manager.call(endpoints.decline, { ...on(sent), body: { reason: 'Pas cette année.' } }),
      agent.call(endpoints.withdraw, { ...on(sent), body: null }),
      agent.call(endpoints.takeBack, { ...on(sent), body: null }),
    ]);
    expect(outcomes).toEqual([200, 412, 412, 412]);
    const { version } = await agent.call(endpoints.getContract, { params: { id: sent.id } });
    expect(version).toBe(sent.version + 1);
  });

  it('each contract receives a number of its own', async () => {
    const people = ['elodie', 'marc', 'stranger', 'farid-belkacem', 'lea'];
    const drafts = await Promise.all(
      people.map(async (id) => {
        const client = await server.as(id);
        return { client, draft: await writtenBy(client, answers()) };
      }),
    );
    const sent = await Promise.all(drafts.map(({ client, draft }) => signBy(client, draft)));
    expect(sent.map(({ number }) => number).toSorted()).toEqual(
      people.map((_, place) => `ENG-2026-000${place + 1}`),
    );
  });

  it('the same request with the same key has one answer, given twice', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    const manager = await server.as('nathalie');
    const sendings = Array.from({ length: 4 }, () =>
      manager.call(endpoints.sign, { ...on(sent), body: signature(sent), idempotencyKey: 'once' }),
    );
    const [first, ...others] = await Promise.all(sendings);
    expect(first).toMatchObject({ state: 'awaiting-executive', version: sent.version + 1 });
    for (const other of others) expect(other).toEqual(first);
    expect((await eventTypes(server, sent.id)).filter((type) => type === 'signed')).toHaveLength(2);
  });

  it('a start sent twice with its key starts one contract', async () => {
    const agent = await server.as('elodie');
    const start = () => agent.call(endpoints.startContract, { body: null, idempotencyKey: 'once' });
    const started = await Promise.all([start(), start(), start()]);
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
  });

  it.each([undefined, 'once'])(
    'several signatures sent twice sign each once (key: %s)',
    async (idempotencyKey) => {
      const signers = ['elodie', 'marc', 'stranger'];
      const contracts: ContractView[] = [];
      for (const id of signers) {
        const agent = await server.as(id);
        contracts.push(
          await signBy(await server.as('nathalie'), await signBy(agent, await writtenBy(agent))),
        );
      }
      const executive = await server.as('etienne-lacaze');
      const body = {
        contracts: contracts.map((view) => ({ id: view.id, contentHash: view.contentHash ?? '' })),
        consent: true as const,
      };
      const sendings = await Promise.all(
        Array.from({ length: 3 }, () => executive.call(endpoints.signSeveral, { body, idempotencyKey })),
      );
      for (const { id } of contracts) {
        const types = await eventTypes(server, id);
        expect(types.filter((type) => type === 'signed')).toHaveLength(3);
        const results = sendings.map(({ items }) => items.find((item) => item.id === id));
        const codes = results.map((result) =>
          result && 'problem' in result ? result.problem.code : 'signed',
        );
        expect(codes.toSorted()).toEqual(
          idempotencyKey === undefined
            ? ['already-signed', 'already-signed', 'signed']
            : ['signed', 'signed', 'signed'],
        );
      }
      if (idempotencyKey !== undefined)
        for (const { items } of sendings) expect(items).toEqual(sendings[0]?.items);
    },
  );
});
