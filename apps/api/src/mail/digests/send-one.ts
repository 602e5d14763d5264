import type { Connection } from '../../db/connection.ts';
import { contractsByIds } from '../../db/contracts/several.ts';
import { takeDigestLines } from '../../db/digests.ts';
import { directoryOf } from '../../db/directory.ts';
import { mailExists } from '../../db/mails.ts';
import { chosenModes } from '../../db/notice-choices.ts';
import { awaitingContracts } from '../../db/reminders.ts';
import { queueMail } from '../../platform/mail/queue.ts';
import { rewordedLetters } from '../../platform/mail/words/reworded.ts';
import type { Server } from '../../platform/server.ts';
import { type Known, knownOf, type Moment, namedIn } from '../known.ts';
import { addresseesToday } from '../reminders/addressees.ts';
import { type Digest, digestLetter } from './letters.ts';
import type { Rhythm } from './send.ts';

type Facts = Pick<Server, 'clock' | 'settings'>;

interface Work {
  moment: Moment;
  personId: string;
  rhythm: Rhythm;
  day: string;
}

/** Another server wrote this digest meanwhile: nothing of this one is committed. */
export class WrittenElsewhere extends Error {
  override name = 'WrittenElsewhere';
}

/** Writes the day's or the week's mail of somebody, if there is anything to say and it was not written before. @throws WrittenElsewhere */
export async function sendOne(facts: Facts, connection: Connection, work: Work): Promise<void> {
  const { personId, rhythm, day } = work;
  const once = `${rhythm}-digest/${personId}/${day}`;
  if (await mailExists(connection, once)) return;
  const digest = await digestOf(connection, work);
  if (digest.toSign.length + digest.toDecide.length + digest.lines.length === 0) return;
  const person = (await directoryOf(connection, [personId])).person(personId);
  const { lab } = work.moment.profile;
  const letter = digestLetter(await rewordedLetters(connection), digest, { rhythm, lab });
  const to = { ...person, personId };
  const isMine = await queueMail(facts, connection, { kind: 'digest', to, letter, once });
  if (!isMine) throw new WrittenElsewhere();
}

async function digestOf(connection: Connection, { moment, personId, rhythm }: Work): Promise<Digest> {
  const modes = await chosenModes(connection, [personId]);
  const waiting = await awaitingContracts(connection);
  const addressees = await addresseesToday(connection, moment);
  const signing = modes({ personId, kind: 'to-sign' }) === rhythm;
  const deciding = modes({ personId, kind: 'to-decide' }) === rhythm;
  const lines = rhythm === 'daily' ? await takeDigestLines(connection, personId) : [];
  const theirs = (state: string, isAsked: boolean) =>
    waiting.filter((one) => isAsked && one.state === state && addressees(one).includes(personId));
  const known = (contracts: readonly { id: string }[]) =>
    knownOfAll(
      connection,
      contracts.map(({ id }) => id),
      moment,
    );
  return {
    toSign: await known(theirs('awaiting-executive', signing)),
    toDecide: await known(theirs('awaiting-manager', deciding)),
    lines,
  };
}

async function knownOfAll(connection: Connection, ids: readonly string[], moment: Moment): Promise<Known[]> {
  const contracts = await contractsByIds(connection, ids);
  const directory = await directoryOf(connection, [...contracts.values()].flatMap(namedIn));
  const known: Known[] = [];
  for (const id of ids) {
    const contract = contracts.get(id);
    if (contract === undefined) continue;
    const facts = { directory, actorId: contract.agentId, today: moment.today, live: moment.profile };
    known.push(await knownOf(connection, contract, facts));
  }
  return known;
}
