import type { Instant } from '../term/day.ts';
import type { GivenRole } from './person.ts';

/** The account of a person of the directory: what they may do, and whether they may enter at all. */
export interface Account {
  id: string;
  roles: readonly GivenRole[];
  /** Since when nobody enters with it. */
  disabledAt: Instant | null;
  /** Since when the person has left; their account was then disabled too. */
  leftAt: Instant | null;
}

/** Whether somebody works here and may enter: open accounts, closed ones, those who have left. */
export const accountStatuses = ['active', 'disabled', 'left'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

export function accountStatus({ disabledAt, leftAt }: Pick<Account, 'disabledAt' | 'leftAt'>): AccountStatus {
  if (leftAt !== null) return 'left';
  return disabledAt === null ? 'active' : 'disabled';
}

export type AccountCommand =
  | { type: 'give-roles'; roles: readonly GivenRole[] }
  | { type: 'disable' }
  | { type: 'enable' }
  | { type: 'leave' }
  | { type: 'return' };

export interface AccountContext {
  /** Who asks; null for the server itself. */
  actorId: string | null;
  now: Instant;
  /** How many others administer, their accounts being open. */
  otherAdmins: number;
  /** Whom the organisation's settings name: the executive, the lead by default. */
  seats: { executiveId: string; defaultLeadId: string };
}

export const accountRefusals = [
  'last-administrator',
  'own-account',
  'named-in-settings',
  'account-unchanged',
] as const;
export type AccountRefusal = (typeof accountRefusals)[number];
export type AccountDecision = { account: Account } | { refusal: AccountRefusal };

const refused = (refusal: AccountRefusal): AccountDecision => ({ refusal });

/**
 * What becomes of an account, or why it stays as it is. Somebody can always administer; nobody shuts themselves out; who
 * holds a seat by the settings keeps it until the settings name somebody else, or contracts would wait for nobody.
 */
export function decideAccount(
  account: Account,
  command: AccountCommand,
  context: AccountContext,
): AccountDecision {
  const after = applied(account, command, context.now);
  if (after === null) return refused('account-unchanged');
  const refusal = command.type === 'give-roles' ? rolesRefusal(after, account, context) : null;
  const closing = isOpen(account) && !isOpen(after) ? closingRefusal(account, context) : null;
  const stands = refusal ?? closing;
  return stands === null ? { account: after } : refused(stands);
}

const isOpen = ({ disabledAt }: Account) => disabledAt === null;
const administers = (account: Account) => isOpen(account) && account.roles.includes('admin');

function rolesRefusal(after: Account, before: Account, context: AccountContext): AccountRefusal | null {
  if (administers(before) && !administers(after) && context.otherAdmins === 0) return 'last-administrator';
  const { executiveId, defaultLeadId } = context.seats;
  const loses = (role: GivenRole) => before.roles.includes(role) && !after.roles.includes(role);
  const isNamed =
    (loses('executive') && before.id === executiveId) || (loses('lead') && before.id === defaultLeadId);
  return isNamed ? 'named-in-settings' : null;
}

function closingRefusal(account: Account, context: AccountContext): AccountRefusal | null {
  if (administers(account) && context.otherAdmins === 0) return 'last-administrator';
  if (account.id === context.actorId) return 'own-account';
  const { executiveId, defaultLeadId } = context.seats;
  return [executiveId, defaultLeadId].includes(account.id) ? 'named-in-settings' : null;
}

/** @returns null when nothing would change */
function applied(account: Account, command: AccountCommand, now: Instant): Account | null {
  const { roles, disabledAt, leftAt } = account;
  switch (command.type) {
    case 'give-roles': {
      const isSame =
        roles.length === command.roles.length && roles.every((role) => command.roles.includes(role));
      return isSame ? null : { ...account, roles: command.roles };
    }
    case 'disable':
      return disabledAt === null ? { ...account, disabledAt: now } : null;
    case 'enable':
      // Who has left comes back first.
      return disabledAt === null || leftAt !== null ? null : { ...account, disabledAt: null };
    case 'leave':
      return leftAt === null ? { ...account, leftAt: now, disabledAt: disabledAt ?? now } : null;
    case 'return':
      if (leftAt === null) return null;
      // An account that was disabled before the person left stays so.
      return { ...account, leftAt: null, disabledAt: disabledAt === leftAt ? null : disabledAt };
  }
}
