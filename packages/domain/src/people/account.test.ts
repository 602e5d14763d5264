import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Account, type AccountCommand, decideAccount } from './account.ts';
import { type GivenRole, givenRoles } from './person.ts';

const now = '2026-11-26T09:00:00.000Z';
const before = '2026-01-05T09:00:00.000Z';
const seats = { executiveId: 'dgs', defaultLeadId: 'lead' };
const account = (over: Partial<Account> = {}): Account => ({
  id: 'someone',
  roles: [],
  disabledAt: null,
  leftAt: null,
  ...over,
});
const context = { actorId: 'admin', now, otherAdmins: 1, seats };
const decided = (given: Account, command: AccountCommand, over = {}) =>
  decideAccount(given, command, { ...context, ...over });

describe('an account', () => {
  it('is disabled, and enabled again', () => {
    expect(decided(account(), { type: 'disable' })).toEqual({ account: account({ disabledAt: now }) });
    expect(decided(account({ disabledAt: before }), { type: 'enable' })).toEqual({ account: account() });
  });

  it('is closed by leaving, and opened again by coming back', () => {
    const left = account({ disabledAt: now, leftAt: now });
    expect(decided(account(), { type: 'leave' })).toEqual({ account: left });
    expect(decided(left, { type: 'return' })).toEqual({ account: account() });
    expect(decided(left, { type: 'enable' })).toEqual({ refusal: 'account-unchanged' });
  });

  it('stays closed after a return when it was closed before the person left', () => {
    const left = decided(account({ disabledAt: before }), { type: 'leave' });
    expect(left).toEqual({ account: account({ disabledAt: before, leftAt: now }) });
    expect(decided(account({ disabledAt: before, leftAt: now }), { type: 'return' })).toEqual({
      account: account({ disabledAt: before }),
    });
  });

  it('is not shut by its own holder', () => {
    const own = account({ id: 'admin', roles: ['admin'] });
    expect(decided(own, { type: 'disable' })).toEqual({ refusal: 'own-account' });
    expect(decided(own, { type: 'leave' })).toEqual({ refusal: 'own-account' });
  });

  it('of somebody whom the settings name keeps their role and stays open', () => {
    const dgs = account({ id: 'dgs', roles: ['executive', 'officer'] });
    expect(decided(dgs, { type: 'give-roles', roles: ['officer'] })).toEqual({
      refusal: 'named-in-settings',
    });
    expect(decided(dgs, { type: 'give-roles', roles: ['executive'] })).toHaveProperty('account');
    expect(decided(dgs, { type: 'disable' })).toEqual({ refusal: 'named-in-settings' });
  });

  it('is left alone by what would change nothing, whatever the order of the roles', () => {
    const both = account({ roles: ['lead', 'officer'] });
    expect(decided(both, { type: 'give-roles', roles: ['officer', 'lead'] })).toEqual({
      refusal: 'account-unchanged',
    });
    expect(decided(account({ disabledAt: before }), { type: 'disable' })).toEqual({
      refusal: 'account-unchanged',
    });
  });
});

test('whatever is asked and by whom, somebody can still administer', () => {
  const ids = ['a', 'b', 'c'] as const;
  const command: fc.Arbitrary<AccountCommand> = fc.oneof(
    fc.record({
      type: fc.constant('give-roles' as const),
      roles: fc.subarray([...givenRoles] as GivenRole[]),
    }),
    fc.record({
      type: fc.constantFrom('disable', 'enable', 'leave', 'return'),
    }) as fc.Arbitrary<AccountCommand>,
  );
  const step = fc.record({ actor: fc.constantFrom(...ids), target: fc.constantFrom(...ids), command });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const accounts = new Map<string, Account>(ids.map((id) => [id, account({ id, roles: ['admin'] })]));
      const admins = () =>
        [...accounts.values()].filter(
          ({ roles, disabledAt }) => disabledAt === null && roles.includes('admin'),
        );
      for (const { actor, target, command: asked } of steps) {
        const given = accounts.get(target);
        if (given === undefined || !admins().some(({ id }) => id === actor)) continue;
        const otherAdmins = admins().filter(({ id }) => id !== target).length;
        const decision = decideAccount(given, asked, { actorId: actor, now, otherAdmins, seats });
        if ('account' in decision) accounts.set(target, decision.account);
        expect(admins().length).toBeGreaterThan(0);
      }
    }),
  );
});
