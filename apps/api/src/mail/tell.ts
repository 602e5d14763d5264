import type { MailWords } from '@equipage/contract-text';
import {
  answersTurn,
  endsTurn,
  type Notice,
  noticesOf,
  type Offices,
  reachOf,
  type ToldAct,
} from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { keepDigestLine } from '../db/digests.ts';
import { type Directory, directoryOf } from '../db/directory.ts';
import { chosenModes } from '../db/notice-choices.ts';
import { officesOf } from '../db/offices.ts';
import { informedOf } from '../db/recipients.ts';
import { closeReminders } from '../db/reminders.ts';
import { standingInFor } from '../db/stand-ins.ts';
import { queueMail } from '../platform/mail/queue.ts';
import { rewordedLetters } from '../platform/mail/words/reworded.ts';
import type { Server } from '../platform/server.ts';
import { tellCopies } from './copies.ts';
import { type Known, knownOf, momentOf, namedIn } from './known.ts';
import { noticeLetter } from './words/notice-letter.ts';

type Facts = Pick<Server, 'clock' | 'settings'>;

const nobody: Pick<Offices, 'executiveIds' | 'officerIds'> = { executiveIds: [], officerIds: [] };

/** Tells everybody whom an act concerns, in the act's own transaction. */
export function actTeller(facts: Facts): Server['tell'] {
  return async (connection, act) => {
    await endTurn(facts, connection, act);
    const { isTold, hasOffices } = reachOf(act.events);
    if (!isTold) return;
    const moment = await momentOf(facts.clock, connection);
    if (moment === null) throw new Error('a contract belongs to an organisation');
    const signsElsewhere = moment.profile.executiveMethod !== 'product';
    const offices = hasOffices ? await officesOf(connection, moment) : nobody;
    const { managerId } = act.after.content.service;
    const standInIds = managerId === null ? [] : await standingInFor(connection, managerId, moment.today);
    const informedIds = await informedOf(connection, act.after.agentId);
    const { today, profile: live } = moment;
    const notices = noticesOf(act, { ...offices, standInIds, informedIds, signsElsewhere }, today);
    if (notices.length === 0) return;
    const people = notices.map(({ personId }) => personId);
    const directory = await directoryOf(connection, [...people, act.actorId, ...namedIn(act.after)]);
    const known = await knownOf(connection, act.after, { directory, actorId: act.actorId, today, live });
    const modes = await chosenModes(connection, people);
    const reworded = await rewordedLetters(connection);
    for (const notice of notices)
      await tellOne(facts, connection, {
        notice,
        words: reworded(notice),
        known,
        directory,
        mode: isCarried(notice) ? 'at-once' : modes(notice),
      });
    await tellCopies(facts, connection, act.events, { known, wordsFor: reworded });
  };
}

/** Who was awaited is no longer, or is awaited for something else: what reminded them of it is over. */
async function endTurn({ clock }: Facts, connection: Connection, act: ToldAct) {
  const turn = act.before?.waitingSince ?? null;
  if (turn === null || !endsTurn(act)) return;
  const over = { contractId: act.after.id, turn, acted: answersTurn(act), at: clock.now() };
  await closeReminders(connection, over);
}

/** Carried to where the executive signs: the officers’ own work, and no digest of theirs. */
const isCarried = ({ kind, as }: Notice): boolean => kind === 'to-sign' && as === 'officer';

interface Told {
  notice: Notice;
  words: MailWords;
  known: Known;
  directory: Directory;
  mode: ReturnType<Awaited<ReturnType<typeof chosenModes>>>;
}

/** What waits for somebody is read anew for the day's or the week's mail; what happened is kept for it, in a line. */
async function tellOne(
  facts: Facts,
  connection: Connection,
  { notice, words, known, directory, mode }: Told,
) {
  const person = directory.find(notice.personId);
  const isLive = notice.kind === 'to-decide' || (notice.kind === 'to-sign' && notice.as === 'executive');
  if (person === undefined || mode === 'none' || (isLive && mode !== 'at-once')) return;
  const letter = noticeLetter(notice, { ...known, event: notice.event }, words);
  if (mode !== 'at-once')
    return keepDigestLine(connection, {
      personId: person.id,
      text: letter.title,
      path: letter.action?.path ?? '/',
      at: facts.clock.now(),
    });
  const to = { ...person, personId: person.id };
  await queueMail(facts, connection, { kind: notice.kind, to, letter, contractId: known.contract.id });
}
