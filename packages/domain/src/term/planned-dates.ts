import type { PlannedDate, Term } from '../contract/contract.ts';
import { type ContractProblem, fault } from '../contract/problem.ts';
import type { Profile } from '../organisation/profile.ts';
import type { Calendar } from './calendar.ts';
import { compareDays, type Day, minutesOf, type Weekday, weekdayOf } from './day.ts';
import { plannedMinutes } from './sums.ts';

/** What planned dates are held against (rules.md, Term and sums). */
export interface DateRules {
  /** From the asked start to its end; null while there is no start. */
  term: Term | null;
  worksOn: readonly Weekday[];
  extendedHours: boolean;
  /** Hours; null while it cannot be computed. */
  envelope: number | null;
  serviceHours: Profile['serviceHours'];
  calendar: Calendar;
}

/** What makes a day one that may be planned; its hours are another question. */
export type DayRules = Pick<DateRules, 'term' | 'worksOn' | 'extendedHours' | 'calendar'>;

/** No date starts before or ends after these, whatever the service's hours. */
const earliest = '07:00';
const latest = '22:00';
const longestDay = 10;

const list = '/commitment/plannedDates';

interface Placed {
  date: PlannedDate;
  pointer: string;
}

/** Everything that planned dates break, in their order, then what they break together. */
export function plannedDateProblems(dates: readonly PlannedDate[], rules: DateRules): ContractProblem[] {
  const placed = dates.map((date, index) => ({ date, pointer: `${list}/${index}` }));
  const timed = placed
    .filter(({ date }) => date.to > date.from)
    .sort((a, b) => compareDays(a.date.date, b.date.date) || minutesOf(a.date.from) - minutesOf(b.date.from));
  return [
    ...placed.flatMap((each) => [
      ...dayFaults(each.date.date, `${each.pointer}/date`, rules),
      ...timeFaults(each, rules),
    ]),
    ...overlapFaults(timed),
    ...longDayFaults(timed),
    ...envelopeFaults(dates, rules.envelope),
  ];
}

/** What a day breaks, whatever its hours. */
export function dayFaults(date: Day, pointer: string, rules: DayRules): ContractProblem[] {
  const { term } = rules;
  const faults = kindOfDayFaults(date, pointer, rules);
  if (term !== null && (date < term.startsOn || date > term.endsOn))
    faults.push(fault(pointer, 'outside-term', { date, ...term }));
  return faults;
}

/** One fault at most: a Sunday that is also a public holiday needs one other day, not two. */
function kindOfDayFaults(date: Day, pointer: string, rules: DayRules): ContractProblem[] {
  const { calendar, worksOn, extendedHours } = rules;
  const weekday = weekdayOf(date);
  if (weekday === 'sunday') return [fault(pointer, 'sunday', { date })];
  const name = calendar.holidayName(date);
  if (name !== null) return [fault(pointer, 'public-holiday', { date, name })];
  if (calendar.isClosingDay(date)) return [fault(pointer, 'closing-day', { date })];
  if (weekday === 'saturday')
    return extendedHours ? [] : [fault(pointer, 'saturday-needs-extended-hours', { date })];
  // Without any worked day, it is that answer which is missing.
  if (worksOn.length === 0 || worksOn.includes(weekday)) return [];
  return [fault(pointer, 'not-worked', { weekday })];
}

function timeFaults({ date: { from, to }, pointer }: Placed, rules: DateRules): ContractProblem[] {
  if (to <= from) return [fault(`${pointer}/to`, 'ends-before-start', { from })];
  const { serviceHours, extendedHours } = rules;
  const outside = (end: 'from' | 'to') =>
    fault(`${pointer}/${end}`, 'outside-service-hours', { from: serviceHours.from, to: serviceHours.to });
  const faults: ContractProblem[] = [];
  if (from < earliest) faults.push(fault(`${pointer}/from`, 'too-early', { earliest }));
  else if (!extendedHours && from < serviceHours.from) faults.push(outside('from'));
  if (to > latest) faults.push(fault(`${pointer}/to`, 'too-late', { latest }));
  else if (!extendedHours && to > serviceHours.to) faults.push(outside('to'));
  return faults;
}

/** A date that begins before another of the same day has ended; `timed` is in the order of time. */
function overlapFaults(timed: readonly Placed[]): ContractProblem[] {
  let last: PlannedDate | null = null;
  const faults: ContractProblem[] = [];
  for (const { date, pointer } of timed) {
    const isSameDay = last?.date === date.date;
    if (last !== null && isSameDay && date.from < last.to)
      faults.push(fault(`${pointer}/from`, 'overlap', { from: last.from, to: last.to }));
    if (last === null || !isSameDay || date.to > last.to) last = date;
  }
  return faults;
}

/** One fault a day, on its last entry. What overlaps is counted once: that is a fault of its own. */
function longDayFaults(timed: readonly Placed[]): ContractProblem[] {
  const days = new Map<Day, { minutes: number; until: number; pointer: string }>();
  for (const { date, pointer } of timed) {
    const { minutes, until } = days.get(date.date) ?? { minutes: 0, until: 0 };
    const to = minutesOf(date.to);
    const added = Math.max(0, to - Math.max(until, minutesOf(date.from)));
    days.set(date.date, { minutes: minutes + added, until: Math.max(until, to), pointer });
  }
  return [...days]
    .filter(([, { minutes }]) => minutes > longestDay * 60)
    .map(([date, { minutes, pointer }]) =>
      fault(`${pointer}/to`, 'day-too-long', { date, hours: minutes / 60, longest: longestDay }),
    );
}

function envelopeFaults(dates: readonly PlannedDate[], envelope: number | null): ContractProblem[] {
  const minutes = plannedMinutes(dates);
  if (envelope === null || minutes <= envelope * 60) return [];
  return [fault(list, 'over-envelope', { planned: minutes / 60, envelope })];
}
