import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { answers, type Contracts, contractIn, on, signBy, startContracts } from './testing.ts';

describe.each(engines)('what changed since one’s signature on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const changes = async (personId: string, { id }: Pick<ContractView, 'id'>) =>
    (await server.as(personId)).call(endpoints.getChanges, { params: { id } });

  /** Signed by the agent and the manager, sent back by the executive, changed, and signed by the agent again. */
  async function signedAgain(): Promise<{ first: ContractView; second: ContractView }> {
    const agreed = await contractIn(server, 'awaiting-executive');
    const body = { message: 'Moins de temps.' };
    const executive = await server.as('etienne-lacaze');
    const back = (await executive.call(endpoints.requestChange, { ...on(agreed), body })) as ContractView;
    const agent = await server.as('elodie');
    const commitment = { ...answers().commitment, percent: 5 };
    const changed = await agent.call(endpoints.answerCommitment, { ...on(back), body: commitment });
    return { first: agreed, second: await signBy(agent, changed) };
  }

  it('is nothing as long as one’s signature stands', async () => {
    const agreed = await contractIn(server, 'awaiting-executive');
    const { contentHash } = agreed;
    for (const personId of ['elodie', 'nathalie'])
      expect(await changes(personId, agreed)).toMatchObject({
        since: agreed.signatures.find(({ person }) => person.id === personId)?.at,
        signedHash: contentHash,
        presentHash: contentHash,
        changes: [],
      });
  });

  it('is told to who signed a version that was then voided', async () => {
    const { first, second } = await signedAgain();
    const told = await changes('nathalie', second);
    expect(told).toMatchObject({
      since: first.signatures.find(({ seat }) => seat === 'manager')?.at,
      signedHash: first.contentHash,
      presentHash: second.contentHash,
    });
    expect(told.changes).toEqual([
      expect.objectContaining({
        section: 'time',
        heading: 'Temps de mobilisation',
        label: 'Part du temps de travail',
        before: ['7,5\u00a0%'],
        after: ['5\u00a0%'],
      }),
      expect.objectContaining({ label: 'Durée indicative' }),
    ]);
    expect((await changes('elodie', second)).changes).toEqual([]);
  });

  it('is nothing for who sees the contract whole and never signed it', async () => {
    const { second } = await signedAgain();
    for (const personId of ['etienne-lacaze', 'odile'])
      expect(await changes(personId, second)).toEqual({
        since: null,
        signedHash: null,
        presentHash: second.contentHash,
        changes: [],
      });
  });

  it('does not exist for who may not read the text', async () => {
    const { second } = await signedAgain();
    for (const personId of ['lea', 'stranger', 'admin']) {
      const reader = await server.as(personId);
      const asked = { params: { id: second.id } };
      expect((await reader.refusal(endpoints.getChanges, asked)).status).toBe(404);
    }
  });
});
