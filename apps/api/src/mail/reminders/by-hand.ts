import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import {
  type Contract,
  isAway,
  nextReminderAt,
  type PersonName,
  partiesOf,
  silenceRank,
} from '@equipage/domain';
import { absencesSince } from '../../db/absences.ts';
import { type Connection, transacting } from '../../db/connection.ts';
import { findContract } from '../../db/contracts/load.ts';
import { type Directory, directoryOf } from '../../db/directory.ts';
import { presentPeople } from '../../db/offices.ts';
import { holdTurn, keepReminder, type ReminderRow, remindersOf } from '../../db/reminders.ts';
import { queueMail } from '../../platform/mail/queue.ts';
import { rewordedLetters } from '../../platform/mail/words/reworded.ts';
import { notFound, problem } from '../../platform/problems.ts';
import type { Server } from '../../platform/server.ts';
import type { Caller } from '../../platform/sessions.ts';
import { type Moment, momentOf } from '../known.ts';
import { addresseesToday } from './addressees.ts';
import { reminderLetter } from './letters.ts';
import { awaitedOf } from './remind.ts';

type Facts = Pick<Server, 'db' | 'clock' | 'settings'>;
type View = EndpointAnswer<typeof endpoints.getReminders>;

/** A contract as who may remind of it sees it. */
interface Case {
  contract: Contract;
  moment: Moment;
  rows: ReminderRow[];
  /** Who is reminded, the one on record first; nobody when nobody is to be. */
  holders: readonly string[];
}

/** @throws the problem `not-found`; `not-your-seat` for somebody who is neither the agent nor an officer */
async function open(facts: Facts, connection: Connection, id: string, { actor }: Caller): Promise<Case> {
  const contract = await findContract(connection, id, actor);
  const moment = await momentOf(facts.clock, connection);
  if (contract === null || moment === null) throw notFound();
  const isAsking = partiesOf(contract, actor).some((party) => party === 'agent' || party === 'officer');
  if (!isAsking) throw problem('reminder-not-yours');
  // What the officers were told is no reminder of anybody.
  const rows = (await remindersOf(connection, id)).filter(({ rank }) => rank !== silenceRank);
  return { contract, moment, rows, holders: await whom(connection, contract, moment) };
}

async function whom(connection: Connection, contract: Contract, moment: Moment): Promise<readonly string[]> {
  const { state, content, agentId, managerDisputedAt } = contract;
  if (!state.startsWith('awaiting-') || managerDisputedAt !== null) return [];
  const addressees = await addresseesToday(connection, moment);
  const holders = addressees({ state, agentId, managerId: content.service.managerId });
  const present = await presentPeople(connection, holders);
  const absencesOf = await absencesSince(connection, holders, moment.today);
  return holders.filter((id) => present.has(id) && !isAway(absencesOf(id), moment.today));
}

const lastOf = ({ rows, contract }: Case): string | null =>
  rows.filter(({ turn }) => turn === contract.waitingSince).at(-1)?.at ?? null;

async function viewOf(connection: Connection, one: Case): Promise<View> {
  const people = one.rows.flatMap(({ personId, byId }) => [personId, byId]);
  const directory = await directoryOf(connection, people);
  return {
    items: one.rows.map((row) => itemOf(row, directory)),
    mayRemind: one.holders.length > 0,
    nextAt: nextReminderAt({ lastAt: lastOf(one), now: one.moment.now }),
  };
}

function itemOf(
  { at, personId, rank, byId, acted }: ReminderRow,
  directory: Directory,
): View['items'][number] {
  const named = (id: string): PersonName => {
    const { firstName, lastName } = directory.person(id);
    return { id, firstName, lastName };
  };
  return { at, to: named(personId), rank, by: byId === null ? null : named(byId), acted };
}

/** @throws the problems of `open` */
export async function remindersFor(
  facts: Facts,
  connection: Connection,
  id: string,
  caller: Caller,
): Promise<View> {
  return viewOf(connection, await open(facts, connection, id, caller));
}

/**
 * Reminds who is awaited, by hand.
 * @throws the problems of `open`; `nobody-to-remind`, `reminded-recently`
 */
export function remindByHand(facts: Facts, id: string, caller: Caller): Promise<View> {
  return transacting(facts.db, async (connection) => {
    const found = await open(facts, connection, id, caller);
    const { waitingSince } = found.contract;
    if (waitingSince !== null) await holdTurn(connection, { contractId: id, turn: waitingSince });
    // Somebody else may have reminded, or decided, before it was held.
    const one = await open(facts, connection, id, caller);
    const { contract, moment, holders } = one;
    const [holder] = holders;
    const turn = contract.waitingSince;
    if (holder === undefined || turn === null) throw problem('nobody-to-remind');
    if (nextReminderAt({ lastAt: lastOf(one), now: moment.now }) !== null) throw problem('reminded-recently');
    const byId = caller.actor.personId;
    await keepReminder(connection, {
      contractId: id,
      personId: holder,
      turn,
      rank: null,
      byId,
      at: moment.now,
    });
    const due = { contractId: id, personIds: holders, turn, rank: null };
    const { awaited, directory } = await awaitedOf(connection, [due], moment, [byId]);
    const [asked] = awaited;
    if (asked === undefined) throw notFound();
    const letter = reminderLetter(await rewordedLetters(connection), asked, directory.person(byId));
    for (const personId of holders) {
      const to = { ...directory.person(personId), personId };
      await queueMail(facts, connection, { kind: 'reminder', to, letter, contractId: id });
    }
    return viewOf(connection, await open(facts, connection, id, caller));
  });
}
