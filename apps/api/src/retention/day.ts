import { retentionOf } from '@equipage/domain';
import { and, eq, isNull } from 'drizzle-orm';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { discardDraft } from '../db/contracts/save.ts';
import { isDone, markDone } from '../db/once-a-day.ts';
import { findOrganisation } from '../db/organisation.ts';
import { type Clock, dayOf } from '../platform/clock.ts';
import type { Server } from '../platform/server.ts';
import { forgetComplaint } from './complaints.ts';
import { type Due, dueOn, type Moment } from './due.ts';
import { type Held, heldNow, isDraftHeld, takeTurn } from './holds.ts';
import type { KeptDraft } from './kept.ts';
import { letLeaversGo } from './leavers/day.ts';
import { announceDue } from './notices.ts';
import { forgetTraces } from './traces.ts';

type Facts = Pick<Server, 'db' | 'clock' | 'settings'>;

/** The day and the times that hold on it; null as long as nothing is set up. */
export async function momentOf(clock: Clock, connection: Connection): Promise<Moment | null> {
  const organisation = await findOrganisation(connection);
  if (organisation === null) return null;
  const { profile } = organisation;
  const { timeZone } = profile;
  const realDay = dayOf(clock.real().toISOString(), timeZone);
  return { today: dayOf(clock.now(), timeZone), realDay, retention: retentionOf(profile), timeZone };
}

/** Under which the day's work is noted. */
const done = 'retention-day';

/** What a day makes happen, once: tells of what is about to be over, and lets go of what needs no visa. */
export async function keepTimes(facts: Facts): Promise<void> {
  const reader = reading(facts.db);
  const moment = await momentOf(facts.clock, reader);
  if (moment === null || (await isDone(reader, done, moment.today))) return;
  // Read outside: looking through everything holds up nobody who writes.
  const due = await dueOn(reader, moment);
  const isOurs = await transacting(facts.db, async (connection) => {
    await takeTurn(connection);
    if (await isDone(connection, done, moment.today)) return false;
    await announceDue(facts, connection, moment, due);
    const held = await heldNow(connection);
    await letGoOf(facts, connection, due, held);
    await forgetTraces(connection, moment, held);
    await markDone(connection, done, moment.today);
    return true;
  });
  // After the day is noted: what is left when the server stops is found again on the next.
  if (!isOurs) return;
  await letLeaversGo(facts, due.leavers.ready);
  await facts.db.forget();
}

/** What goes by itself, unless it is held by now. */
async function letGoOf({ clock }: Facts, connection: Connection, due: Due, held: Held): Promise<void> {
  for (const { of } of due.drafts.ready) if (!isDraftHeld(held, of)) await discardUntouched(connection, of);
  for (const { of } of due.complaints.ready)
    if (!held.complaints.has(of.id)) await forgetComplaint(connection, of.id, clock.now());
}

/**
 * A draft is its author's working paper, no record: it goes by itself, once its author was told. One that was touched
 * meanwhile stays: its row is taken first, so that nobody writes it in between.
 */
async function discardUntouched(connection: Connection, draft: KeptDraft): Promise<void> {
  const { queries, tables } = connection;
  const { contracts, retentionNotices } = tables;
  const taken = await queries
    .update(contracts)
    .set({ version: draft.version })
    .where(and(eq(contracts.id, draft.id), eq(contracts.version, draft.version), isNull(contracts.number)))
    .returning({ id: contracts.id });
  if (taken.length === 0) return;
  await discardDraft(connection, draft);
  await queries.delete(retentionNotices).where(eq(retentionNotices.subjectId, draft.id));
}
