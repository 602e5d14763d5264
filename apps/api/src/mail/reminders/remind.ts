import { silenceRank } from '@equipage/domain';
import { type Connection, reading, transacting } from '../../db/connection.ts';
import { contractsByIds } from '../../db/contracts/several.ts';
import { type Directory, directoryOf } from '../../db/directory.ts';
import { officersIn, presentPeople } from '../../db/offices.ts';
import { holdTurn, keepReminder } from '../../db/reminders.ts';
import { queueMail } from '../../platform/mail/queue.ts';
import { rewordedLetters } from '../../platform/mail/words/reworded.ts';
import type { Server } from '../../platform/server.ts';
import { knownOf, type Moment, momentOf, namedIn } from '../known.ts';
import { type DueReminder, daysWaited, dueReminders } from './due.ts';
import { type Awaited, reminderLetter, remindersLetter } from './letters.ts';
import { type Silence, silenceLetter, silencesLetter } from './silence-letters.ts';

type Facts = Pick<Server, 'db' | 'clock' | 'settings'>;

/** Sends every reminder that is due, one mail a person; several instances send each once. */
export async function remindDue(facts: Facts): Promise<void> {
  const moment = await momentOf(facts.clock, reading(facts.db));
  if (moment === null) return;
  const due = await dueReminders(reading(facts.db), moment);
  if (due.length === 0) return;
  await transacting(facts.db, async (connection) => {
    const mine = await kept(connection, due, moment);
    await remindAll(facts, connection, moment, mine.filter(isReminder));
    await tellSilences(
      facts,
      connection,
      moment,
      mine.filter((each) => !isReminder(each)),
    );
  });
}

const isReminder = ({ rank }: DueReminder): boolean => rank < silenceRank;

/**
 * Keeps what is due, and gives what nobody had kept. It is looked for again once its turns are held: somebody may have decided,
 * or reminded by hand, since it was found.
 */
async function kept(
  connection: Connection,
  found: readonly DueReminder[],
  moment: Moment,
): Promise<DueReminder[]> {
  const held = new Set<string>();
  for (const one of found) if (await holdTurn(connection, one)) held.add(keyOf(one));
  const mine: DueReminder[] = [];
  for (const one of await dueReminders(connection, moment)) {
    const { contractId, turn, rank, personIds } = one;
    const [personId = ''] = personIds;
    const reminder = { contractId, turn, rank, personId, byId: null, at: moment.now };
    if (held.has(keyOf(one)) && (await keepReminder(connection, reminder))) mine.push(one);
  }
  return mine;
}

const keyOf = ({ contractId, turn }: DueReminder): string => `${contractId} ${turn}`;

/** One mail to each person, of all the contracts that wait for them, whoever else each waits for. */
async function remindAll(
  facts: Facts,
  connection: Connection,
  moment: Moment,
  mine: readonly DueReminder[],
): Promise<void> {
  const { awaited, directory } = await awaitedOf(connection, mine, moment);
  const wordsFor = await rewordedLetters(connection);
  for (const personId of new Set(mine.flatMap(({ personIds }) => personIds))) {
    const asked = mine.filter(({ personIds }) => personIds.includes(personId));
    const theirs = awaited.filter(({ known }) =>
      asked.some(({ contractId }) => contractId === known.contract.id),
    );
    const [first, ...others] = theirs;
    if (first === undefined) continue;
    const letter =
      others.length === 0
        ? reminderLetter(wordsFor, first, null)
        : remindersLetter(wordsFor, theirs, moment.profile.lab);
    const about = others.length === 0 && { contractId: first.known.contract.id };
    const to = { ...directory.person(personId), personId };
    await queueMail(facts, connection, { kind: 'reminder', to, letter, ...about });
  }
}

/** One mail to each officer, of all that nobody answered. */
async function tellSilences(
  facts: Facts,
  connection: Connection,
  moment: Moment,
  due: readonly DueReminder[],
): Promise<void> {
  if (due.length === 0) return;
  const officerIds = await officersIn(connection);
  const { awaited, directory } = await awaitedOf(connection, due, moment, officerIds);
  const present = await presentPeople(
    connection,
    due.flatMap(({ personIds }) => personIds),
  );
  const silences = awaited.map((one): Silence => {
    const [holderId = ''] =
      due.find(({ contractId }) => contractId === one.known.contract.id)?.personIds ?? [];
    return { ...one, holder: directory.person(holderId), isPresent: present.has(holderId) };
  });
  const [first, ...others] = silences;
  if (first === undefined) return;
  const wordsFor = await rewordedLetters(connection);
  const letter =
    others.length === 0
      ? silenceLetter(wordsFor, first)
      : silencesLetter(wordsFor, silences, moment.profile.lab);
  const about = others.length === 0 && { contractId: first.known.contract.id };
  for (const personId of officerIds) {
    const to = { ...directory.person(personId), personId };
    await queueMail(facts, connection, { kind: 'silence', to, letter, ...about });
  }
}

/** What the letters say of these contracts. */
export async function awaitedOf(
  connection: Connection,
  due: readonly (Omit<DueReminder, 'rank'> & { rank: number | null })[],
  moment: Moment,
  others: readonly string[] = [],
): Promise<{ awaited: Awaited[]; directory: Directory }> {
  const contracts = await contractsByIds(
    connection,
    due.map(({ contractId }) => contractId),
  );
  const named = [...contracts.values()].flatMap(namedIn);
  const directory = await directoryOf(connection, [
    ...others,
    ...due.flatMap(({ personIds }) => personIds),
    ...named,
  ]);
  const awaited: Awaited[] = [];
  for (const { contractId, turn, rank } of due) {
    const contract = contracts.get(contractId);
    if (contract === undefined) continue;
    const facts = { directory, actorId: contract.agentId, today: moment.today, live: moment.profile };
    const known = await knownOf(connection, contract, facts);
    awaited.push({ known, turn, rank, waited: daysWaited(turn, moment) });
  }
  return { awaited, directory };
}
