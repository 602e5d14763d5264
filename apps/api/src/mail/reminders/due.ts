import { dayIn, dueRank, silenceRank, workingDaysBetween } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import { presentPeople } from '../../db/offices.ts';
import { awaitingContracts, openReminders, type ReminderRow } from '../../db/reminders.ts';
import type { Moment } from '../known.ts';

/** A reminder that is due: of a rank, to whom a contract waits for. */
export interface DueReminder {
  contractId: string;
  personId: string;
  turn: string;
  rank: number;
}

type Awaiting = Awaited<ReturnType<typeof awaitingContracts>>[number];

/**
 * The reminders that are due of every contract that waits for a decision. None to who has left: the officers are told at
 * once then. None to a manager who said that the agent is not theirs, nor where the executive signs elsewhere.
 */
export async function dueReminders(connection: Connection, moment: Moment): Promise<DueReminder[]> {
  const waiting = await awaitingContracts(connection);
  const sent = Map.groupBy(await openReminders(connection), (row) => turnKey(row.contractId, row.turn));
  const holders = waiting.map((contract) => holderOf(contract, moment));
  const present = await presentPeople(
    connection,
    holders.filter((id) => id !== null),
  );
  return waiting.flatMap((contract, place) => {
    const personId = holders[place] ?? null;
    const turn = contract.waitingSince;
    if (personId === null || turn === null || contract.managerDisputedAt !== null) return [];
    const rows = sent.get(turnKey(contract.id, turn)) ?? [];
    const rank = rankOf(turn, rows, present.has(personId), moment);
    return rank === null ? [] : [{ contractId: contract.id, personId, turn, rank }];
  });
}

const turnKey = (contractId: string, turn: string): string => `${contractId} ${turn}`;

/** Whom a contract waits for; null when nobody is to be reminded here. */
export function holderOf(
  { state, managerId }: Pick<Awaiting, 'state' | 'managerId'>,
  { profile }: Pick<Moment, 'profile'>,
): string | null {
  if (state === 'awaiting-manager') return managerId;
  return profile.executiveMethod === 'product' ? profile.executiveId : null;
}

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
