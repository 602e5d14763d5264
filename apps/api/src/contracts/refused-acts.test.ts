import { type Endpoint, endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { describe, expect, it } from 'vitest';
import { answers, contractIn, eventTypes, startContracts } from './testing.ts';

/* Everyone tries everything, in every state: what a person is not told they may do is refused and changes nothing. */

const given = answers();
const acts: readonly { endpoint: Endpoint; body?: unknown }[] = [
  { endpoint: endpoints.answerIdentity, body: given.identity },
  { endpoint: endpoints.answerMission, body: given.mission },
  { endpoint: endpoints.answerCommitment, body: given.commitment },
  { endpoint: endpoints.answerService, body: given.service },
  { endpoint: endpoints.sign, body: { contentHash: '0'.repeat(64), consent: true } },
  { endpoint: endpoints.requestChange, body: { message: 'Non.' } },
  { endpoint: endpoints.decline, body: { reason: 'Non.' } },
  { endpoint: endpoints.disputeManager },
  { endpoint: endpoints.withdraw },
  { endpoint: endpoints.takeBack },
  { endpoint: endpoints.terminate, body: { effectiveOn: '2027-01-15' } },
  { endpoint: endpoints.revertTermination },
  { endpoint: endpoints.discardContract },
  { endpoint: endpoints.close, body: { reason: 'no-answer' } },
  { endpoint: endpoints.handOver, body: { managerId: 'marc', reason: 'Mobilité.' } },
  { endpoint: endpoints.signalDifficulty, body: { reason: 'Trop de travail.' } },
  { endpoint: endpoints.renew },
];

/** Who may ever do an act, whatever the state (design: rules.md): the others are refused for who they are. */
const everBy: Record<string, readonly string[]> = {
  answer: ['elodie'],
  sign: ['elodie', 'nathalie', 'etienne-lacaze'],
  'request-change': ['nathalie', 'etienne-lacaze', 'lea'],
  decline: ['nathalie', 'etienne-lacaze'],
  'not-my-agent': ['nathalie'],
  withdraw: ['elodie'],
  'take-back': ['elodie'],
  terminate: ['elodie', 'odile'],
  'revert-termination': ['elodie'],
  discard: ['elodie'],
  close: ['odile'],
  'hand-over': ['odile'],
  'signal-difficulty': ['nathalie'],
  renew: ['elodie'],
};
const seeing = ['elodie', 'nathalie', 'etienne-lacaze', 'odile', 'lea'];
const everyone = [...seeing, 'farid-belkacem', 'marc', 'admin', 'stranger'];
const states = [
  'draft',
  'awaiting-manager',
  'changes-requested',
  'awaiting-executive',
  'signed',
  'declined',
  'withdrawn',
  'terminated',
  'closed',
] as const;

describe.each(states)('a contract that is %s', (state) => {
  it('refuses each act to whom it is not offered, and stays as it is', async () => {
    const server = await startContracts('sqlite');
    const { id, version } = await contractIn(server, state);
    const before = await eventTypes(server, id);
    const url = (endpoint: Endpoint) => endpoint.path.replace(':id', id);
    for (const personId of everyone) {
      const client = await server.as(personId);
      const isSeen = seeing.includes(personId) && (state !== 'draft' || personId === 'elodie');
      const read = await client.inject({ method: 'GET', url: `/api/contracts/${id}` });
      expect(read.statusCode, personId).toBe(isSeen ? 200 : 404);
      const allowed: readonly string[] = isSeen ? read.json<ContractView>().allowed : [];
      for (const { endpoint, body } of acts) {
        const act = endpoint.act ?? '';
        if (allowed.includes(act)) continue;
        const answer = await client.inject({
          method: endpoint.method,
          url: url(endpoint),
          headers: { 'if-match': `"${version}"`, 'content-type': 'application/json' },
          payload: JSON.stringify(body ?? {}),
        });
        const wanted = !isSeen ? 404 : everBy[act]?.includes(personId) ? 409 : 403;
        expect(answer.statusCode, `${personId} ${act}`).toBe(wanted);
        expect(answer.headers['content-type']).toContain('application/problem+json');
      }
    }
    expect(await eventTypes(server, id)).toEqual(before);
    await server.close();
  });
});
