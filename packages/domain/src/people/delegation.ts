import * as z from 'zod/mini';
import { day, id } from '../contract/commands.ts';
import type { Profile } from '../organisation/profile.ts';
import { addDays, addMonths, type Day } from '../term/day.ts';
import { text } from '../text/text.ts';
import { coded } from '../words/form-codes.ts';
import { frenchDay } from '../words/french.ts';
import { typography } from '../words/typography.ts';

/** The arrêté that delegates a signature: what one cites it by. */
export interface DelegationBasis {
  number: string;
  date: Day;
}

/** The executive's seat, held by somebody else than whom the settings name. */
export interface DelegatedSeat {
  /** In whose stead. */
  holderId: string;
  basis: DelegationBasis;
}

/** An arrêté as it is recorded: from the first day to the last, both included. */
export interface Delegation extends DelegationBasis {
  id: string;
  holderId: string;
  substituteId: string;
  from: Day;
  to: Day;
  /** Ended before its last day; null otherwise. */
  endedAt: string | null;
}

export const delegationForm = z.strictObject({
  number: text(60).check(z.minLength(1, coded('missing-value'))),
  date: day,
  from: day,
  to: day,
  substituteId: id,
});

/** Over, or to come, or for an executive who has left the seat: a delegation of signature is personal. */
export const delegationStatuses = ['upcoming', 'in-force', 'over', 'ended', 'lapsed'] as const;
export type DelegationStatus = (typeof delegationStatuses)[number];

export interface DelegationContext {
  today: Day;
  /** Whom the settings name. */
  executiveId: string;
}

export function delegationStatus(
  { holderId, from, to, endedAt }: Pick<Delegation, 'holderId' | 'from' | 'to' | 'endedAt'>,
  { today, executiveId }: DelegationContext,
): DelegationStatus {
  if (endedAt !== null) return 'ended';
  if (today > to) return 'over';
  if (holderId !== executiveId) return 'lapsed';
  return today < from ? 'upcoming' : 'in-force';
}

/** How long before its last day an arrêté is said to end soon, in days. */
const soon = 30;

/** Whether an arrêté in force ends within the month, nothing recorded taking over from it for the same person. */
export function endsSoon(
  delegation: Delegation,
  all: readonly Delegation[],
  context: DelegationContext,
): boolean {
  const { substituteId, to } = delegation;
  if (delegationStatus(delegation, context) !== 'in-force' || addDays(context.today, soon) < to) return false;
  return !all.some(
    (next) =>
      next.substituteId === substituteId &&
      next.to > to &&
      ['upcoming', 'in-force'].includes(delegationStatus(next, context)),
  );
}

/** By which arrêté a person holds the executive's seat on a day; null without one. */
export function delegatedSeatOn(
  delegations: readonly Delegation[],
  substituteId: string,
  context: DelegationContext,
): DelegatedSeat | null {
  const held = delegations.find(
    (one) => one.substituteId === substituteId && delegationStatus(one, context) === 'in-force',
  );
  if (held === undefined) return null;
  const { holderId, number, date } = held;
  return { holderId, basis: { number, date } };
}

export type DelegationRefusal =
  | { code: 'own-delegation' }
  | { code: 'not-yet-signed' }
  | { code: 'days-out-of-range'; pointer: '/from' | '/to'; from: Day; to: Day }
  | { code: 'already-delegated'; until: Day };

/** How long an arrêté is recorded for at most, and how long before its first day, in months: more is a slip of the keyboard. */
const longest = 120;
const earliest = 12;

/**
 * Why an arrêté may not be recorded, or null. It has been signed, it delegates from its own day on and not backwards, it
 * is not over, and it is the only one of its substitute on those days: a signature cites one.
 */
export function delegationRefusal(
  asked: z.output<typeof delegationForm>,
  { today, executiveId, others }: DelegationContext & { others: readonly Delegation[] },
): DelegationRefusal | null {
  const { substituteId, date, from, to } = asked;
  if (substituteId === executiveId) return { code: 'own-delegation' };
  if (date > today) return { code: 'not-yet-signed' };
  const refusal = daysRefusal(asked, today);
  if (refusal !== null) return refusal;
  const other = others.find(
    (one) =>
      one.substituteId === substituteId &&
      ['upcoming', 'in-force'].includes(delegationStatus(one, { today, executiveId })) &&
      one.from <= to &&
      from <= one.to,
  );
  return other === undefined ? null : { code: 'already-delegated', until: other.to };
}

function daysRefusal(
  { date, from, to }: Pick<Delegation, 'date' | 'from' | 'to'>,
  today: Day,
): DelegationRefusal | null {
  const since = addMonths(today, -longest);
  const starts = { from: date > since ? date : since, to: addMonths(today, earliest) };
  if (from < starts.from || from > starts.to)
    return { code: 'days-out-of-range', pointer: '/from', ...starts };
  const ends = { from: from > today ? from : today, to: addMonths(from, longest) };
  return to < ends.from || to > ends.to ? { code: 'days-out-of-range', pointer: '/to', ...ends } : null;
}

/** « Pour Madame la Présidente et par délégation » (design: rules.md) */
export function delegationFormula({ head }: Pick<Profile, 'head'>): string {
  return `Pour ${typography(head)} et par délégation`;
}

/** « arrêté n° 2026-114 du 5 janvier 2026 » */
export function basisWords({ number, date }: DelegationBasis): string {
  return typography(`arrêté n° ${number} du ${frenchDay(date)}`);
}
