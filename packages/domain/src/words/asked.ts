import type { Contract, Sums, Term } from '../contract/contract.ts';
import { frenchDay, frenchHours, noBreakSpace } from './french.ts';

/**
 * What a contract asks of the service, in a line: « 3 h 30 par semaine travaillée, 6 dates, aucun déplacement, jusqu’au
 * 31 mai 2027 ». Of an annualised working time, the hours of the whole term.
 */
export function askedWords(
  { commitment }: Contract['content'],
  { sums, term }: { sums: Sums | null; term: Term | null },
): string {
  const { plannedDates, fieldTrips, extendedHours } = commitment;
  const time =
    sums === null
      ? []
      : sums.hoursPerWeek === null
        ? [`${frenchHours(sums.hours)} en tout`]
        : [`${frenchHours(sums.hoursPerWeek)} par semaine travaillée`];
  const besides = extendedHours === true ? ['horaires élargis'] : [];
  return [
    ...time,
    datesWords(plannedDates.length),
    fieldTrips === true ? 'des déplacements ponctuels' : 'aucun déplacement',
    ...besides,
    ...(term === null ? [] : [`jusqu’au ${frenchDay(term.endsOn)}`]),
  ].join(', ');
}

function datesWords(count: number): string {
  if (count === 0) return 'dates à convenir';
  return `${count}${noBreakSpace}${count === 1 ? 'date' : 'dates'}`;
}
