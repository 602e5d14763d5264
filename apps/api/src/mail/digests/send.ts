import { firstWorkingDay, minutesOf, mondayOf, type NoticeMode } from '@equipage/domain';
import { reading, transacting } from '../../db/connection.ts';
import { readersWithLines } from '../../db/digests.ts';
import { dailyReaders } from '../../db/notice-choices.ts';
import { executivesOn, presentPeople } from '../../db/offices.ts';
import { isDone, markDone } from '../../db/once-a-day.ts';
import type { Server } from '../../platform/server.ts';
import { type Moment, momentOf } from '../known.ts';
import { sendOne, WrittenElsewhere } from './send-one.ts';

type Facts = Pick<Server, 'db' | 'clock' | 'settings'>;
export type Rhythm = Extract<NoticeMode, 'daily' | 'weekly'>;

/** From when in the day digests leave, where the organisation is. */
const leavesAt = '08:00';

/**
 * Sends the day's mails, on working days, and the week's, on its first one, from eight in the morning; later if the server
 * was stopped then. Each is unique by its reader and its day: several instances send none twice.
 */
export async function sendDigests(facts: Facts): Promise<void> {
  const moment = await momentOf(facts.clock, reading(facts.db));
  if (moment === null) return;
  const { today, calendar } = moment;
  if (minutesIn(moment) < minutesOf(leavesAt) || !calendar.isWorkingDay(today)) return;
  await sendAll(facts, moment, { rhythm: 'daily', day: today }, dailyPeople);
  const first = firstWorkingDay(mondayOf(today), calendar);
  if (first !== null) await sendAll(facts, moment, { rhythm: 'weekly', day: first }, weeklyPeople);
}

async function sendAll(
  facts: Facts,
  moment: Moment,
  { rhythm, day }: { rhythm: Rhythm; day: string },
  readers: (facts: Facts, moment: Moment) => Promise<readonly string[]>,
): Promise<void> {
  const name = `${rhythm}-digest`;
  if (await isDone(reading(facts.db), name, day)) return;
  for (const personId of await readers(facts, moment))
    await transacting(facts.db, (connection) =>
      sendOne(facts, connection, { moment, personId, rhythm, day }),
    ).catch(unlessElsewhere);
  await transacting(facts.db, (connection) => markDone(connection, name, day));
}

function unlessElsewhere(error: unknown): void {
  if (!(error instanceof WrittenElsewhere)) throw error;
}

async function dailyPeople({ db }: Facts): Promise<string[]> {
  const connection = reading(db);
  const people = [...(await dailyReaders(connection)), ...(await readersWithLines(connection))];
  return [...(await presentPeople(connection, people))];
}

async function weeklyPeople({ db }: Facts, moment: Moment): Promise<readonly string[]> {
  return executivesOn(reading(db), moment);
}

/** Minutes since midnight where the organisation is. */
function minutesIn({ now, profile: { timeZone } }: Moment): number {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' }).format(Date.parse(now));
  return minutesOf(time);
}
