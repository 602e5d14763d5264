import { dayIn, dueRank, silenceRank, workingDaysBetween } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import { presentPeople } from '../../db/offices.ts';
import { awaitingContracts, openReminders, type ReminderRow } from '../../db/reminders.ts';
import type { Moment } from '../known.ts';
import { addresseesToday } from './addressees.ts';

/** A reminder that is due: of a rank, to whom a contract waits for. */
export interface DueReminder {
  contractId: string;
  /** The one on record first. */
  personIds: readonly string[];
  turn: string;
  rank: number;
}

/**
 * The reminders that are due of every contract that waits for a decision. None to who has left: the officers are told at
 * once then. None to a manager who said that the agent is not theirs, nor where the executive signs elsewhere.
 */
export async function dueReminders(connection: Connection, moment: Moment): Promise<DueReminder[]> {
  const waiting = await awaitingContracts(connection);
  const sent = Map.groupBy(await openReminders(connection), (row) => turnKey(row.contractId, row.turn));
  const addressees = waiting.map(await addresseesToday(connection, moment));
  const present = await presentPeople(connection, addressees.flat());
  return waiting.flatMap((contract, place) => {
    const asked = addressees[place] ?? [];
    const turn = contract.waitingSince;
    if (asked.length === 0 || turn === null || contract.managerDisputedAt !== null) return [];
    const personIds = asked.filter((id) => present.has(id));
    const isPresent = personIds.length > 0;
    const rows = sent.get(turnKey(contract.id, turn)) ?? [];
    const rank = rankOf(turn, rows, isPresent, moment);
    return rank === null
      ? []
      : [{ contractId: contract.id, personIds: isPresent ? personIds : asked, turn, rank }];
  });
}

const turnKey = (contractId: string, turn: string): string => `${contractId} ${turn}`;

function rankOf(turn: string, rows: readonly ReminderRow[], isPresent: boolean, moment: Moment) {
  const { profile, today, now, calendar } = moment;
  const sent = rows.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const lastAt = rows.at(-1)?.at ?? null;
  const facts = { since: dayIn(turn, profile.timeZone), today, now, sent, lastAt };
  if (isPresent) return dueRank(facts, calendar);
  const isDue =
    !sent.includes(silenceRank) && dueRank({ ...facts, sent: [], lastAt: null }, calendar) !== null;
  return isDue ? silenceRank : null;
}

/** How many working days somebody has been awaited for. */
export const daysWaited = (turn: string, { calendar, profile, today }: Moment): number =>
  workingDaysBetween(calendar, dayIn(turn, profile.timeZone), today);
