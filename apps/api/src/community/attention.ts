import {
  type Attention,
  addDays,
  type Day,
  employmentNoticeDays,
  evaluationDays,
  longWait,
  remindedStates,
  workingDaysBetween,
} from '@equipage/domain';
import { and, eq, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { Tables } from '../db/tables.ts';
import type { Days } from './filters.ts';

/** The last day on which a signature that is still awaited would have waited for long. */
function longAgo({ today, calendar }: Days): Day {
  let day = addDays(today, -longWait);
  while (workingDaysBetween(calendar, day, today) < longWait) day = addDays(day, -1);
  return day;
}

/** The rows that bear a mark: what the domain's `marksOf` says of one. */
export function needsAttention(
  { listings, people }: Pick<Tables, 'listings' | 'people'>,
  mark: Attention,
  days: Days,
): SQL | undefined {
  const { today } = days;
  const { state, startsOn, endsOn, evaluated, waitingSince } = listings;
  if (mark === 'waiting-long')
    return and(inArray(state, [...remindedStates]), lte(waitingSince, `${longAgo(days)}T23:59:59.999Z`));
  if (mark === 'evaluation-missing') return and(eq(state, 'signed'), lt(endsOn, today), eq(evaluated, false));
  if (mark === 'employment-ending') return endsFirst({ listings, people }, today);
  const soon = addDays(today, evaluationDays);
  return and(eq(state, 'signed'), lte(startsOn, today), gte(endsOn, today), lte(endsOn, soon));
}

/** Few employments end within a month: they are found first, and only their contracts' ends are looked at. */
function endsFirst({ listings, people }: Pick<Tables, 'listings' | 'people'>, today: Day): SQL | undefined {
  const { id, employmentEndsOn } = people;
  const until = addDays(today, employmentNoticeDays);
  return and(
    eq(listings.state, 'signed'),
    sql`${listings.personId} in (select ${id} from ${people} where ${and(gte(employmentEndsOn, today), lte(employmentEndsOn, until))})`,
    sql`${listings.endsOn} > (select ${employmentEndsOn} from ${people} where ${id} = ${listings.personId})`,
  );
}
