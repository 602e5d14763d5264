import { addDays, type Day } from '../term/day.ts';
import type { Absence, Contract, Party, PlannedDate } from './contract.ts';
import { type Command, type DecideContext, type Decision, happened, refused } from './decision.ts';
import type { Refusal } from './refusals.ts';

type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** How long ago an absence may have begun, how far ahead it may begin, and how long it may last, in days. */
const bounds = { ago: 60, ahead: 366, longest: 366 };

/**
 * The agent, or who has to sign, is away: planned dates of the agent's fall away, reminders stop, the term runs on. The
 * manager says it of the agent and of themselves, the officer of everybody.
 */
export function recordAbsence(
  contract: Contract,
  { type: _, ...absence }: CommandOf<'record-absence'>,
  party: Party,
  { now: at, today }: DecideContext,
): Decision {
  if (party !== 'officer' && absence.of === 'executive')
    return refused({ code: 'not-your-seat', act: 'record-absence' });
  const { startsOn } = absence;
  const from = addDays(today, -bounds.ago);
  const to = addDays(today, bounds.ahead);
  if (startsOn < from || startsOn > to)
    return refused({ code: 'absence-out-of-range', pointer: '/startsOn', from, to });
  const refusal = daysRefusal(contract, absence, today);
  if (refusal !== null) return refused(refusal);
  const droppedDates = datesWithin(contract, absence, today);
  return happened({ type: 'absence-recorded', ...absence, droppedDates, at });
}

/** Whose absence a manager may say something of: the agent's and, of who holds that seat now, their own. */
export function isTheirAbsence(
  { of, personId }: Pick<Absence, 'of' | 'personId'>,
  managerId: string | null,
): boolean {
  return of === 'agent' || (of === 'manager' && personId === managerId);
}

/**
 * Other days, a return sooner or later; or none at all, by who could record it. The dates that fell away meanwhile do not
 * come back.
 */
export function correctAbsence(
  contract: Contract,
  { id, days }: CommandOf<'correct-absence'>,
  party: Party,
  { now: at, today }: DecideContext,
): Decision {
  const before = contract.absences.find((one) => one.id === id);
  if (before === undefined || before.endsOn < today) return refused({ code: 'no-absence' });
  if (party !== 'officer' && !isTheirAbsence(before, contract.content.service.managerId))
    return refused({ code: 'not-your-seat', act: 'correct-absence' });
  if (days === null) return happened({ type: 'absence-withdrawn', ...before, at });
  const absence = { ...before, ...days };
  const from = addDays(today, -bounds.longest);
  const to = addDays(today, bounds.ahead);
  if (absence.startsOn < from || absence.startsOn > to)
    return refused({ code: 'absence-out-of-range', pointer: '/startsOn', from, to });
  const refusal = daysRefusal(contract, absence, today);
  if (refusal !== null) return refused(refusal);
  const droppedDates = datesWithin(contract, absence, today);
  return happened({ type: 'absence-corrected', ...absence, droppedDates, at });
}

/** It ends after it began, yesterday at the soonest: who came back today was away until then. */
function daysRefusal(contract: Contract, absence: Absence, today: Day): Refusal | null {
  const { startsOn, endsOn } = absence;
  const yesterday = addDays(today, -1);
  const from = [startsOn, yesterday].toSorted().at(-1) ?? startsOn;
  const to = addDays(startsOn, bounds.longest);
  if (endsOn < from || endsOn > to) return { code: 'absence-out-of-range', pointer: '/endsOn', from, to };
  const other = contract.absences.find(
    (one) =>
      one.id !== absence.id &&
      one.personId === absence.personId &&
      one.startsOn <= endsOn &&
      startsOn <= one.endsOn,
  );
  return other === undefined ? null : { code: 'already-absent', from: other.startsOn, until: other.endsOn };
}

/** The agent's planned dates of those days; what is past has taken place. */
function datesWithin({ content }: Contract, { of, startsOn, endsOn }: Absence, today: Day): PlannedDate[] {
  if (of !== 'agent') return [];
  return content.commitment.plannedDates.filter(
    ({ date }) => date >= startsOn && date <= endsOn && date >= today,
  );
}
