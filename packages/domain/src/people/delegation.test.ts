import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../term/day.ts';
import { actorOf } from './actor.ts';
import {
  basisWords,
  type Delegation,
  delegatedSeatOn,
  delegationForm,
  delegationRefusal,
  delegationStatus,
  endsSoon,
} from './delegation.ts';

const today = '2026-11-03';
const context = { today, executiveId: 'dgs' };
const arrete = (over: Partial<Delegation> = {}): Delegation => ({
  id: 'one',
  number: '2026-114',
  date: '2026-01-05',
  from: '2026-01-06',
  to: '2026-12-31',
  holderId: 'dgs',
  substituteId: 'deputy',
  endedAt: null,
  ...over,
});

describe('an arrêté', () => {
  it.each([
    ['in-force', {}],
    ['in-force', { from: today, to: today }],
    ['upcoming', { from: '2026-11-04' }],
    ['over', { to: '2026-11-02' }],
    ['ended', { endedAt: '2026-11-02T09:00:00.000Z' }],
    ['lapsed', { holderId: 'former' }],
  ] as const)('is %s: %j', (status, over) => {
    expect(delegationStatus(arrete(over), context)).toBe(status);
  });

  it('in force gives its substitute the executive’s seat, and says on what ground', () => {
    const seat = { holderId: 'dgs', basis: { number: '2026-114', date: '2026-01-05' } };
    const ended = arrete({ id: 'two', endedAt: '2026-11-02T09:00:00.000Z' });
    expect(delegatedSeatOn([ended, arrete()], 'deputy', context)).toEqual(seat);
    expect(delegatedSeatOn([ended], 'deputy', context)).toBeNull();
    expect(delegatedSeatOn([arrete()], 'somebody', context)).toBeNull();
    expect(basisWords(seat.basis)).toBe('arrêté n°\u00A02026-114 du 5 janvier 2026');
  });

  it('is said to end soon within thirty days, unless another takes over', () => {
    const ending = arrete({ to: addDays(today, 30) });
    expect(endsSoon(ending, [ending], context)).toBe(true);
    expect(endsSoon(arrete({ to: addDays(today, 31) }), [], context)).toBe(false);
    expect(endsSoon(arrete({ to: addDays(today, -1) }), [], context)).toBe(false);
    const next = arrete({ id: 'next', from: addDays(today, 31), to: '2027-12-31' });
    expect(endsSoon(ending, [ending, next], context)).toBe(false);
    expect(endsSoon(ending, [ending, { ...next, substituteId: 'other' }], context)).toBe(true);
    expect(endsSoon(ending, [ending, { ...next, endedAt: today }], context)).toBe(true);
  });
});

describe('recording an arrêté', () => {
  const asked = {
    number: '2026-300',
    date: '2026-11-02',
    from: today,
    to: '2027-11-02',
    substituteId: 'deputy',
  };
  const refusal = (over: Partial<typeof asked>, others: Delegation[] = []) =>
    delegationRefusal({ ...asked, ...over }, { ...context, others });

  it('is taken as it stands, on the day or later, for days that began already too', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ date: '2026-01-05', from: '2026-01-06', to: today })).toBeNull();
    expect(refusal({ from: '2027-01-01' })).toBeNull();
  });

  it.each([
    [{ substituteId: 'dgs' }, { code: 'own-delegation' }],
    [{ date: '2026-11-04', from: '2026-11-04' }, { code: 'not-yet-signed' }],
    [{ from: '2026-11-01' }, { code: 'days-out-of-range', pointer: '/from', from: '2026-11-02' }],
    [{ from: '2027-11-04' }, { code: 'days-out-of-range', pointer: '/from', to: '2027-11-03' }],
    [{ to: '2026-11-02' }, { code: 'days-out-of-range', pointer: '/to', from: today }],
    [{ to: '2036-11-04' }, { code: 'days-out-of-range', pointer: '/to', to: '2036-11-03' }],
    [
      { from: '2027-01-01', to: '2026-12-31' },
      { code: 'days-out-of-range', pointer: '/to', from: '2027-01-01' },
    ],
  ])('is refused: %j', (over, expected) => {
    expect(refusal(over)).toMatchObject(expected);
  });

  it('takes one at a time for a substitute, as many substitutes as there are', () => {
    const until = { code: 'already-delegated', until: '2026-12-31' };
    expect(refusal({}, [arrete()])).toEqual(until);
    expect(refusal({ from: '2027-01-01' }, [arrete()])).toBeNull();
    expect(refusal({}, [arrete({ substituteId: 'other' })])).toBeNull();
    expect(refusal({}, [arrete({ endedAt: today }), arrete({ holderId: 'former' })])).toBeNull();
  });

  it('never gives two grounds for one signature', () => {
    const offset = fc.integer({ min: -40, max: 40 });
    const person = fc.constantFrom('deputy', 'second');
    const request = fc.record({ from: offset, length: offset, substituteId: person });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), offset, (requests, day) => {
        const kept: Delegation[] = [];
        for (const { from, length, substituteId } of requests) {
          const days = { from: addDays(today, from), to: addDays(today, from + length) };
          const form = { ...asked, ...days, date: '2026-01-05', substituteId };
          if (delegationRefusal(form, { ...context, others: kept }) === null)
            kept.push(arrete({ ...form, id: `${kept.length}` }));
        }
        const then = { today: addDays(today, day), executiveId: 'dgs' };
        for (const one of ['deputy', 'second']) {
          const held = kept.filter(
            (each) => each.substituteId === one && delegationStatus(each, then) === 'in-force',
          );
          expect(held.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('its form names what is missing', () => {
    const parsed = delegationForm.safeParse({ ...asked, number: ' ', from: '2026-02-30' });
    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['number', 'missing-value'],
      ['from', 'not-a-day'],
    ]);
  });
});

describe('the executive’s seat', () => {
  const delegation = { holderId: 'dgs', basis: { number: '2026-114', date: '2026-01-05' } };
  const held = (personId: string, given: readonly ('executive' | 'officer')[], by = false) =>
    actorOf(personId, given, { steads: [], delegation: by ? delegation : null, executiveId: 'dgs' });

  it('is whom the settings name, and a substitute’s; the role alone does not give it', () => {
    expect(held('dgs', [])).toEqual({ personId: 'dgs', roles: ['executive'] });
    expect(held('deputy', ['officer'], true)).toEqual({
      personId: 'deputy',
      roles: ['executive', 'officer'],
      delegation,
    });
    expect(held('deputy', ['executive', 'officer'])).toEqual({
      personId: 'deputy',
      roles: ['officer', 'assistant'],
    });
  });
});
