import { expect, test } from 'vitest';
import { content } from './contract.sample.ts';
import type { ContractEvent, ContractEventType } from './events.ts';
import { coverPersonal } from './personal-fields.ts';

const at = '2026-11-26T08:00:00.000Z';
const pointers = (event: ContractEvent) => {
  const seen: string[] = [];
  coverPersonal(event, (pointer) => seen.push(pointer));
  return seen;
};

test('what names or describes somebody is covered, what tells of the act is not', () => {
  const covered = coverPersonal(
    {
      type: 'signed',
      signature: {
        seat: 'manager',
        personId: 'm',
        name: 'Nathalie Serra',
        civility: 'madame',
        capacity: 'Cheffe du service',
        onBehalfOf: null,
        at,
        contentHash: 'h',
        consentVersion: '1',
        authentication: { issuer: 'demo', subject: 'm', method: 'demo', at },
        address: '192.0.2.1',
      },
    },
    (pointer) => `covered ${pointer}`,
  );
  expect(covered).toEqual({
    signature: {
      seat: 'manager',
      personId: 'covered /signature/personId',
      name: 'covered /signature/name',
      civility: 'covered /signature/civility',
      capacity: 'covered /signature/capacity',
      onBehalfOf: 'covered /signature/onBehalfOf',
      at,
      contentHash: 'h',
      consentVersion: '1',
      authentication: 'covered /signature/authentication',
      address: 'covered /signature/address',
    },
  });
});

test('every free text and every person of an event is covered', () => {
  const samples: [ContractEvent, string[]][] = [
    [
      { type: 'started', id: 'c', agentId: 'a', leadId: 'l', content, renewalOf: null, at },
      ['/agentId', '/leadId', '/content'],
    ],
    [
      { type: 'change-requested', party: 'lead', personId: 'l', message: 'Pas le jeudi.', at },
      ['/personId', '/message'],
    ],
    [{ type: 'closed', reason: 'long-absence', note: null, at }, ['/reason', '/note']],
    [{ type: 'text-frozen', frozen: { text: { wording: 'w', values: {} }, hash: 'h' } }, ['/frozen/text']],
    [{ type: 'sent-to-manager', at }, []],
  ];
  for (const [event, expected] of samples) expect(pointers(event)).toEqual(expected);
});

test('what nothing declares is covered', () => {
  const newer = { type: 'withdrawn' as ContractEventType, at, secret: 'x' } as ContractEvent;
  expect(pointers(newer)).toEqual(['/secret']);
});
