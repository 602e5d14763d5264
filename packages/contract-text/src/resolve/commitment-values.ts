import { frenchDay, frenchHours, frenchPercent, frenchTime, type PlannedDate } from '@equipage/domain';
import type { TextSource } from '../contract-text.ts';
import { numberOf } from '../grammar/agreement.ts';
import { halfDaysInWords } from '../grammar/numbers.ts';

export function commitmentValues({ content: { commitment }, sums, term }: TextSource) {
  const { percent, startsOn, extendedHours, fieldTrips, plannedDates } = commitment;
  return {
    percent: percent === null ? null : frenchPercent(percent),
    hours: sums && frenchHours(sums.hours),
    halfDays: sums && halfDaysInWords(sums.halfDays),
    extendedHours,
    fieldTrips,
    plannedDates: plannedDates.toSorted(chronologically).map(dateInWords),
    datesNumber: numberOf(plannedDates),
    startsOn: startsOn === null ? null : frenchDay(startsOn),
    endsOn: term && frenchDay(term.endsOn),
  };
}

function chronologically(one: PlannedDate, other: PlannedDate): number {
  const [first, second] = [`${one.date} ${one.from}`, `${other.date} ${other.from}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** « mardi 1er décembre 2026, de 9 h à 12 h 30 » */
function dateInWords({ date, from, to }: PlannedDate): string {
  return `${frenchDay(date, { weekday: true })}, de ${frenchTime(from)} à ${frenchTime(to)}`;
}
