import { describe, expect, it, test } from 'vitest';
import { actors, after, contractIn, on, refusal, sign } from '../contract/contract.sample.ts';
import { decide } from '../contract/decide.ts';
import { canSee } from '../contract/visibility.ts';
import type { Actor } from './actor.ts';
import { type NamingContext, type StandIn, standInRefusal, steadsOn } from './stand-in.ts';

const day = '2026-11-03';
const standIn: Actor = {
  personId: 'colleague',
  roles: [],
  steads: [{ holderId: 'manager', kind: 'interim' }],
};
const awaiting = contractIn('awaiting-manager');

describe('a manager’s stand-in', () => {
  it('sees what the manager sees, and nothing once their days are over', () => {
    expect(canSee(awaiting, standIn)).toBe('full');
    expect(canSee(contractIn('draft'), standIn)).toBeNull();
    expect(canSee(awaiting, { ...standIn, steads: [] })).toBeNull();
    expect(
      canSee(awaiting, { ...standIn, steads: [{ holderId: 'other-manager', kind: 'interim' }] }),
    ).toBeNull();
  });

  it('signs for the manager, both being named', () => {
    const signed = after(awaiting, sign(awaiting), on(day, standIn));
    expect(signed.state).toBe('awaiting-executive');
    expect(signed.signatures.at(-1)).toMatchObject({
      seat: 'manager',
      personId: 'colleague',
      onBehalfOf: 'manager',
      standIn: 'interim',
    });
  });

  it.each([
    { type: 'request-change', message: 'Pas le jeudi.' },
    { type: 'decline', reason: 'Trop de travail.' },
    { type: 'not-my-agent' },
  ] as const)('decides otherwise too, both being named: %j', (command) => {
    const decision = decide(awaiting, command, on(day, standIn));
    const [first] = 'events' in decision ? decision.events : [];
    expect(first).toMatchObject({ personId: 'colleague', onBehalfOf: 'manager' });
  });

  it('holds no other seat: the agent signs nothing for their own manager', () => {
    const agent: Actor = { ...actors.agent, steads: standIn.steads ?? [] };
    expect(refusal(awaiting, sign(awaiting), on(day, agent))).not.toBeNull();
    expect(refusal(contractIn('awaiting-executive'), sign(awaiting), on(day, standIn))).not.toBeNull();
  });

  it('takes nothing from the manager, who signs in their own name', () => {
    const signed = after(awaiting, sign(awaiting), on(day, actors.manager));
    expect(signed.signatures.at(-1)).toMatchObject({ personId: 'manager', onBehalfOf: null });
    expect(signed.signatures.at(-1)).not.toHaveProperty('standIn');
  });
});

const one = (over: Partial<StandIn> = {}): StandIn => ({
  id: 'one',
  holderId: 'manager',
  standInId: 'colleague',
  kind: 'substitution',
  startsOn: '2026-11-10',
  endsOn: '2026-11-20',
  namedById: 'manager',
  ...over,
});
const context: NamingContext = { actor: actors.manager, today: day, superiorId: 'director', others: [] };
const refused = (over: Partial<StandIn>, more: Partial<NamingContext> = {}) =>
  standInRefusal(one(over), { ...context, ...more })?.code ?? null;

test.each<[string, Partial<StandIn>, Partial<NamingContext>, string | null]>([
  ['the manager names', {}, {}, null],
  ['their superior names', {}, { actor: { personId: 'director', roles: [] } }, null],
  ['nobody else does', {}, { actor: actors.otherManager }, 'not-your-team'],
  ['not even an administrator', {}, { actor: actors.admin }, 'not-your-team'],
  ['nor the stand-in', {}, { actor: standIn }, 'not-your-team'],
  ['nobody stands in for themselves', { standInId: 'manager' }, {}, 'own-stand-in'],
  ['from today', { startsOn: day, endsOn: day }, {}, null],
  ['not from yesterday', { startsOn: '2026-11-02' }, {}, 'days-out-of-range'],
  ['the end comes after the beginning', { endsOn: '2026-11-09' }, {}, 'days-out-of-range'],
  ['for a year at most', { endsOn: '2027-11-11' }, {}, 'days-out-of-range'],
  [
    'one at a time',
    {},
    { others: [one({ startsOn: '2026-11-20', endsOn: '2026-12-01' })] },
    'already-replaced',
  ],
  ['one after the other', {}, { others: [one({ startsOn: '2026-11-21', endsOn: '2026-12-01' })] }, null],
  [
    'for four people at most',
    {},
    { others: ['a', 'b', 'c', 'd'].map((holderId) => one({ holderId })) },
    'too-many-steads',
  ],
])('%s', (_what, over, more, code) => {
  expect(refused(over, more)).toBe(code);
});

test('one acts in somebody’s stead from the first day to the last', () => {
  const days = ['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'];
  expect(days.map((today) => steadsOn([one()], 'colleague', today).length)).toEqual([0, 1, 1, 0]);
  expect(steadsOn([one()], 'manager', '2026-11-10')).toEqual([]);
});
