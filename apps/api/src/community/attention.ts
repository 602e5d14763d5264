import {
  type Attention,
  addDays,
  type Day,
  evaluationDays,
  longWait,
  remindedStates,
  workingDaysBetween,
} from '@equipage/domain';
import { and, eq, gte, inArray, lt, lte, type SQL } from 'drizzle-orm';
import type { Tables } from '../db/tables.ts';
import type { Days } from './filters.ts';

/** The last day on which a signature that is still awaited would have waited for long. */
function longAgo({ today, calendar }: Days): Day {
  let day = addDays(today, -longWait);
  while (workingDaysBetween(calendar, day, today) < longWait) day = addDays(day, -1);
  return day;
}

type Listings = Tables['listings'];

/** The rows that bear a mark: what the domain's `marksOf` says of one. */
export function needsAttention(listings: Listings, mark: Attention, days: Days): SQL | undefined {
  const { today } = days;
  const { state, startsOn, endsOn, evaluated, waitingSince } = listings;
  if (mark === 'waiting-long')
    return and(inArray(state, [...remindedStates]), lte(waitingSince, `${longAgo(days)}T23:59:59.999Z`));
  if (mark === 'evaluation-missing') return and(eq(state, 'signed'), lt(endsOn, today), eq(evaluated, false));
  const soon = addDays(today, evaluationDays);
  return and(eq(state, 'signed'), lte(startsOn, today), gte(endsOn, today), lte(endsOn, soon));
}
