import {
  type AbsentDays,
  addDays,
  dayIn,
  dueRank,
  dueRankOf,
  isAway,
  silenceRank,
  workingDaysBetween,
} from '@equipage/domain';
import { absencesSince } from '../../db/absences.ts';
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
 * once then. None to who is away. None to a manager who said that the agent is not theirs, nor where the executive signs elsewhere.
 */
export async function dueReminders(connection: Connection, moment: Moment): Promise<DueReminder[]> {
  const waiting = await awaitingContracts(connection);
  const sent = Map.groupBy(await openReminders(connection), (row) => turnKey(row.contractId, row.turn));
  const addressees = waiting.map(await addresseesToday(connection, moment));
  const present = await presentPeople(connection, addressees.flat());
  const absencesOf = await absencesSince(connection, addressees.flat(), addDays(moment.today, -longestTurn));
  return waiting.flatMap((contract, place) => {
    const asked = addressees[place] ?? [];
    const turn = contract.waitingSince;
    if (asked.length === 0 || turn === null || contract.managerDisputedAt !== null) return [];
    const isPresent = asked.some((id) => present.has(id));
    const personIds = asked.filter((id) => present.has(id) && !isAway(absencesOf(id), moment.today));
    if (isPresent && personIds.length === 0) return [];
    const rows = sent.get(turnKey(contract.id, turn)) ?? [];
    const [alone = '', ...others] = personIds;
    const absences = others.length === 0 ? absencesOf(alone) : [];
    const rank = rankOf(turn, rows, { isPresent, absences }, moment);
    return rank === null
      ? []
      : [{ contractId: contract.id, personIds: isPresent ? personIds : asked, turn, rank }];
  });
}

const turnKey = (contractId: string, turn: string): string => `${contractId} ${turn}`;

/** How far back the absences of a turn are looked for, in days. */
const longestTurn = 400;

interface Holder {
  isPresent: boolean;
  /** Of who is awaited alone: their days count for no silence. */
  absences: readonly AbsentDays[];
}

function rankOf(
  turn: string,
  rows: readonly ReminderRow[],
  { isPresent, absences }: Holder,
  moment: Moment,
): number | null {
  const { profile, today, now, calendar } = moment;
  const sent = rows.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const lastAt = rows.at(-1)?.at ?? null;
  const facts = { since: dayIn(turn, profile.timeZone), today, now, sent, lastAt };
  if (isPresent) return dueRankOf(facts, absences, calendar);
  const isDue =
    !sent.includes(silenceRank) && dueRank({ ...facts, sent: [], lastAt: null }, calendar) !== null;
  return isDue ? silenceRank : null;
}

/** How many working days somebody has been awaited for. */
export const daysWaited = (turn: string, { calendar, profile, today }: Moment): number =>
  workingDaysBetween(calendar, dayIn(turn, profile.timeZone), today);
